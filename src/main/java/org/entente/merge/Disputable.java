package org.entente.merge;

/** What reports of one event can disagree on. */
public enum Disputable {
    /** One says held, another cancelled. */
    STATUS,
    /** Two places. */
    PLACE,
    /** Two countries. */
    COUNTRY,
    /** Two amounts that differ by more than rounding. */
    VALUE,
    /** Two changes in percent. */
    PERCENT_CHANGE
}
