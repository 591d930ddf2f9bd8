package org.entente.text;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.article.Language;

/** Tells the points that end a sentence from those of abbreviations, initials and numbers. */
final class SentenceEnds {
    private static final int OPENING = 3;
    /** A day, a month, a year and the word for year. */
    private static final int LONGEST_DATE = 5;

    private static final int MOST_CLOSING = 30;
    private static final String CLOSING = "»\"”’')]}›";

    private static final Map<Language, Map<Long, String>> ABBREVIATIONS = new ConcurrentHashMap<>();

    private final Tokens tokens;
    private final Map<Long, String> abbreviations;

    SentenceEnds(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.abbreviations = ABBREVIATIONS.computeIfAbsent(language, SentenceEnds::abbreviations);
    }

    private static Map<Long, String> abbreviations(Language language) {
        Map<Long, String> abbreviations = new HashMap<>();
        LexiconTable.read(language, "abbreviations")
                .forEach(row -> abbreviations.put(Folding.hash(row.form()), row.cell(1)));
        return abbreviations;
    }

    /** Whether a token ends the sentence that began at another. */
    boolean isEnd(int at, int from) {
        if (tokens.kind(at) != TokenKind.PUNCTUATION) {
            return false;
        }
        int next = lastOf(at) + 1;
        if (isPoint(at) && (!endsWithPoint(at, next, from) || isHeadDate(from, at, next))) {
            return false;
        }
        if (!isPoint(at) && !isMark(at)) {
            return false;
        }
        return next >= tokens.size() || !goesOn(at, next);
    }

    /** The last of the marks, quotes and brackets that close the sentence with an end. */
    int lastOf(int at) {
        int last = at;
        while (last + 1 < tokens.size()
                && last - at < MOST_CLOSING
                && (isPoint(last + 1) || isMark(last + 1) || closes(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isPoint(int at) {
        return tokens.is(at, '.');
    }

    private boolean isMark(int at) {
        return tokens.is(at, '!')
                || tokens.is(at, '?')
                || tokens.is(at, '؟')
                || tokens.is(at, '…')
                || tokens.is(at, '۔');
    }

    /** A quote that stands alike at both ends closes only when it touches what is before it. */
    private boolean closes(int at) {
        boolean one = tokens.end(at) - tokens.start(at) == 1;
        return one && CLOSING.indexOf(tokens.text().charAt(tokens.start(at))) >= 0 && tokens.adjacent(at);
    }

    private boolean goesOn(int at, int next) {
        if (tokens.kind(next) == TokenKind.NEWLINE) {
            return false;
        }
        boolean lowerCase = tokens.kind(next) == TokenKind.WORD
                && !tokens.capitalised(next)
                && (tokens.script(next) == Script.LATIN || tokens.script(next) == Script.CYRILLIC);
        boolean joined = tokens.adjacent(next)
                && next == at + 1
                && tokens.kind(next) != TokenKind.PUNCTUATION
                && tokens.script(next) != Script.ARABIC;
        return lowerCase
                || joined
                || tokens.is(next, ',')
                || tokens.is(next, '،')
                || tokens.is(next, ':')
                || tokens.is(next, ';');
    }

    /** Whether the point behind a word ends more than the word. */
    private boolean endsWithPoint(int at, int next, int from) {
        if (at == 0 || tokens.kind(at - 1) != TokenKind.WORD || !tokens.adjacent(at)) {
            return true;
        }
        boolean last = next >= tokens.size() || tokens.kind(next) == TokenKind.NEWLINE;
        if (last) {
            return true;
        }
        String kind = abbreviations.getOrDefault(tokens.hash(at - 1), "");
        return switch (kind) {
            case "never" -> false;
            // «В 2023 г. Министр …»: a year at the beginning ends nothing
            case "number" -> at - from > OPENING && tokens.kind(at - 2) == TokenKind.NUMBER;
            // «28 млрд долл. США»
            case "maybe" -> !tokens.allCaps(next);
            default -> !isInitial(at - 1) || (isLetteredAbbreviation(at) && startsLikeSentence(next));
        };
    }

    /** A day at the head of a line, «10 июня. Президент принял …», «12 мая 2010 г. Владимир …», belongs to what it is the day of. */
    private boolean isHeadDate(int from, int at, int next) {
        boolean startsLine = from == 0 || tokens.kind(from - 1) == TokenKind.NEWLINE;
        boolean endsLine = next >= tokens.size() || tokens.kind(next) == TokenKind.NEWLINE;
        if (!startsLine || endsLine || at - from > LONGEST_DATE || tokens.kind(from) != TokenKind.NUMBER) {
            return false;
        }
        int words = 0;
        for (int i = from; i < at; i++) {
            words += tokens.kind(i) == TokenKind.WORD ? 1 : 0;
        }
        return words > 0 && words <= 2;
    }

    private boolean isInitial(int at) {
        boolean arabic = tokens.script(at) == Script.ARABIC;
        return tokens.end(at) - tokens.start(at) == 1 && (tokens.capitalised(at) || arabic);
    }

    /** "U.S.", of which the point may end a sentence as well. */
    private boolean isLetteredAbbreviation(int at) {
        return at > 2 && tokens.is(at - 2, '.') && tokens.adjacent(at - 1);
    }

    private boolean startsLikeSentence(int next) {
        return switch (tokens.folded(next)) {
            case "the",
                    "he",
                    "she",
                    "it",
                    "in",
                    "on",
                    "they",
                    "this",
                    "a",
                    "an",
                    "but",
                    "and",
                    "at",
                    "we",
                    "his",
                    "its" -> tokens.capitalised(next);
            default -> false;
        };
    }
}
