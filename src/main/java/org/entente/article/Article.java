package org.entente.article;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of an article besides its text.
 *
 * @param id the absolute IRI that identifies it
 * @param title its headline
 * @param language the language it is written in
 * @param published when it was published
 * @param publisher who published it
 * @param credit whom the publisher asks to be credited
 */
public record Article(
        String id,
        Optional<String> title,
        Language language,
        Optional<PublicationDate> published,
        Optional<String> publisher,
        Optional<String> credit) {
    private static final Pattern ABSOLUTE_IRI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\p{Cntrl}\\p{IsWhite_Space}<>\"{}|\\\\^`]+");

    /** @throws IllegalArgumentException if the id is no absolute IRI */
    public Article {
        if (!ABSOLUTE_IRI.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no absolute IRI, such as https://example.org/news/42".formatted(id));
        }
    }
}
