package org.entente.gazetteer;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * That somebody held an office.
 *
 * @param code whom it is of: the code of a state or organisation, or the English name of a group
 * @param office the slug of its kind
 * @param from the first day that may belong to it
 * @param to the last day that may belong to it; {@link LocalDate#MAX} when it lasts as far as known
 */
public record Tenure(String code, String office, LocalDate from, LocalDate to) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /**
     * A tenure of which the time is told in EDTF: {@code 2016-10/2019-03-20}, {@code 2019/..}.
     *
     * @throws java.time.DateTimeException if it is no such time
     */
    static Tenure of(String code, String office, String edtf) {
        String[] ends = edtf.replaceAll("[~?%]", "").split("/", -1);
        String end = ends[ends.length - 1];
        return new Tenure(code, office, earliest(ends[0]), end.length() < YEAR ? LocalDate.MAX : latest(end));
    }

    private static LocalDate earliest(String date) {
        return switch (date.length()) {
            case YEAR -> Year.parse(date).atDay(1);
            case MONTH -> YearMonth.parse(date).atDay(1);
            case 0, 2 -> LocalDate.MIN;
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate latest(String date) {
        return switch (date.length()) {
            case YEAR -> Year.parse(date).atMonth(12).atEndOfMonth();
            case MONTH -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    /** Whether it may have been running on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
