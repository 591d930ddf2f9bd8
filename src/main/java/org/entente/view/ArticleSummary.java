package org.entente.view;

import java.util.Optional;
import org.entente.article.Language;

/**
 * An article as lists of sources name it.
 *
 * @param path its IRI without the base
 * @param identifier what it was loaded as, often its address
 * @param headline empty for an article without one
 * @param published the day, or the time, when it was published
 */
public record ArticleSummary(
        String path,
        String identifier,
        Optional<String> headline,
        Optional<Language> language,
        Optional<String> published,
        Optional<String> publisher) {
    /** Its address when it is one that browsers can open, else empty. */
    public Optional<String> address() {
        boolean web = identifier.startsWith("https://") || identifier.startsWith("http://");
        return web ? Optional.of(identifier) : Optional.empty();
    }
}
