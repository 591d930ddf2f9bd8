package org.entente.text;

import java.util.Set;

/** Finds the tense of a date: the nearest cue before it in its sentence, or else the nearest one after it. */
final class TenseFinder {
    private static final int BEFORE = 14;
    private static final int AFTER = 14;

    private final Tokens tokens;
    private final Matches matches;
    private final Cues<DateCue> cues;
    private final Set<String> pastEndings;
    private final Set<String> futurePrefixes;
    private final Set<String> notFuture;
    private final Set<String> notPast;

    TenseFinder(Tokens tokens, Matches matches, Cues<DateCue> cues) {
        this.tokens = tokens;
        this.matches = matches;
        this.cues = cues;
        this.pastEndings = cues.forms("pastending");
        this.futurePrefixes = cues.forms("futureprefix");
        this.notFuture = cues.forms("notfuture");
        this.notPast = cues.forms("notpast");
    }

    Tense of(int from, int to, int first, int last) {
        for (int i = from - 1; i >= Math.max(first, from - BEFORE) && !endsSentence(i); i--) {
            Tense tense = at(i);
            if (tense != Tense.UNTOLD) {
                return tense;
            }
        }
        for (int i = to; i < Math.min(last, to + AFTER) && !endsSentence(i); i++) {
            Tense tense = at(i);
            if (tense != Tense.UNTOLD) {
                return tense;
            }
        }
        return Tense.UNTOLD;
    }

    private Tense at(int token) {
        Set<DateCue> kinds = cues.kinds(matches.at(token));
        if (kinds.contains(DateCue.FUTURE)) {
            return Tense.FUTURE;
        }
        if (kinds.contains(DateCue.PAST)) {
            return Tense.PAST;
        }
        return kinds.isEmpty() && tokens.kind(token) == TokenKind.WORD ? byForm(token) : Tense.UNTOLD;
    }

    private Tense byForm(int token) {
        if (pastEndings.isEmpty() && futurePrefixes.isEmpty()) {
            return Tense.UNTOLD;
        }
        String word = tokens.folded(token);
        if (word.length() > 4 && !tokens.capitalised(token) && !notPast.contains(word) && !isPassive(token)) {
            for (String ending : pastEndings) {
                if (word.regionMatches(word.length() - ending.length() + 1, ending, 1, ending.length() - 1)) {
                    return Tense.PAST;
                }
            }
        }
        for (String prefix : futurePrefixes) {
            if (word.length() > 4 && word.startsWith(prefix) && !notFuture.contains(word)) {
                return Tense.FUTURE;
            }
        }
        return Tense.UNTOLD;
    }

    /** "be held", "are expected": a participle that tells no time. */
    private boolean isPassive(int token) {
        return token > 0 && tokens.script(token) == Script.LATIN && notPast.contains(tokens.folded(token - 1));
    }

    private boolean endsSentence(int token) {
        return tokens.kind(token) == TokenKind.NEWLINE
                || tokens.is(token, '!')
                || tokens.is(token, '?')
                || tokens.is(token, '؟')
                || tokens.is(token, ';');
    }
}
