package org.entente.evaluate;

import java.util.Optional;
import org.entente.fact.Evidence;
import org.entente.fact.Span;

/**
 * Checks quotes against the text of their article.
 *
 * @param text the text, when it is at hand
 */
record Grounding(Optional<String> text) {
    /** Whether the text has the quote where it is said to be; true when there is no text or no place to look at. */
    boolean holds(Evidence evidence) {
        return text.isEmpty()
                || evidence.span().isEmpty()
                || holds(evidence.quote(), evidence.span().get(), text.get());
    }

    private static boolean holds(String quote, Span span, String words) {
        return span.end() <= words.codePointCount(0, words.length())
                && words.startsWith(quote, words.offsetByCodePoints(0, span.start()));
    }
}
