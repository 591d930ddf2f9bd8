package org.entente.text;

/**
 * What a date says, before it is known when it was said.
 *
 * @param year 0 when it is not told
 * @param yearShift years from the year of publication, or {@link #UNTOLD}
 * @param month the month; the season; the first of several months
 * @param day the day; the weekday; the last of several months
 * @param shift the step (last −1, this 0, next 1, coming), or how many units, or {@link #UNTOLD}
 */
record DateSpec(
        Shape shape, int year, int yearShift, int month, int day, int shift, DateUnit unit, boolean approximate) {
    static final int UNTOLD = Integer.MIN_VALUE;

    enum Shape {
        DAY,
        MONTH,
        YEAR,
        SEASON,
        MONTHS,
        WEEKDAY,
        OFFSET,
        DECADE,
        HIJRI_DAY,
        HIJRI_MONTH,
        HIJRI_YEAR,
        DAY_OF_MONTH,
        /** Looks like a date, and says nothing. */
        NOTHING
    }

    static final DateSpec NOTHING = of(Shape.NOTHING, 0, 0);

    static DateSpec of(Shape shape, int month, int day) {
        return new DateSpec(shape, 0, UNTOLD, month, day, UNTOLD, DateUnit.DAY, false);
    }

    static DateSpec day(int year, int month, int day) {
        return of(Shape.DAY, month, day).inYear(year);
    }

    static DateSpec year(int year) {
        return of(Shape.YEAR, 0, 0).inYear(year);
    }

    static DateSpec offset(DateUnit unit, int shift) {
        return new DateSpec(Shape.OFFSET, 0, UNTOLD, 0, 0, shift, unit, false);
    }

    DateSpec inYear(int told) {
        return new DateSpec(shape, told, yearShift, month, day, shift, unit, approximate);
    }

    /** In the year that another date is in. */
    DateSpec inYearOf(DateSpec other) {
        return new DateSpec(shape, other.year, other.yearShift, month, day, shift, unit, approximate);
    }

    DateSpec shifted(int steps) {
        return new DateSpec(shape, year, yearShift, month, day, steps, unit, approximate);
    }

    DateSpec as(Shape other) {
        return new DateSpec(other, year, yearShift, month, day, shift, unit, approximate);
    }

    DateSpec about() {
        return new DateSpec(shape, year, yearShift, month, day, shift, unit, true);
    }

    boolean hasYear() {
        return year != 0 || yearShift != UNTOLD;
    }

    boolean isDay() {
        return shape == Shape.DAY || shape == Shape.HIJRI_DAY || shape == Shape.DAY_OF_MONTH;
    }
}
