package org.entente.fact;

/** How exact a {@link PartialDate} is, the finest first. */
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    /** From one date to another, or open on one side. */
    INTERVAL
}
