package org.entente.gazetteer;

import java.util.Arrays;
import org.entente.article.Language;
import org.entente.text.Folding;
import org.entente.text.TokenKind;
import org.entente.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Every form of a lexicon that stands in a stretch of a text, at each token all lengths, the longest first. In Arabic a form also stands behind
 * one-letter prefixes, when the word as written is no form.
 */
public final class LexiconMatches {
    /** "And" is written together with the form: «وروسيا». */
    public static final int AND = 1;
    /** «بروسيا». */
    public static final int BY = 2;
    /** «لروسيا». */
    public static final int FOR = 4;
    /** «كوزير». */
    public static final int AS = 8;
    /** The future: «سيلتقي». */
    public static final int FUTURE = 16;

    private static final int SHORTEST_STEM = 2;
    private static final long ARTICLE = Folding.hash("ال");
    private static final long THE = Folding.hash("the");
    private static final int STATES = SenseKind.STATE.bit() | SenseKind.ADJECTIVE.bit() | SenseKind.CAPITAL.bit();

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Language language;
    private final int from;
    private final int to;
    private final int[] first;
    private final int[] count;
    /** The kinds of all forms that begin at each token, as bits. */
    private final int[] kinds;

    private int size;
    private int[] ends = new int[64];
    private int[] lists = new int[64];
    private byte[] clitics = new byte[64];

