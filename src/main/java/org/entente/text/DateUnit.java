package org.entente.text;

/** The stretches of time that relative dates are told in. */
enum DateUnit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY
}
