package org.entente.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.rdf.Dip;

/**
 * The days on which something can be; a side that is not known is open.
 *
 * @param first the first day
 * @param last the last day, which belongs to it
 */
record Spell(Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final int LAST_YEAR = 9999;

    /** The days of an event; none at all when they contradict each other. */
    static Spell of(Described event) {
        Optional<LocalDate> first = event.text(Dip.EARLIEST).flatMap(Spell::day);
        Optional<LocalDate> last = event.text(Dip.LATEST).flatMap(Spell::day);
        boolean backwards =
                first.isPresent() && last.filter(first.get()::isAfter).isPresent();
        return backwards ? new Spell(Optional.empty(), Optional.empty()) : new Spell(first, last);
    }

    /** Days as XML Schema and spreadsheets know them; others are not known. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1 && day.getYear() < LAST_YEAR);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    boolean isKnown() {
        return first.isPresent() || last.isPresent();
    }

    /** Whether a day of it lies between two days; the open sides go as far as one likes, but what has no day at all lies nowhere. */
    boolean meets(Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean endsBefore =
                from.isPresent() && last.filter(from.get()::isAfter).isPresent();
        boolean beginsAfter = to.isPresent() && first.filter(to.get()::isBefore).isPresent();
        return (isKnown() || (from.isEmpty() && to.isEmpty())) && !endsBefore && !beginsAfter;
    }
}
