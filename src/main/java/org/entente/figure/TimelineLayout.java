package org.entente.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays a timeline out: which lanes show events and which show counts, how high they are, and where all goes. */
final class TimelineLayout {
    static final double WIDTH = 960;
    private static final double GUTTER = 170;
    private static final double MARGIN = 8;
    private static final double AXIS = 26;
    private static final double PAD = 6;
    private static final double BARS = 44;
    private static final int MOST_EVENTS = 120;
    private static final int MOST_LABELLED = 30;
    private static final int MOST_ROWS = 9;
    private static final int MOST_BARS = 360;

    private final Heading heading;
    private final Timeline.Links links;
    private final Box across;

    TimelineLayout(Heading heading, Timeline.Links links) {
        this.heading = heading;
        this.links = links;
        this.across = new Box(heading.mirrored() ? MARGIN : GUTTER, 0, WIDTH - GUTTER - MARGIN, 0);
    }

    Timeline ofEvents(List<Timeline.Track> tracks, List<Timeline.Event> events) {
        List<Timeline.Track> used = used(tracks, events, Timeline.Event::track);
        TimeScale scale = scale(events.stream().map(Timeline.Event::period).toList());
        Map<String, List<Timeline.Event>> byTrack =
                events.stream().collect(Collectors.groupingBy(Timeline.Event::track));
        Map<String, List<Timeline.Mark>> marks = new HashMap<>();
        if (events.size() <= MOST_EVENTS) {
            byTrack.forEach((track, own) -> marks.put(track, marks(scale, own, events.size() <= MOST_LABELLED)));
            marks.values().removeIf(List::isEmpty);
        }
        List<Timeline.Tally> rest = events.stream()
                .filter(event -> !marks.containsKey(event.track()))
                .map(event -> new Timeline.Tally(event.track(), event.period(), 1))
                .toList();
        return draw(used, scale, marks, rest);
    }

    Timeline ofTallies(List<Timeline.Track> tracks, List<Timeline.Tally> tallies) {
        TimeScale scale = scale(tallies.stream().map(Timeline.Tally::period).toList());
        return draw(used(tracks, tallies, Timeline.Tally::track), scale, Map.of(), tallies);
    }

    private static <T> List<Timeline.Track> used(
            List<Timeline.Track> tracks, List<T> things, Function<T, String> track) {
        Map<String, Long> counts = things.stream().collect(Collectors.groupingBy(track, Collectors.counting()));
        return tracks.stream().filter(one -> counts.containsKey(one.key())).toList();
    }

    private TimeScale scale(List<Timeline.Period> periods) {
        LocalDate first = periods.stream()
                .map(Timeline.Period::first)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        LocalDate last = periods.stream()
                .map(Timeline.Period::last)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        return TimeScale.around(first, last, across, heading.mirrored());
    }

    /** The marks of a lane, with labels if there is room for them, or none at all when they would pile too high. */
    private List<Timeline.Mark> marks(TimeScale scale, List<Timeline.Event> events, boolean labelled) {
        for (boolean captions : labelled ? new boolean[] {true, false} : new boolean[] {false}) {
            List<Timeline.Mark> marks = new MarkPacker(scale, across, captions).pack(events, 0);
            if (depth(marks) <= MOST_ROWS * MarkPacker.ROW) {
                return marks;
            }
        }
        return List.of();
    }

    private static double depth(List<Timeline.Mark> marks) {
        return marks.stream()
                .mapToDouble(mark -> mark.box().bottom() + (MarkPacker.ROW - MarkPacker.DOT) / 2)
                .max()
                .orElse(0);
    }

    private Timeline draw(
            List<Timeline.Track> tracks,
            TimeScale scale,
            Map<String, List<Timeline.Mark>> marks,
            List<Timeline.Tally> tallies) {
        Map<String, List<Stretch>> stretches = stretches(scale, tallies);
        double most = stretches.values().stream()
                .flatMap(List::stream)
                .mapToLong(Stretch::count)
                .max()
                .orElse(1);
        List<Timeline.Lane> lanes = new ArrayList<>();
        double top = PAD;
        for (Timeline.Track track : tracks) {
            List<Timeline.Mark> own = marks.getOrDefault(track.key(), List.of());
            double height = own.isEmpty() ? BARS : depth(own);
            double baseline = top + height;
            List<Bar> bars = stretches.getOrDefault(track.key(), List.of()).stream()
                    .map(stretch -> stretch.bar(scale, baseline, (BARS - PAD) / most, track))
                    .toList();
            lanes.add(new Timeline.Lane(
                    caption(track, own.isEmpty() ? baseline - 4 : top + 14), baseline + PAD / 2, down(own, top), bars));
            top = baseline + PAD;
        }
        Box plot = new Box(across.left(), 0, across.width(), top);
        return new Timeline(heading, WIDTH, top + AXIS, plot, scale.ticks(heading.locale()), lanes);
    }

    private static List<Timeline.Mark> down(List<Timeline.Mark> marks, double by) {
        return marks.stream().map(mark -> MarkPacker.moved(mark, by)).toList();
    }

    private Caption caption(Timeline.Track track, double y) {
        Label label = new Label(track.label(), heading.language()).within(GUTTER - 2 * MARGIN, Type.NORMAL);
        boolean mirrored = heading.mirrored();
        return Caption.beside(label, mirrored ? WIDTH - MARGIN : MARGIN, y, mirrored);
    }

    /** Counts by the shortest stretches that give no more bars than a page can bear, and none too thin to hit. */
    private Map<String, List<Stretch>> stretches(TimeScale scale, List<Timeline.Tally> tallies) {
        Map<String, List<Stretch>> result = Map.of();
        for (TimeUnit unit : TimeUnit.values()) {
            if (unit.compareTo(TimeUnit.MONTH) >= 0 && unit.count(scale.first(), scale.end()) <= across.width() / 4) {
                result = count(unit, tallies);
                if (result.values().stream().mapToInt(List::size).sum() <= MOST_BARS) {
                    return result;
                }
            }
        }
        return result;
    }

    private Map<String, List<Stretch>> count(TimeUnit unit, List<Timeline.Tally> tallies) {
        Map<String, Map<LocalDate, Long>> counts = new HashMap<>();
        for (Timeline.Tally tally : tallies) {
            counts.computeIfAbsent(tally.track(), track -> new TreeMap<>())
                    .merge(unit.floor(tally.period().first()), tally.count(), Long::sum);
        }
        Map<String, List<Stretch>> stretches = new HashMap<>();
        counts.forEach((track, days) -> stretches.put(
                track,
                days.entrySet().stream()
                        .map(day -> new Stretch(unit, day.getKey(), day.getValue()))
                        .toList()));
        return stretches;
    }

    /** How many events there were in a stretch of time. */
    private final class Stretch {
        private final TimeUnit unit;
        private final LocalDate first;
        private final long count;

        Stretch(TimeUnit unit, LocalDate first, long count) {
            this.unit = unit;
            this.first = first;
            this.count = count;
        }

        long count() {
            return count;
        }

        Bar bar(TimeScale scale, double baseline, double perEvent, Timeline.Track track) {
            LocalDate next = unit.next(first);
            double height = Math.max(2, count * perEvent);
            double width = Math.max(2, scale.widthOf(first, next) - 1);
            double left = Math.min(scale.leftOf(first, next) + 0.5, across.right() - width);
            String title = unit.span(first, heading.locale()) + ": " + heading.number((double) count);
            return new Bar(
                    links.to(track.key(), first, next.minusDays(1)),
                    title,
                    new Box(left, baseline - height, width, height));
        }
    }
}
