package org.entente.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entente.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells when an article was published and, besides, no more than where, by whom and under which heading.
 *
 * @param stamps its days, in order; never empty
 * @param words how many words there are besides
 * @param marked whether a word says that the day is the one of publication
 */
record DateLine(List<Stamp> stamps, int words, boolean marked) {
    /**
     * One day of a line.
     *
     * @param monthFirst the day when its digits are read in the American order, where that is another one
     * @param time the time of day beside it
     * @param offset the zone of the time
     * @param updated whether it is the day of a change
     * @param hijri whether it is told in the Hijri calendar
     */
    record Stamp(
            LocalDate day,
            @Nullable LocalDate monthFirst,
            @Nullable LocalTime time,
            @Nullable ZoneOffset offset,
            boolean updated,
            boolean hijri) {

        /** The date in full, on this day or on the other one. */
        PublicationDate date(LocalDate read) {
            String moment = time == null ? "" : "T" + time + (offset == null ? "" : offset.getId());
            return new PublicationDate(read + moment);
        }
    }

    /** Whether it holds nothing but the day. */
    boolean bare() {
        return words == 0 && !marked && stamps.get(0).time() == null;
    }

    /** The day of publication: the first that is no day of a change, the Gregorian one when both calendars are told. */
    Optional<Stamp> published() {
        List<Stamp> original = stamps.stream().filter(stamp -> !stamp.updated()).toList();
        return original.stream()
                .filter(stamp -> !stamp.hijri())
                .findFirst()
                .or(() -> original.stream().findFirst());
    }

    /** The day of the last change. */
    Optional<Stamp> updated() {
        return stamps.stream().filter(Stamp::updated).findFirst();
    }
}
