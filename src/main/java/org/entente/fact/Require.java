package org.entente.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The checks that the records of this package share; each throws {@link IllegalArgumentException} naming the JSON key. */
final class Require {
    /** The digits a number may have before and after its point. */
    private static final int WHOLE_DIGITS = 24;

    private static final int FRACTION_DIGITS = 12;

    private Require() {}

    static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    static void filled(String key, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("`" + key + "` is empty; it needs a word");
        }
    }

    static void filled(String key, Optional<String> value) {
        if (value.isPresent() && value.get().isBlank()) {
            throw new IllegalArgumentException("`" + key + "` is empty; leave it out instead");
        }
    }

    static void positive(String key, Optional<Integer> number) {
        if (number.isPresent() && number.get() < 1) {
            throw new IllegalArgumentException("`" + key + "` is " + number.get() + "; allowed: whole numbers from 1");
        }
    }

    /** An unmodifiable copy, once it is long enough. */
    static List<Actor> atLeast(int minimum, String key, List<Actor> actors) {
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("`" + key + "` is missing; it needs at least " + minimum);
        }
        if (actors.size() < minimum) {
            throw new IllegalArgumentException(
                    "`" + key + "` holds " + count(actors.size()) + "; it needs at least " + minimum);
        }
        return List.copyOf(actors);
    }

    static List<Actor> exactlyTwo(String key, List<Actor> actors) {
        if (actors.size() != 2) {
            throw new IllegalArgumentException("`" + key + "` holds " + count(actors.size()) + "; it needs 2");
        }
        return List.copyOf(actors);
    }

    /** The same number without trailing zeros and without an exponent, so that equal numbers are equal objects. */
    static Optional<BigDecimal> plain(String key, Optional<BigDecimal> number) {
        return number.map(given -> plain(key, given));
    }

    private static BigDecimal plain(String key, BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.precision() - (long) stripped.scale() > WHOLE_DIGITS || stripped.scale() > FRACTION_DIGITS) {
            throw new IllegalArgumentException("`" + key + "` is out of range; allowed: at most " + WHOLE_DIGITS
                    + " digits before the point and " + FRACTION_DIGITS + " after it");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String count(int actors) {
        return actors == 1 ? "1 actor" : actors + " actors";
    }
}
