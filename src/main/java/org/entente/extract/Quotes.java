package org.entente.extract;

import java.util.Optional;
import org.entente.fact.Evidence;
import org.entente.fact.Span;

/** The words of an article that state a fact. */
final class Quotes {
    private Quotes() {}

    /** The words from one token up to another, exclusive, with their offsets in code points. */
    static Evidence evidence(Document document, int from, int to) {
        String text = document.tokens().text();
        int start = document.tokens().start(from);
        int end = document.tokens().end(to - 1);
        int before = text.codePointCount(0, start);
        String quote = text.substring(start, end);
        return new Evidence(quote, Optional.of(new Span(before, before + quote.codePointCount(0, quote.length()))));
    }
}
