package org.entente.text;

/**
 * One surface form of a word or phrase.
 *
 * @param form the form as it stands in a text
 * @param features bits of {@link Grammatical}: every case, number and gender that the form may have
 */
public record Inflected(String form, int features) {
    /** Checks that there is a form and that the features are known ones. */
    public Inflected {
        if (form.isBlank()) {
            throw new IllegalArgumentException("an inflected form is not blank");
        }
        if ((features & ~(Grammatical.CASES | Grammatical.NUMBERS | Grammatical.GENDERS)) != 0) {
            throw new IllegalArgumentException("unknown features " + features + " of " + form);
        }
    }

    /** The cases that the form may have. */
    public int cases() {
        return features & Grammatical.CASES;
    }
}
