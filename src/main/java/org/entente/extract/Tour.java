package org.entente.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.entente.fact.Status;

/** A tour that has just begun: its later stops are still to come. */
record Tour(Scene scene, Clause clause) {
    private static final WordSet TOUR =
            WordSet.words("tour trip турне поездки поездку поездка جولة جولته بجولة الجولة");
    /** So many days after its beginning a tour still goes on. */
    private static final int DAYS = 3;

    /** The status and date of a stop behind the first, told like the first. */
    EventStatus later(EventStatus told) {
        Optional<LocalDate> day = told.date().flatMap(JourneyDates::day);
        Optional<LocalDate> published = scene.story().document().published();
        boolean begins = told.status() == Status.HELD
                && day.isPresent()
                && published.isPresent()
                && !day.get().isBefore(published.get().minusDays(DAYS))
                && isTour();
        return begins
                ? new EventStatus(
                        Status.PLANNED, Optional.of(YearMonth.from(day.get()).toString()))
                : told;
    }

    private boolean isTour() {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (TOUR.contains(scene.tokens(), scene.units().get(at).to() - 1)) {
                return true;
            }
        }
        return false;
    }
}
