package org.entente.text;

/** What a word is in a name. */
enum NamePart {
    /** A name, given or inherited. */
    PLAIN,
    /** A name that follows {@code bin}: the father's. */
    PATRONYMIC,
    /** A letter that stands for a name. */
    INITIAL,
    /** A given name that is left out as often as not when another follows (Mohammed, Recep). */
    FIRST,
    /** {@code bin}, {@code ould}. */
    SON,
    /** An article or a preposition: it may be missing. */
    WEAK,
    /** A particle that a hyphen ties to the next word. */
    ARTICLE,
    /** {@code abd}: it opens the next word. */
    SERVANT,
    /** {@code abu}: it opens the next word. */
    JOINS,
    /** {@code al-din}: it closes the word before it. */
    FAITH;

    /** Whether the word may be missing for nothing. */
    boolean weak() {
        return this == SON || this == WEAK || this == ARTICLE || this == INITIAL;
    }
}
