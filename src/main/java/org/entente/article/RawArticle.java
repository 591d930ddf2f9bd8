package org.entente.article;

import java.util.Optional;

/**
 * An article as its file gives it, before anybody has looked at its text.
 *
 * @param source the file, or the file and line, that it comes from
 * @param id its absolute IRI, when the source names one
 * @param title its headline, when it is told apart from the text
 * @param language its language in BCP 47, when the source declares one that is to be believed
 * @param published when it was published, when the source says so outside of the text
 * @param publisher who published it
 * @param credit whom the publisher asks to be credited
 * @param text the whole text, headline first; all offsets are counted in it
 */
public record RawArticle(
        String source,
        Optional<String> id,
        Optional<String> title,
        Optional<String> language,
        Optional<PublicationDate> published,
        Optional<String> publisher,
        Optional<String> credit,
        String text) {
    /** An article of which nothing but the text is known. */
    public static RawArticle of(String source, String text) {
        return new RawArticle(
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
    }
}
