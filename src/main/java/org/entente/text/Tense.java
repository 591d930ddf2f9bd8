package org.entente.text;

/** Whether the words around a date tell of what has happened or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    UNTOLD
}