    private LexiconMatches(Tokens tokens, int from, int to, Lexicon lexicon, Language language) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.language = language;
        this.from = from;
        this.to = to;
        this.first = new int[to - from];
        this.count = new int[to - from];
        this.kinds = new int[to - from];
    }

    /** The forms between two tokens. */
    public static LexiconMatches of(Tokens tokens, int from, int to, Lexicon lexicon, Language language) {
        LexiconMatches matches = new LexiconMatches(tokens, from, to, lexicon, language);
        for (int at = to - 1; at >= from; at--) {
            matches.find(at);
        }
        return matches;
    }

    /** How many forms begin at a token. */
    public int count(int token) {
        return token < from || token >= to ? 0 : count[token - from];
    }

    /** The token behind a form that begins at a token; the longest is number 0. */
    public int end(int token, int number) {
        return ends[index(token, number)];
    }

    /** What is written before a form and together with it, as bits. */
    public int clitics(int token, int number) {
        return clitics[index(token, number)];
    }

    /** The kinds of the senses of a form as bits. */
    public int kinds(int token, int number) {
        return lexicon.kinds(lists[index(token, number)]);
    }

    /** How many senses a form has. */
    public int senses(int token, int number) {
        return lexicon.count(lists[index(token, number)]);
    }

    /** A sense of a form. */
    public Sense sense(int token, int number, int sense) {
        return lexicon.sense(lists[index(token, number)], sense);
    }

    /** Whether the capitals of the text allow a sense of a form that begins at a token. */
    public boolean allows(int token, Sense sense) {
        if (sense.has(Sense.ALL_CAPS)) {
            return tokens.allCaps(token) || tokens.end(token) - tokens.start(token) == 1;
        }
        return !sense.has(Sense.CAPITALISED) || tokens.capitalised(token) || tokens.kind(token) != TokenKind.WORD;
    }

    /** Whether a form at a token has a sense of these kinds, allowed or not: the quick test that most tokens fail. */
    public boolean mayBe(int token, int wanted) {
        return token >= from && token < to && (kinds[token - from] & wanted) != 0;
    }

    /** The number of the longest form at a token with an allowed sense of these kinds; -1 when there is none. */
    public int longest(int token, int wanted) {
        int forms = mayBe(token, wanted) ? count(token) : 0;
        for (int number = 0; number < forms; number++) {
            if ((kinds(token, number) & wanted) != 0 && first(token, number, wanted) != null) {
                return number;
            }
        }
        return -1;
    }

    /** The first allowed sense of a form of these kinds. */
    public @Nullable Sense first(int token, int number, int wanted) {
        for (int i = 0; i < senses(token, number); i++) {
            Sense sense = sense(token, number, i);
            if ((sense.kind().bit() & wanted) != 0 && allows(token, sense)) {
                return sense;
            }
        }
        return null;
    }

    private int index(int token, int number) {
        return first[token - from] + count[token - from] - 1 - number;
    }

    private void find(int at) {
        first[at - from] = size;
        boolean found = look(at, tokens.hash(at), 0);
        boolean word = language == Language.ARABIC && tokens.kind(at) == TokenKind.WORD;
        if (!word || (found && !isFuture(at, tokens.start(at)))) {
            return;
        }
        lookBehindPrefixes(at);
    }

    private void lookBehindPrefixes(int at) {
        String text = tokens.text();
        int start = tokens.start(at);
        int end = tokens.end(at);
        int prefix = clitic(text, start, end);
        if (prefix == AND) {
            if (look(at, Folding.hash(text, start + 1, end), AND) && !isFuture(at, start + 1)) {
                return;
            }
            start++;
            prefix = clitic(text, start, end);
        }
        int joined = start > tokens.start(at) ? AND : 0;
        if (prefix == 0 || prefix == AND) {
            return;
        }
        boolean article = prefix == FOR && text.charAt(start + 1) == 'ل';
        if (article && look(at, Folding.hash(ARTICLE, text, start + 2, end), joined | prefix)) {
            return;
        }
        look(at, Folding.hash(text, start + 1, end), joined | prefix);
    }

    /** Whether what begins here may be the future of a verb that is known only as no name: «سيصل». */
    private boolean isFuture(int at, int start) {
        String text = tokens.text();
        int end = tokens.end(at);
        boolean future = end - start > SHORTEST_STEM + 1
                && text.charAt(start) == 'س'
                && "يتن".indexOf(text.charAt(start + 1)) >= 0;
        for (int number = 0; future && number < count(at); number++) {
            future = kinds(at, number) == SenseKind.STOP_NAME.bit();
        }
        return future;
    }

    private static int clitic(String text, int start, int end) {
        if (end - start <= SHORTEST_STEM) {
            return 0;
        }
        return switch (text.charAt(start)) {
            case 'و', 'ف' -> AND;
            case 'ب' -> BY;
            case 'ل' -> FOR;
            case 'ك' -> AS;
            case 'س' -> FUTURE;
            default -> 0;
        };
    }

    /** Adds the forms that begin with a token, the first word of which is taken to have this hash; tells whether there is any. */
    private boolean look(int at, long hash, int prefixes) {
        int before = size;
        walk(Lexicon.step(Lexicon.START, hash), at + 1, prefixes);
        sortByEnd(before);
        count[at - from] = size - first[at - from];
        for (int i = before; i < size; i++) {
            kinds[at - from] |= lexicon.kinds(lists[i]);
        }
        return size > before;
    }

    private void walk(long key, int next, int prefixes) {
        int value = lexicon.lookup(key);
        while (value != Lexicon.ABSENT) {
            if (value >> 1 > 0) {
                add(next, value >> 1, prefixes);
            }
            if ((value & 1) == 0 || next >= to) {
                return;
            }
            walkOverCountry(key, next, prefixes);
            long longer = Lexicon.step(key, tokens.hash(next));
            int found = lexicon.lookup(longer);
            if (found == Lexicon.ABSENT && tokens.hash(next) == THE) {
                found = value & 1;
            } else {
                key = longer;
            }
            value = found;
            next++;
        }
    }

    /** Goes on behind the name or adjective of a state, where a form has a slot for one. */
    private void walkOverCountry(long key, int next, int prefixes) {
        if (!mayBe(next, STATES)) {
            return;
        }
        long slot = Lexicon.step(key, Lexicon.COUNTRY);
        if (lexicon.lookup(slot) == Lexicon.ABSENT) {
            return;
        }
        for (int number = 0; number < count(next); number++) {
            if ((kinds(next, number) & STATES) != 0) {
                walk(slot, end(next, number), prefixes);
                return;
            }
        }
    }

    private void add(int end, int list, int prefixes) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            lists = Arrays.copyOf(lists, size * 2);
            clitics = Arrays.copyOf(clitics, size * 2);
        }
        ends[size] = end;
        lists[size] = list;
        clitics[size++] = (byte) prefixes;
    }

    /** Slots for states may bring forms out of order. */
    private void sortByEnd(int begin) {
        for (int i = begin + 1; i < size; i++) {
            for (int j = i; j > begin && ends[j - 1] > ends[j]; j--) {
                int end = ends[j];
                int list = lists[j];
                ends[j] = ends[j - 1];
                lists[j] = lists[j - 1];
                ends[j - 1] = end;
                lists[j - 1] = list;
            }
        }
    }
}
