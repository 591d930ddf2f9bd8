package org.entente.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** Parses the amount that begins at a token: a number with its unit, or a range of two. */
final class AmountParser {
    private static final String PERCENT = "%";
    private static final String COUNT = "count";
    private static final int ADJECTIVES = 2;
    private static final int VERB_BEFORE = 7;

    private static final Set<AmountCue> UNLIKE = Set.of(AmountCue.UNLIKE);
    private static final Set<AmountCue> OPENERS = Set.of(AmountCue.FROM, AmountCue.BETWEEN);
    private static final Set<AmountCue> BY = Set.of(AmountCue.BY);
    private static final Set<AmountCue> LEVEL = Set.of(AmountCue.LEVEL);
    private static final Set<AmountCue> BOUNDS = Set.of(AmountCue.ABOUT, AmountCue.OVER, AmountCue.UNDER);

    private final AmountScan scan;
    private final NumberReader numbers;
    /** Whether a number that is told with a magnitude needs no unit. */
    private final boolean bare;

    private int passed;

    AmountParser(AmountScan scan, boolean bare) {
        this.scan = scan;
        this.bare = bare;
        this.numbers = new NumberReader(scan);
    }

    /** A number and perhaps its unit; the magnitude is the one that was named. */
    private record Quantity(BigDecimal value, BigDecimal magnitude, String unit, int end) {}

    /** The token after the number that was read last and is no amount, so that it is not read again from its middle. */
    int passed() {
        return passed;
    }

    @Nullable
    AmountMention parse(int at) {
        passed = at;
        if (!mayStart(at)) {
            return null;
        }
        boolean negative = scan.isDash(at);
        int start = negative ? at + 1 : at;
        Quantity first = quantity(start);
        if (first == null) {
            return dual(at);
        }
        passed = first.end();
        Quantity second = negative ? null : rangeEnd(start, first);
        if (second != null) {
            return mention(at, lowerOf(first, second), Optional.of(second.value()), second);
        }
        boolean unitless = first.unit().isEmpty();
        Quantity risen = unitless && !negative ? riseFrom(start, first) : null;
        if (risen != null) {
            return mention(at, risen.value(), Optional.empty(), risen);
        }
        if ((unitless && !(bare && isLarge(first)))
                || (negative && !first.unit().equals(PERCENT))) {
            return null;
        }
        return mention(at, negative ? first.value().negate() : first.value(), Optional.empty(), first);
    }

    private boolean mayStart(int at) {
        return switch (scan.tokens.kind(at)) {
            case NUMBER -> !isInsideName(at) && scan.cueBefore(at, UNLIKE) < 0;
            case PUNCTUATION, SYMBOL -> scan.unit(at) != null || (scan.isDash(at) && isSign(at));
            case WORD ->
                (scan.number(at) != null && scan.cueBefore(at, UNLIKE) < 0)
                        || scan.unit(at) != null
                        || (scan.language == Language.ENGLISH && scan.isArticle(at));
            case NEWLINE -> false;
        };
    }

    /** Digits behind a letter or a hyphenated word: "G7", «Ту-154». */
    private boolean isInsideName(int at) {
        if (!scan.adjacent(at)) {
            return false;
        }
        boolean letter = scan.isWord(at - 1) && scan.language != Language.ARABIC;
        boolean hyphen = scan.isDash(at - 1) && scan.adjacent(at - 1) && (scan.isWord(at - 2) || scan.isNumber(at - 2));
        return letter || hyphen || scan.is(at - 1, ':') || scan.is(at - 1, '/');
    }

    private boolean isSign(int at) {
        return !scan.adjacent(at) && scan.isNumber(at + 1) && scan.adjacent(at + 1);
    }

    private @Nullable Quantity quantity(int at) {
        AmountTerm before = scan.unit(at);
        if (before != null
                && (before.kind() == AmountTerm.Kind.SYMBOL
                        || before.kind() == AmountTerm.Kind.CODE
                        || before.kind() == AmountTerm.Kind.PERCENT)) {
            int next = scan.afterUnit(at);
            NumberReader.Found found = scan.isNumber(next) ? numbers.read(next) : null;
            return found == null ? null : new Quantity(found.value(), found.magnitude(), before.unit(), found.end());
        }
        NumberReader.Found found = numbers.read(at);
        return found == null ? null : withUnit(at, found);
    }

