package org.entente.text;

import java.math.BigDecimal;
import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits, in words, or in both: "28.2 billion", «два с половиной миллиарда», «ثلاثة مليارات ونصف المليار». */
final class NumberReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No number has more words; a text of nothing but "hundred" must not make one. */
    private static final int LONGEST = 16;

    private final AmountScan scan;
    private int end;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal current;
    private BigDecimal magnitude = BigDecimal.ONE;

    NumberReader(AmountScan scan) {
        this.scan = scan;
    }

    /** A number that was read. */
    record Found(BigDecimal value, BigDecimal magnitude, int end) {}

    /** The number that begins at a token, or null. */
    @Nullable
    Found read(int at) {
        total = BigDecimal.ZERO;
        current = null;
        magnitude = BigDecimal.ONE;
        end = at;
        if (scan.isNumber(at)) {
            digits(at);
        } else {
            article(at);
        }
        int words = 0;
        while (words < LONGEST && (scan.isWord(end) || scan.isDash(end)) && word(end)) {
            words++;
        }
        smallerPart();
        boolean something = current != null || total.signum() != 0;
        return something ? new Found(total.add(orZero(current)), magnitude, end) : null;
    }

    /** «2 مليار و300 مليون», «1 млрд 200 млн»: a second number of a smaller magnitude. */
    private void smallerPart() {
        boolean told = total.signum() != 0 && current == null && magnitude.compareTo(BigDecimal.valueOf(1000)) > 0;
        int next = scan.isWord(end, "و") ? end + 1 : end;
        AmountTerm smaller = told && scan.isNumber(next) ? scan.number(next + 1, AmountTerm.Kind.MAGNITUDE) : null;
        if (smaller == null || smaller.value().compareTo(magnitude) >= 0) {
            return;
        }
        boolean singular = scan.number(end - 1, AmountTerm.Kind.QUANTITY) != null
                && scan.tokens.folded(end - 1).endsWith("ا")
                && total.compareTo(magnitude) == 0;
        BigDecimal part = NumberText.parse(scan.tokens.text(next), scan.language, true);
        total = (singular ? total.divide(BigDecimal.TWO) : total).add(part.multiply(smaller.value()));
        end = scan.afterNumber(next + 1);
    }

    private void digits(int at) {
        end = at + 1;
        StringBuilder digits = new StringBuilder(scan.tokens.text(at));
        while (scan.language == Language.RUSSIAN
                && digits.length() % 4 <= 3
                && isGroup(end)
                && scan.tokens.end(at) - scan.tokens.start(at) <= 3) {
            digits.append(scan.tokens.text(end++));
        }
        boolean enclosed = scan.is(at - 1, '(') && scan.is(end, ')');
        end += enclosed && scan.number(end + 1, AmountTerm.Kind.MAGNITUDE) != null ? 1 : 0;
        AmountTerm next = scan.number(end);
        boolean beforeMagnitude = next != null && next.kind() == AmountTerm.Kind.MAGNITUDE;
        current = NumberText.parse(digits.toString(), scan.language, beforeMagnitude);
    }

    /** Whether a token is the next three digits of a number that is written with spaces. */
    private boolean isGroup(int at) {
        if (!scan.isNumber(at) || scan.tokens.start(at) != scan.tokens.end(at - 1) + 1) {
            return false;
        }
        String text = scan.tokens.text(at);
        int whole = text.indexOf(',') < 0 ? text.length() : text.indexOf(',');
        return whole == 3 && text.indexOf('.') < 0;
    }

    /** "a billion", "a dozen": the article is a one before them only. */
    private void article(int at) {
        AmountTerm next = scan.number(at + 1);
        boolean countable = next != null
                && (next.kind() == AmountTerm.Kind.MAGNITUDE
                        || next.kind() == AmountTerm.Kind.COLLECTIVE
                        || next.kind() == AmountTerm.Kind.FRACTION);
        if (scan.language == Language.ENGLISH && countable && scan.isArticle(at)) {
            end = at + 1;
        }
    }

    private boolean word(int at) {
        int start = scan.isDash(at) && scan.adjacent(at) && scan.adjacent(at + 1) && current != null ? at + 1 : at;
        AmountTerm term = scan.number(start);
        if (term == null) {
            return and(start);
        }
        return switch (term.kind()) {
            case CARDINAL -> cardinal(start, term.value());
            case MAGNITUDE -> magnitude(start, term.value());
            case SUFFIX -> scan.adjacent(start) && scan.isNumber(start - 1) && magnitude(start, term.value());
            case QUANTITY -> quantity(start, term.value());
            case COLLECTIVE -> collective(start, term.value());
            case FRACTION -> fraction(start, term.value());
            default -> false;
        };
    }

    private boolean cardinal(int at, BigDecimal value) {
        if (current != null && !mayFollow(current.intValue(), value.intValue(), scan.joinedByAnd(at))) {
            return false;
        }
        if ((current == null && total.signum() != 0 && value.compareTo(magnitude) >= 0) || scan.isNumber(at - 1)) {
            return false;
        }
        current = orZero(current).add(value);
        end = scan.afterNumber(at);
        return true;
    }

    private static boolean mayFollow(int before, int value, boolean joined) {
        boolean unitsFirst = joined && before < 10 && value >= 20 && value < 100;
        boolean tensFirst = before % 100 >= 20 && before % 10 == 0 && value < 10;
        boolean hundredsFirst = before >= 100 && before % 100 == 0 && value < 100;
        return unitsFirst || tensFirst || hundredsFirst;
    }

    private boolean magnitude(int at, BigDecimal value) {
        if (value.compareTo(HUNDRED) == 0) {
            current = current == null ? HUNDRED : current.multiply(HUNDRED);
        } else {
            total = total.add((current == null ? BigDecimal.ONE : current).multiply(value));
            current = null;
            magnitude = value;
        }
        end = scan.afterNumber(at);
        boolean abbreviated = scan.is(end, '.') && scan.adjacent(end) && scan.language == Language.RUSSIAN;
        boolean goesOn = (scan.isWord(end + 1) && !scan.tokens.capitalised(end + 1))
                || scan.is(end + 1, '$')
                || scan.is(end + 1, '€');
        end += abbreviated && goesOn ? 1 : 0;
        return true;
    }

    /** A dual, which behind another number is the singular that looks like it: «مليونا». */
    private boolean quantity(int at, BigDecimal value) {
        if (current != null) {
            return magnitude(at, value.divide(BigDecimal.valueOf(2)));
        }
        total = total.add(value);
        magnitude = value;
        end = scan.afterNumber(at);
        return true;
    }

    private boolean collective(int at, BigDecimal value) {
        current = (current == null ? BigDecimal.ONE : current).multiply(value);
        end = scan.afterNumber(at);
        return true;
    }

    /** "half a billion", «полтора миллиарда», «с половиной», «ونصف المليار». */
    private boolean fraction(int at, BigDecimal value) {
        int next = scan.afterNumber(at);
        if (scan.joinedByAnd(at) && total.signum() != 0) {
            total = total.add(value.multiply(magnitude));
            end = scan.number(next, AmountTerm.Kind.MAGNITUDE) != null ? scan.afterNumber(next) : next;
            return true;
        }
        if (current != null) {
            boolean added = scan.joinedByAnd(at) || scan.isWord(at, "с");
            current = added ? current.add(value) : current;
            end = added ? next : end;
            return added;
        }
        while (scan.isWord(next, "of", "a")) {
            next++;
        }
        boolean large = scan.number(next, AmountTerm.Kind.MAGNITUDE) != null;
        if (total.signum() != 0 || !large) {
            return false;
        }
        current = value;
        end = next;
        return true;
    }

    /** "three hundred and fifty", "one and a half billion". */
    private boolean and(int at) {
        if (!scan.isWord(at, "and") || current == null) {
            return false;
        }
        if (scan.isWord(at + 1, "a") && scan.isWord(at + 2, "half")) {
            current = current.add(new BigDecimal("0.5"));
            end = at + 3;
            return true;
        }
        AmountTerm next = scan.number(at + 1, AmountTerm.Kind.CARDINAL);
        return next != null && current.compareTo(HUNDRED) >= 0 && cardinal(at + 1, next.value());
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
