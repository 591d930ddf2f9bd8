package org.entente.text;

/** What a word is in the name of a person. */
enum NameRole {
    /** A given name. */
    GIVEN,
    /** A surname. */
    SURNAME,
    /** A given name if the table knows it, else a surname. */
    EITHER,
    /** A family name in front of the given name, which keeps its form. */
    UNCHANGED
}
