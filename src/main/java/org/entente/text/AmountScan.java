package org.entente.text;

import java.util.Collections;
import java.util.Set;
import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** One stretch of tokens seen as the numbers, units and cues of amounts. */
final class AmountScan {
    private static final int LONGEST_CUE = 4;
    private static final long A = Folding.hash("a");
    private static final long AN = Folding.hash("an");

    final Tokens tokens;
    final Language language;
    final int first;
    final int last;

    private final AmountTerms numbers;
    private final AmountTerms units;
    private final Cues<AmountCue> cues;
    private final Matches numberMatches;
    private final Matches unitMatches;
    private final Matches cueMatches;

    AmountScan(Tokens tokens, int first, int last, AmountGrammar.Lexicon lexicon) {
        this.tokens = tokens;
        this.language = lexicon.language();
        this.first = first;
        this.last = last;
        this.numbers = lexicon.numbers();
        this.units = lexicon.units();
        this.cues = lexicon.cues();
        this.numberMatches = new Matches(tokens, first, last, numbers.phrases(), language);
        this.unitMatches = new Matches(tokens, first, last, units.phrases(), language);
        this.cueMatches = new Matches(tokens, first, last, cues.phrases(), language);
    }

    @Nullable
    AmountTerm number(int at) {
        long found = numberMatches.at(at);
        return found == PhraseTable.NONE ? null : numbers.term(PhraseTable.value(found));
    }

    @Nullable
    AmountTerm number(int at, AmountTerm.Kind kind) {
        AmountTerm term = number(at);
        return term != null && term.kind() == kind ? term : null;
    }

    int afterNumber(int at) {
        return at + PhraseTable.width(numberMatches.at(at));
    }

    boolean joinedByAnd(int at) {
        return numberMatches.joinedByAnd(at);
    }

    @Nullable
    AmountTerm unit(int at) {
        long found = unitMatches.at(at);
        if (found == PhraseTable.NONE) {
            return null;
        }
        AmountTerm term = units.term(PhraseTable.value(found));
        boolean lowerCase = (term.kind() == AmountTerm.Kind.CODE && !tokens.allCaps(at))
                || (term.kind() == AmountTerm.Kind.SYMBOL && isWord(at) && !tokens.capitalised(at));
        return lowerCase ? null : term;
    }

    int afterUnit(int at) {
        return at + PhraseTable.width(unitMatches.at(at));
    }

    boolean maybeAdjective(int at) {
        AmountTerm term = unit(at);
        return (term != null && term.kind() == AmountTerm.Kind.BETWEEN)
                || (term == null && isWord(at) && units.endsLikeAdjective(tokens.folded(at)));
    }

    boolean cue(int at, AmountCue cue) {
        return cues(at).contains(cue);
    }

    /** The kinds of cue that the phrase at a token is. */
    Set<AmountCue> cues(int at) {
        return cues.kinds(cueMatches.at(at));
    }

    int afterCue(int at) {
        return at + PhraseTable.width(cueMatches.at(at));
    }

    /** Where the longest phrase begins that ends right before a token and is one of some cues; −1 when none does. */
    int cueBefore(int at, Set<AmountCue> kinds) {
        for (int i = Math.max(first, at - LONGEST_CUE); i < at; i++) {
            if (afterCue(i) == at && !Collections.disjoint(cues(i), kinds)) {
                return i;
            }
        }
        return -1;
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

    /** Whether a token is an English "a" or "an". */
    boolean isArticle(int at) {
        return isWord(at) && (tokens.hash(at) == A || tokens.hash(at) == AN);
    }

    boolean isWord(int at, String... words) {
        if (isWord(at)) {
            for (String word : words) {
                if (tokens.hash(at) == Folding.hash(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean adjacent(int at) {
        return at > first && at < last && tokens.adjacent(at);
    }

    boolean isDash(int at) {
        return at >= first
                && at < last
                && tokens.end(at) - tokens.start(at) == 1
                && "-–—‑−".indexOf(tokens.text().charAt(tokens.start(at))) >= 0;
    }

    boolean endsClause(int at) {
        return at < first
                || at >= last
                || tokens.kind(at) == TokenKind.NEWLINE
                || is(at, '.')
                || is(at, ';')
                || is(at, '!')
                || is(at, '?')
                || is(at, '؟');
    }
}
