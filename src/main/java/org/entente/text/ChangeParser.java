package org.entente.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** Parses changes that are told without a percent: "doubled", "grew by a third", «вырос в 2,5 раза», «انخفض إلى النصف». */
final class ChangeParser {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AmountScan scan;
    private final NumberReader numbers;

    ChangeParser(AmountScan scan) {
        this.scan = scan;
        this.numbers = new NumberReader(scan);
    }

    @Nullable
    AmountMention parse(int at) {
        Set<AmountCue> kinds = scan.tokens.kind(at) == TokenKind.WORD ? scan.cues(at) : Set.of();
        BigDecimal times = kinds.isEmpty() ? null : multiplier(kinds);
        if (times != null) {
            return mention(at, scan.afterCue(at), times.subtract(BigDecimal.ONE), AmountMention.Bound.EXACT);
        }
        BigDecimal sign = kinds.isEmpty() ? BigDecimal.ZERO : AmountParser.signOf(kinds);
        if (sign.signum() != 0) {
            return behindVerb(at, sign);
        }
        if (scan.isNumber(at) && scan.language == Language.ENGLISH) {
            return timesMore(at);
        }
        AmountTerm multiple = kinds.isEmpty() ? scan.number(at, AmountTerm.Kind.MULTIPLE) : null;
        return multiple == null ? null : beforeVerb(at, multiple);
    }

    private static @Nullable BigDecimal multiplier(Set<AmountCue> kinds) {
        if (kinds.contains(AmountCue.TRIPLED)) {
            return BigDecimal.valueOf(3);
        }
        if (kinds.contains(AmountCue.QUADRUPLED)) {
            return BigDecimal.valueOf(4);
        }
        if (kinds.contains(AmountCue.DOUBLED)) {
            return BigDecimal.TWO;
        }
        return kinds.contains(AmountCue.HALVED) ? new BigDecimal("0.5") : null;
    }

    /** "2.3 times as much", "three times more". */
    private @Nullable AmountMention timesMore(int at) {
        NumberReader.Found found = numbers.read(at);
        if (found == null || found.value().signum() <= 0 || !scan.cue(found.end(), AmountCue.TIMES)) {
            return null;
        }
        int next = scan.afterCue(found.end());
        boolean as = scan.isWord(next, "as") && scan.isWord(next + 1, "much", "many", "high", "large", "big");
        boolean more = signOfMore(next);
        return as || more
                ? mention(
                        at, as ? next + 2 : next + 1, found.value().subtract(BigDecimal.ONE), AmountMention.Bound.EXACT)
                : null;
    }

    private boolean signOfMore(int at) {
        return scan.isWord(at, "more", "higher", "larger", "bigger", "greater");
    }

    /** "a threefold increase", «вдвое больше». */
    private @Nullable AmountMention beforeVerb(int at, AmountTerm multiple) {
        int next = scan.afterNumber(at);
        BigDecimal sign = AmountParser.signOf(scan.cues(next));
        return sign.signum() == 0
                ? null
                : mention(at, scan.afterCue(next), changeOf(multiple.value(), sign), AmountMention.Bound.EXACT);
    }

    private @Nullable AmountMention behindVerb(int at, BigDecimal sign) {
        int next = scan.afterCue(at);
        AmountMention.Bound bound = AmountParser.bound(scan.cues(next));
        next = bound == AmountMention.Bound.EXACT ? next : scan.afterCue(next);
        boolean level = scan.cue(next, AmountCue.LEVEL);
        if (level || scan.cue(next, AmountCue.BY)) {
            next = scan.afterCue(next);
        }
        AmountTerm multiple = scan.number(next, AmountTerm.Kind.MULTIPLE);
        if (multiple != null) {
            return mention(at, scan.afterNumber(next), changeOf(multiple.value(), sign), bound);
        }
        AmountMention times = times(at, next, sign, bound);
        return times != null ? times : fraction(at, next, level, sign, bound);
    }

    /** «в 2,5 раза», «в полтора раза». */
    private @Nullable AmountMention times(int at, int in, BigDecimal sign, AmountMention.Bound bound) {
        boolean english = scan.language == Language.ENGLISH && scan.isNumber(in);
        if (!english && !scan.cue(in, AmountCue.TIMESIN)) {
            return null;
        }
        int next = english ? in : scan.afterCue(in);
        NumberReader.Found found = numbers.read(next);
        AmountTerm fraction = scan.number(next, AmountTerm.Kind.FRACTION);
        int end = found != null ? found.end() : fraction != null ? scan.afterNumber(next) : next;
        if (end == next || !scan.cue(end, AmountCue.TIMES)) {
            return null;
        }
        BigDecimal times = found != null ? found.value() : fraction != null ? fraction.value() : BigDecimal.ONE;
        return times.signum() <= 0 ? null : mention(at, scan.afterCue(end), changeOf(times, sign), bound);
    }

    /** "by a third", «на две трети», «بمقدار الثلث»; down to a half is a fall by the other half. */
    private @Nullable AmountMention fraction(
            int at, int start, boolean level, BigDecimal sign, AmountMention.Bound bound) {
        int next = scan.isWord(start, "a", "one") ? start + 1 : start;
        AmountTerm count = scan.number(next, AmountTerm.Kind.CARDINAL);
        next = count == null ? next : scan.afterNumber(next);
        AmountTerm fraction = scan.number(next, AmountTerm.Kind.FRACTION);
        if (fraction == null || fraction.value().compareTo(BigDecimal.ONE) >= 0) {
            return null;
        }
        BigDecimal share = count == null ? fraction.value() : fraction.value().multiply(count.value());
        BigDecimal change = level ? share.subtract(BigDecimal.ONE) : share.multiply(sign);
        return level && sign.signum() > 0 ? null : mention(at, scan.afterNumber(next), change, bound);
    }

    private static BigDecimal changeOf(BigDecimal times, BigDecimal sign) {
        return sign.signum() > 0
                ? times.subtract(BigDecimal.ONE)
                : BigDecimal.ONE.divide(times, MathContext.DECIMAL32).subtract(BigDecimal.ONE);
    }

    private static AmountMention mention(int from, int to, BigDecimal change, AmountMention.Bound bound) {
        BigDecimal percent = change.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
        return new AmountMention(from, to, percent, Optional.empty(), "%", bound, true);
    }
}
