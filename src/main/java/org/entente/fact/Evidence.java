package org.entente.fact;

import java.util.Optional;

/**
 * The words of an article that state a fact.
 *
 * @param quote the words exactly as the article has them
 * @param span where they stand in the text; as long as the quote
 */
public record Evidence(String quote, Optional<Span> span) {
    /** Checks that quote and span are equally long. */
    public Evidence {
        Require.filled("quote", quote);
        if (span.isPresent()) {
            int length = quote.codePointCount(0, quote.length());
            Require.that(
                    length == span.get().length(),
                    "`quote` has " + length + " code points, but `end` minus `start` is "
                            + span.get().length());
        }
    }
}
