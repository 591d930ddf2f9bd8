package org.entente.text;

import org.jspecify.annotations.Nullable;

/**
 * What a word or phrase means in a date.
 *
 * @param value the number of the month or weekday, the offset in days, the step (last −1, next 1), the number itself
 * @param unit of a unit of time
 * @param features what the table remarks of the form
 */
record DateTerm(Kind kind, int value, @Nullable DateUnit unit, String features) {
    /** The step of "the coming Friday": the first one after today. */
    static final int COMING = 9;

    enum Kind {
        MONTH,
        HIJRI_MONTH,
        WEEKDAY,
        CARDINAL,
        ORDINAL,
        ROMAN,
        MAGNITUDE,
        DAY,
        NONE,
        UNIT,
        QUANTITY,
        DIRECTION,
        PART,
        HALFPART,
        APPROXIMATE,
        AGO,
        SEASON,
        YEARWORD,
        THISYEAR,
        ERA,
        HIJRI_ERA,
        CORRESPONDING,
        NUMBERWORD,
        DAYPART,
        DECADE
    }

    boolean common() {
        return features.contains("common");
    }

    boolean abbreviation() {
        return features.contains("abbreviation");
    }

    boolean plural() {
        return features.contains("plural");
    }
}
