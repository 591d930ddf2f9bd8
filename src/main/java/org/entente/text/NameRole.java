package org.entente.text;

/** What a word is in the name of a person. */
enum NameRole {
    /** A given name. */
    GIVEN,
    /** A surname. */
    SURNAME,
    /** A given name if the table knows it, else a surname. */
    EITHER,
    /** A given name behind its family name, as in China and Korea; a woman's keeps its form. */
    EASTERN,
    /** A family name in front of the given name, which keeps its form. */
    UNCHANGED
}
