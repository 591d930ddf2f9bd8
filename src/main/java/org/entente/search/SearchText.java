package org.entente.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader typed: words, "phrases", and words or phrases that shall not be there, behind a minus. Any other sign is no operator and parts
 * words as in every text. What is longer than a search is cut off.
 *
 * @param all all words that are asked for, those of phrases among them
 * @param words the words that stand alone
 * @param phrases the phrases, each with a word at least
 * @param excluded what shall not be there
 */
record SearchText(
        List<TextAnalysis.Token> all,
        List<TextAnalysis.Token> words,
        List<List<TextAnalysis.Token>> phrases,
        List<List<TextAnalysis.Token>> excluded) {
    /** In code points. */
    private static final int LONGEST = 200;

    private static final int MOST_WORDS = 16;
    private static final String QUOTATION_MARKS = "\"“”„«»";

    static SearchText of(String typed) {
        Reading reading = new Reading(readable(typed));
        reading.read();
        return new SearchText(
                List.copyOf(reading.all),
                List.copyOf(reading.words),
                List.copyOf(reading.phrases),
                List.copyOf(reading.excluded));
    }

    /** Halves of characters and signs that control something become spaces. */
    private static String readable(String typed) {
        StringBuilder readable = new StringBuilder();
        typed.codePoints()
                .limit(LONGEST)
                .map(sign ->
                        Character.getType(sign) == Character.SURROGATE || Character.isISOControl(sign) ? ' ' : sign)
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static final class Reading {
        private final String typed;
        private final List<TextAnalysis.Token> all = new ArrayList<>();
        private final List<TextAnalysis.Token> words = new ArrayList<>();
        private final List<List<TextAnalysis.Token>> phrases = new ArrayList<>();
        private final List<List<TextAnalysis.Token>> excluded = new ArrayList<>();
        private int at;
        private int taken;

        Reading(String typed) {
            this.typed = typed;
        }

        void read() {
            while (at < typed.length()) {
                if (typed.charAt(at) == ' ') {
                    at++;
                } else {
                    boolean minus = typed.charAt(at) == '-' && at + 1 < typed.length() && typed.charAt(at + 1) != ' ';
                    at += minus ? 1 : 0;
                    boolean phrase = isQuotationMark(at);
                    take(phrase ? phrase() : word(), phrase, minus);
                }
            }
        }

        private boolean isQuotationMark(int position) {
            return position < typed.length() && QUOTATION_MARKS.indexOf(typed.charAt(position)) >= 0;
        }

        private String phrase() {
            int start = ++at;
            while (at < typed.length() && !isQuotationMark(at)) {
                at++;
            }
            return typed.substring(start, at++);
        }

        private String word() {
            int start = at;
            while (at < typed.length() && typed.charAt(at) != ' ' && !isQuotationMark(at)) {
                at++;
            }
            return typed.substring(start, at);
        }

        private void take(String part, boolean phrase, boolean minus) {
            List<TextAnalysis.Token> tokens = TextAnalysis.tokens(part);
            List<TextAnalysis.Token> kept = tokens.subList(0, Math.min(tokens.size(), MOST_WORDS - taken));
            taken += kept.size();
            if (kept.isEmpty()) {
                return;
            }
            if (minus) {
                excluded.add(kept);
                return;
            }
            all.addAll(kept);
            if (phrase) {
                phrases.add(kept);
            } else {
                words.addAll(kept);
            }
        }
    }
}
