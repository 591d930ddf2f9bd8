package org.entente.extract;

import org.jspecify.annotations.Nullable;

/** Finds where a person's name begins and ends. */
interface NameGrammar {
    /**
     * The name that begins at a token.
     *
     * @param at a token of the sentence
     * @param title what stands before it
     * @return null when no name begins there
     */
    @Nullable
    Name at(int at, Title title);

    /**
     * What stands before a place where a name may be.
     *
     * @param strength how much it speaks for a name
     * @param features the cases and gender of the title, 0 when unknown
     */
    record Title(Strength strength, int features) {
        static final Title NONE = new Title(Strength.NONE, 0);
    }

    /** How much a title speaks for a name behind it. */
    enum Strength {
        NONE,
        /** An office with a comma, or one that often stands alone. */
        WEAK,
        /** An office, or an honorific, right before. */
        STRONG
    }
}
