package org.entente.text;

/** The grammatical features of a word form as bits of an int. A form with several readings of one lemma carries the union of them. */
public final class Grammatical {
    /** The case of the subject. */
    public static final int NOMINATIVE = 1;

    /** The case of the owner. */
    public static final int GENITIVE = 1 << 1;

    /** The case of the receiver. */
    public static final int DATIVE = 1 << 2;

    /** The case of the direct object. */
    public static final int ACCUSATIVE = 1 << 3;

    /** The case of the means and of the companion. */
    public static final int INSTRUMENTAL = 1 << 4;

    /** The case behind prepositions of place. */
    public static final int PREPOSITIONAL = 1 << 5;

    /** One. */
    public static final int SINGULAR = 1 << 6;

    /** Many. */
    public static final int PLURAL = 1 << 7;

    /** Two. */
    public static final int DUAL = 1 << 8;

    /** Masculine gender. */
    public static final int MASCULINE = 1 << 9;

    /** Feminine gender. */
    public static final int FEMININE = 1 << 10;

    /** Neuter gender. */
    public static final int NEUTER = 1 << 11;

    /** All cases. */
    public static final int CASES = NOMINATIVE | GENITIVE | DATIVE | ACCUSATIVE | INSTRUMENTAL | PREPOSITIONAL;

    /** All numbers. */
    public static final int NUMBERS = SINGULAR | PLURAL | DUAL;

    /** All genders. */
    public static final int GENDERS = MASCULINE | FEMININE | NEUTER;

    private Grammatical() {}
}
