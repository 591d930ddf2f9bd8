package org.entente.fact;

import java.time.LocalDate;

/**
 * A date as news tells it, in EDTF (ISO 8601-2): a day {@code 2023-04-11}, a month {@code 2023-04}, a year {@code 2023}, a season
 * {@code 2023-23} (21 spring, 22 summer, 23 autumn, 24 winter, which ends in the February after), or an interval of two of these
 * {@code 2023-04-10/2023-04-12}, of which one side may be open ({@code ../2000}, {@code 2023-09/..}). Each date may end in
 * {@code ~} (approximate), {@code ?} (uncertain) or {@code %} (both). Years run from 0001 to 9999. Two are equal when their texts
 * are.
 */
public final class PartialDate {
    /** The first day there is; the earliest day of an interval without a start. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The last day there is; the latest day of an interval without an end. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final String OPEN = "..";

    private final String text;
    private final Precision precision;
    private final LocalDate earliest;
    private final LocalDate latest;

    private PartialDate(String text, Precision precision, LocalDate earliest, LocalDate latest) {
        this.text = text;
        this.precision = precision;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * The date that a text means.
     *
     * @throws IllegalArgumentException when it means none; the message quotes what is wrong and tells what is allowed
     */
    public static PartialDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            DateText date = DateText.parse(text);
            return new PartialDate(text, date.precision(), date.earliest(), date.latest());
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        Require.that(!from.isEmpty() && !to.isEmpty(), "an open side of an interval is written as two points, `..`");
        Require.that(!from.equals(OPEN) || !to.equals(OPEN), "an interval is open on one side at most");
        LocalDate earliest = from.equals(OPEN) ? FIRST : DateText.parse(from).earliest();
        LocalDate latest = to.equals(OPEN) ? LAST : DateText.parse(to).latest();
        Require.that(!latest.isBefore(earliest), "the interval ends, " + to + ", before it begins, " + from);
        return new PartialDate(text, Precision.INTERVAL, earliest, latest);
    }

    /** The EDTF text. */
    public String text() {
        return text;
    }

    /** How exact it is. */
    public Precision precision() {
        return precision;
    }

    /** The first day that it may mean; {@link #FIRST} when it has no start. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day that it may mean; {@link #LAST} when it has no end. */
    public LocalDate latest() {
        return latest;
    }

    /** Whether it, or a side of it, is about right only. */
    public boolean approximate() {
        return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    /** Whether it, or a side of it, is in doubt. */
    public boolean uncertain() {
        return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    /** Whether it is an interval without a start. */
    public boolean openStart() {
        return text.startsWith(OPEN);
    }

    /** Whether it is an interval without an end. */
    public boolean openEnd() {
        return text.endsWith(OPEN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
