package org.entente.text;

/** What the words beside an amount say of it. */
enum AmountCue {
    ABOUT,
    OVER,
    UNDER,
    /** A growth: "rose", "increase", «вырос». */
    UP,
    DOWN,
    DOUBLED,
    TRIPLED,
    QUADRUPLED,
    HALVED,
    /** Before a level that was reached, which is no change: "to 7%". */
    LEVEL,
    /** Between the verb of a change and how much it is. */
    BY,
    /** «раза» in «в два раза». */
    TIMES,
    TIMESIN,
    FROM,
    TO,
    AND,
    BETWEEN,
    /** After it a number is no amount. */
    UNLIKE
}
