package org.entente.text;

/** The gender of a person's name. */
public enum Gender {
    /** A man's name. */
    MASCULINE(Grammatical.MASCULINE),
    /** A woman's name. */
    FEMININE(Grammatical.FEMININE);

    private final int bit;

    Gender(int bit) {
        this.bit = bit;
    }

    /** This gender as a bit of {@link Grammatical}. */
    public int bit() {
        return bit;
    }
}
