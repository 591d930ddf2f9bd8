package org.entente.text;

import java.util.Optional;

/**
 * The name of a person in the nominative, found from another case.
 *
 * @param text the name in the nominative
 * @param cases the cases, bits of {@link Grammatical}, that the name may have had
 * @param gender the gender, when the name tells it
 */
public record BaseName(String text, int cases, Optional<Gender> gender) {
    /** Checks that there is a name in at least one case. */
    public BaseName {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name is not blank");
        }
        if ((cases & Grammatical.CASES) == 0 || (cases & ~Grammatical.CASES) != 0) {
            throw new IllegalArgumentException("a name has a case: " + text + ", " + cases);
        }
    }
}