    private Quantity withUnit(int at, NumberReader.Found found) {
        boolean hyphen = scan.language == Language.ENGLISH
                && scan.isDash(found.end())
                && scan.adjacent(found.end())
                && scan.adjacent(found.end() + 1);
        int next = hyphen ? found.end() + 1 : found.end();
        next = scan.isWord(next, "of") && found.magnitude().signum() > 0 ? next + 1 : next;
        AmountTerm unit = scan.unit(next);
        boolean weak = unit != null
                && unit.kind() == AmountTerm.Kind.WEAK
                && found.magnitude().compareTo(BigDecimal.ONE) > 0;
        if (unit != null && (unit.isUnit() || weak)) {
            return new Quantity(
                    found.value().multiply(unit.value()), found.magnitude(), unit.unit(), scan.afterUnit(next));
        }
        int noun = countedNoun(found.end(), found.value().compareTo(BigDecimal.ONE) == 0);
        if (noun >= 0 && isWhole(found.value()) && !isYear(at)) {
            return new Quantity(found.value(), found.magnitude(), COUNT, scan.afterUnit(noun));
        }
        return new Quantity(found.value(), found.magnitude(), "", found.end());
    }

    /** Where the counted noun of a number is, behind at most two adjectives; −1 when there is none. */
    private int countedNoun(int at, boolean one) {
        int next = at;
        for (int i = 0; i <= ADJECTIVES; i++) {
            AmountTerm term = scan.unit(next);
            if (term != null && (term.kind() == AmountTerm.Kind.COUNT || (one && term.kind() == AmountTerm.Kind.ONE))) {
                return next;
            }
            if (!scan.maybeAdjective(next)) {
                return -1;
            }
            next++;
        }
        return -1;
    }

    private boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private boolean isYear(int at) {
        String digits = scan.isNumber(at) ? scan.tokens.folded(at) : "";
        boolean likely = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        return likely && scan.isWord(at - 1, "in", "by", "since", "of", "the", "в", "с", "عام", "في", "سنة");
    }

    private @Nullable AmountMention dual(int at) {
        AmountTerm term = scan.unit(at);
        if (term == null || term.kind() != AmountTerm.Kind.DUAL) {
            return null;
        }
        Quantity two = new Quantity(BigDecimal.TWO, BigDecimal.ONE, COUNT, scan.afterUnit(at));
        return mention(at, two.value(), Optional.empty(), two);
    }

    private @Nullable Quantity rangeEnd(int start, Quantity first) {
        int next = first.end();
        boolean opened = scan.cueBefore(start, OPENERS) >= 0;
        if (scan.isDash(next)) {
            next++;
        } else if (scan.cue(next, AmountCue.TO) || (scan.cue(next, AmountCue.AND) && opened)) {
            if ((!opened && (first.unit().isEmpty() || scan.cue(next, AmountCue.AND))) || (opened && isChange(start))) {
                return null;
            }
            next = scan.afterCue(next);
        } else {
            return null;
        }
        Quantity second = quantity(next);
        if (second == null
                || (second.unit().isEmpty() && first.unit().isEmpty())
                || (second.unit().equals(COUNT) && !first.unit().isEmpty())) {
            return null;
        }
        Quantity same = second.unit().isEmpty()
                ? new Quantity(second.value(), second.magnitude(), first.unit(), second.end())
                : second;
        boolean alike = first.unit().isEmpty() || first.unit().equals(same.unit());
        return alike && lowerOf(first, same).compareTo(same.value()) < 0 ? same : null;
    }

    private static boolean isLarge(Quantity told) {
        return told.magnitude().compareTo(BigDecimal.ONE) > 0;
    }

