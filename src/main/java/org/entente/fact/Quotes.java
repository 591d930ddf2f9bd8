package org.entente.fact;

import java.util.Optional;

/** Reads the words that state a fact, and checks that the article's text has them where they are said to be. */
final class Quotes {
    private final Optional<String> text;
    private final int length;

    /** @param text the article's text, when it is at hand */
    Quotes(Optional<String> text) {
        this.text = text;
        this.length = text.map(known -> known.codePointCount(0, known.length())).orElse(0);
    }

    Optional<Evidence> evidence(Part part) {
        Optional<String> quote = part.verbatim("quote");
        Optional<Integer> start = part.whole("start");
        Optional<Integer> end = part.whole("end");
        if (quote.isEmpty()) {
            if (start.isPresent() || end.isPresent()) {
                part.require("quote", "the words between `start` and `end`");
            }
            return Optional.empty();
        }
        if (start.isEmpty() || end.isEmpty()) {
            if (start.isPresent() || end.isPresent()) {
                part.require("start", "an offset, as `end` has one");
                part.require("end", "an offset, as `start` has one");
            }
            return Optional.of(new Evidence(quote.get(), Optional.empty()));
        }
        Optional<Evidence> evidence =
                part.attempt(() -> new Evidence(quote.get(), Optional.of(new Span(start.get(), end.get()))));
        if (evidence.isPresent() && text.isPresent()) {
            compare(part, quote.get(), start.get(), text.get());
        }
        return evidence;
    }

    private void compare(Part part, String quote, int start, String words) {
        if (start > length) {
            part.problem("start", start + " is behind the end of the text, which has " + length + " code points");
        } else if (!words.startsWith(quote, offset(words, start))) {
            int place = words.indexOf(quote);
            part.problem(
                    "quote",
                    "the text has other words from " + start + " on; "
                            + (place < 0
                                    ? "it does not have these anywhere"
                                    : "it has these from " + words.codePointCount(0, place) + " on"));
        }
    }

    /** The index of a code point; the same number unless the text has characters beyond the basic plane. */
    private int offset(String words, int start) {
        return length == words.length() ? start : words.offsetByCodePoints(0, start);
    }
}
