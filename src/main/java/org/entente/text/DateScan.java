package org.entente.text;

import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** One stretch of tokens seen as the terms, cues and numbers of dates; the small questions that the grammar of dates asks. */
final class DateScan {
    private static final int MOST_DIGITS = 4;

    final Tokens tokens;
    final Language language;
    final int first;
    final int last;
    /** The token after what was parsed last. */
    int end;

    private final DateTerms terms;
    private final Cues<DateCue> cues;
    private final Matches termMatches;
    private final Matches cueMatches;

    DateScan(Tokens tokens, int first, int last, Language language, DateTerms terms, Cues<DateCue> cues) {
        this.tokens = tokens;
        this.language = language;
        this.first = first;
        this.last = last;
        this.terms = terms;
        this.cues = cues;
        this.termMatches = new Matches(tokens, first, last, terms.phrases(), language);
        this.cueMatches = new Matches(tokens, first, last, cues.phrases(), language);
    }

    TenseFinder tenses() {
        return new TenseFinder(tokens, cueMatches, cues);
    }

    @Nullable
    DateTerm term(int at) {
        long found = termMatches.at(at);
        return found == PhraseTable.NONE ? null : terms.term(PhraseTable.value(found));
    }

    /** The term at a token when it is of a kind. */
    @Nullable
    DateTerm term(int at, DateTerm.Kind kind) {
        DateTerm term = term(at);
        return term != null && term.kind() == kind ? term : null;
    }

    boolean is(int at, DateTerm.Kind kind) {
        return term(at, kind) != null;
    }

    @Nullable
    DateTerm unit(int at, DateUnit unit) {
        DateTerm term = term(at, DateTerm.Kind.UNIT);
        return term != null && term.unit() == unit ? term : null;
    }

    /** The token after the term at a token. */
    int after(int at) {
        return at + PhraseTable.width(termMatches.at(at));
    }

    boolean joinedByAnd(int at) {
        return termMatches.joinedByAnd(at);
    }

    /** Whether a cue of any kind begins at a token. */
    boolean isCue(int at) {
        return cueMatches.at(at) != PhraseTable.NONE;
    }

    boolean cue(int at, DateCue cue) {
        long found = cueMatches.at(at);
        return found != PhraseTable.NONE && cues.kinds(found).contains(cue);
    }

    int afterCue(int at) {
        return at + PhraseTable.width(cueMatches.at(at));
    }

    /** Whether a cue ends right before a token. */
    boolean cueBefore(int at, DateCue cue) {
        for (int i = at - 1; i >= Math.max(first, at - 3); i--) {
            if (cue(i, cue) && afterCue(i) == at) {
                return true;
            }
        }
        return false;
    }

    boolean hasPreposition(int at) {
        return termMatches.hasPreposition(at);
    }

    /** How many letters are written together with the word at a token, before it. */
    int prefix(int at) {
        return term(at) == null ? cueMatches.prefix(at) : termMatches.prefix(at);
    }

    boolean isNumber(int at) {
        return at >= first && at < last && tokens.kind(at) == TokenKind.NUMBER;
    }

    boolean isWord(int at) {
        return at >= first && at < last && tokens.kind(at) == TokenKind.WORD;
    }

    boolean is(int at, char character) {
        return at >= first && at < last && tokens.is(at, character);
    }

    boolean adjacent(int at) {
        return at > first && at < last && tokens.adjacent(at);
    }

    boolean isDash(int at) {
        return at >= first
                && at < last
                && tokens.end(at) - tokens.start(at) == 1
                && "-–—‑−ـ".indexOf(tokens.text().charAt(tokens.start(at))) >= 0;
    }

    boolean isComma(int at) {
        return is(at, ',') || is(at, '،');
    }

    int skipComma(int at) {
        return isComma(at) ? at + 1 : at;
    }

    int skipPoint(int at) {
        return is(at, '.') && adjacent(at) ? at + 1 : at;
    }

    /** Behind "of", "of the", «من»; nothing else is skipped. */
    int skipOf(int at) {
        int next = at;
        while (cue(next, DateCue.OF) && next < at + 3) {
            next = afterCue(next);
        }
        return next;
    }

    /** The value of a token of plain digits, or −1. */
    int digits(int at) {
        if (!isNumber(at)) {
            return -1;
        }
        String digits = tokens.folded(at);
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0 || i == MOST_DIGITS) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    int digitCount(int at) {
        return isNumber(at) ? tokens.end(at) - tokens.start(at) : 0;
    }

    /** A number of four digits that can be a year, or −1. */
    int yearDigits(int at) {
        int value = digitCount(at) == 4 ? digits(at) : -1;
        return value >= 1000 && value <= 2199 ? value : -1;
    }

    /** A whole number in digits or in one word, or −1; the end is behind it. */
    int count(int at) {
        DateTerm term = term(at, DateTerm.Kind.CARDINAL);
        end = term == null ? at + 1 : after(at);
        return term == null ? digits(at) : term.value();
    }
}