    /** "rose from 3.1 to 4.2 billion dollars": the first is of the magnitude and the unit of the second. */
    private @Nullable Quantity riseFrom(int start, Quantity first) {
        boolean opened = scan.cueBefore(start, OPENERS) >= 0 && scan.cue(first.end(), AmountCue.TO);
        Quantity second = opened ? quantity(scan.afterCue(first.end())) : null;
        return second == null
                        || !isLarge(second)
                        || second.unit().isEmpty()
                        || second.unit().equals(COUNT)
                ? null
                : new Quantity(lowerOf(first, second), second.magnitude(), second.unit(), first.end());
    }

    /** "rose from 5 to 7" tells of two amounts and of no range. */
    private boolean isChange(int start) {
        return direction(start, start).signum() != 0;
    }

    /** "8–10 billion": what the second end is counted in, the first is too. */
    private static BigDecimal lowerOf(Quantity first, Quantity second) {
        boolean plain = first.magnitude().compareTo(BigDecimal.ONE) == 0
                && first.value().compareTo(second.magnitude()) < 0;
        return plain ? first.value().multiply(second.magnitude()) : first.value();
    }

    private AmountMention mention(int at, BigDecimal value, Optional<BigDecimal> upTo, Quantity told) {
        int approximation = approximation(at);
        AmountMention.Bound bound = approximation < 0 ? AmountMention.Bound.EXACT : bound(scan.cues(approximation));
        BigDecimal sign = told.unit().equals(PERCENT) && value.signum() > 0 && upTo.isEmpty()
                ? change(approximation < 0 ? at : approximation, told.end(), at)
                : BigDecimal.ZERO;
        BigDecimal signed = sign.signum() < 0 ? value.negate() : value;
        boolean change = sign.signum() != 0;
        return new AmountMention(at, told.end(), signed, upTo, told.unit(), bound, change);
    }

    private int approximation(int at) {
        int direct = scan.cueBefore(at, BOUNDS);
        int by = scan.cueBefore(at, BY);
        int opener = scan.cueBefore(at, OPENERS);
        if (direct >= 0) {
            return direct;
        }
        if (by >= 0) {
            return scan.cueBefore(by, BOUNDS);
        }
        return opener >= 0 ? -1 : scan.isWord(at - 1, "a", "an", "в") ? scan.cueBefore(at - 1, BOUNDS) : -1;
    }

    static AmountMention.Bound bound(Set<AmountCue> kinds) {
        if (kinds.contains(AmountCue.UNDER)) {
            return AmountMention.Bound.UNDER;
        }
        if (kinds.contains(AmountCue.OVER)) {
            return AmountMention.Bound.OVER;
        }
        return kinds.contains(AmountCue.ABOUT) ? AmountMention.Bound.ABOUT : AmountMention.Bound.EXACT;
    }

    /** The sign of a percent that is a change; zero for a share or a level. */
    private BigDecimal change(int start, int end, int numberAt) {
        boolean level = scan.cueBefore(start, LEVEL) >= 0;
        boolean share = scan.isWord(end, "of", "от", "من") && scan.cueBefore(numberAt, BY) < 0;
        if (level || share) {
            return BigDecimal.ZERO;
        }
        return direction(start, end);
    }

    private BigDecimal direction(int start, int end) {
        for (int i = start - 1; i >= start - VERB_BEFORE && !scan.endsClause(i); i--) {
            BigDecimal sign = signOf(scan.cues(i));
            if (sign.signum() != 0) {
                return sign;
            }
        }
        for (int i = end; i < end + 2 && end > start && !scan.endsClause(i) && !scan.is(i, ','); i++) {
            BigDecimal sign = signBehind(scan.cues(i));
            if (sign.signum() != 0) {
                return sign;
            }
        }
        return BigDecimal.ZERO;
    }

    /** Behind a percent "more than" is a growth; before it, a bound. */
    private static BigDecimal signBehind(Set<AmountCue> kinds) {
        if (kinds.contains(AmountCue.OVER)) {
            return BigDecimal.ONE;
        }
        return kinds.contains(AmountCue.UNDER) ? BigDecimal.ONE.negate() : signOf(kinds);
    }

    static BigDecimal signOf(Set<AmountCue> kinds) {
        if (kinds.contains(AmountCue.UP)) {
            return BigDecimal.ONE;
        }
        return kinds.contains(AmountCue.DOWN) ? BigDecimal.ONE.negate() : BigDecimal.ZERO;
    }
}
