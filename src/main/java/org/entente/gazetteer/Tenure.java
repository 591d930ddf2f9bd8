package org.entente.gazetteer;

import java.time.LocalDate;

/**
 * That somebody held an office.
 *
 * @param code whom it is of: the code of a state or organisation, or the English name of a group
 * @param office the slug of its kind
 * @param from the first day that may belong to it
 * @param to the last day that may belong to it; {@link LocalDate#MAX} when it lasts as far as known
 */
public record Tenure(String code, String office, LocalDate from, LocalDate to) {
    /** Whether it may have been running on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
