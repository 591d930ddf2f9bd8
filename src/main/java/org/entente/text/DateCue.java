package org.entente.text;

/** What the words beside a date say of it. */
enum DateCue {
    /** After it a bare year or month may stand. */
    IN,
    /** After it a bare year may stand, but no month that is also a common word. */
    NEAR,
    OF,
    TO,
    AND,
    BETWEEN,
    FROM,
    /** Before a length of time that lies ahead. */
    HENCE,
    /** Before a length of time that has passed (Arabic). */
    BEFORE,
    /** "The first", of months. */
    LEADING,
    /** "The last", of quarters. */
    FINAL,
    /** After it a number is no year. */
    UNLIKE,
    /** What was so for a length of time, and tells of no time ahead: "the first in twelve years". */
    RECORD,
    FUTURE,
    PAST
}
