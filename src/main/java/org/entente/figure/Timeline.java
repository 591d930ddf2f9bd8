package org.entente.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Events along time, one lane a type: each a mark of its own, or, where there are too many, bars of how many there were. */
public record Timeline(Heading heading, double width, double height, Box plot, List<Tick> ticks, List<Lane> lanes)
        implements Figure {
    public Timeline {
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
    }

    /** A lane of a figure to be: the key that its events name, and its label. */
    public record Track(String key, String label) {}

    /** The days that an event may have been on, both included. */
    public record Period(LocalDate first, LocalDate last) {
        public Period {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(last + " is before " + first);
            }
        }
    }

    /** An event; {@code note} is what to say of it besides its label: when, and whether it was held. */
    public record Event(
            String href, Label label, String track, Period period, Status status, boolean disputed, String note) {
        public Event {
            Figure.path(href);
        }
    }

    /** How many events of a lane there were from a day up to another, both included. */
    public record Tally(String track, Period period, long count) {}

    /** The page that lists the events of a lane from a day up to another, both included. */
    @FunctionalInterface
    public interface Links {
        String to(String track, LocalDate first, LocalDate last);
    }

    /** A lane as drawn: marks or bars. */
    public record Lane(Caption caption, double baseline, List<Mark> marks, List<Bar> bars) {
        public Lane {
            marks = List.copyOf(marks);
            bars = List.copyOf(bars);
        }
    }

    /** An event as drawn, with its label where there is room. */
    public record Mark(Event event, Box box, Optional<Caption> caption) {
        /** The classes of its drawing. */
        public String style() {
            return "mark " + event.status().word() + (event.disputed() ? " disputed" : "");
        }

        public String title() {
            return event.label().with(event.note());
        }
    }

    /** Lanes in the order of tracks; those without events are left out. */
    public static Timeline of(Heading heading, List<Track> tracks, List<Event> events, Links links) {
        return new TimelineLayout(heading, links).ofEvents(tracks, events);
    }

    /** The same of events that were only counted. */
    public static Timeline ofTallies(Heading heading, List<Track> tracks, List<Tally> tallies, Links links) {
        return new TimelineLayout(heading, links).ofTallies(tracks, tallies);
    }

    public boolean isEmpty() {
        return lanes.isEmpty();
    }
}
