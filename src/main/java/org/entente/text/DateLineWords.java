package org.entente.text;

/** The words of a line besides its date: whether they may be places, names and headings, or make the line a sentence. */
final class DateLineWords {
    private static final int MOST_BESIDE_THE_DAY = 4;
    private static final int MOST_WITH_A_MARK = 10;
    private static final int MOST = 5;
    private static final int MOST_SMALL = 4;
    private static final int MOST_IN_A_SENTENCE = 3;

    private final Tokens tokens;
    private int all;
    private int small;
    private int arabic;
    private int beside;
    private int smallBeside;
    private int mostBeside;
    private boolean dayInPart;
    private boolean sentence;

    DateLineWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** How many there are. */
    int count() {
        return all;
    }

    /** Something that no date line has. */
    void sentence() {
        sentence = true;
        all++;
    }

    /** A day stands in the part of the line that is being read. */
    void day() {
        dayInPart = true;
        close();
    }

    /** Takes a token that is of no date and no known phrase. */
    void take(int at, boolean ofADate) {
        switch (tokens.kind(at)) {
            case WORD -> {
                if (!ofADate) {
                    word(at);
                }
            }
            case NUMBER -> {}
            case PUNCTUATION, SYMBOL, NEWLINE -> {
                close();
                beside = 0;
                smallBeside = 0;
                dayInPart = false;
            }
        }
    }

    private void word(int at) {
        all++;
        beside++;
        if (tokens.script(at) == Script.ARABIC) {
            arabic++;
        } else if (!tokens.capitalised(at)) {
            small++;
            smallBeside++;
        }
        close();
    }

    private void close() {
        if (dayInPart) {
            mostBeside = Math.max(mostBeside, smallBeside > 0 ? MOST_BESIDE_THE_DAY + 1 : beside);
        }
    }

    /**
     * Whether they leave the line a date line.
     *
     * @param marked whether a time or a word such as "published" stands in it
     */
    boolean fit(boolean marked) {
        boolean ended = tokens.size() > 0
                && ".!?…؟".indexOf(tokens.text(tokens.size() - 1).charAt(0)) >= 0;
        boolean told = ended && (small > 0 || arabic > MOST_IN_A_SENTENCE);
        return !sentence
                && !told
                && mostBeside <= MOST_BESIDE_THE_DAY
                && all <= (marked ? MOST_WITH_A_MARK : MOST)
                && small <= (marked ? MOST_SMALL : 0);
    }
}
