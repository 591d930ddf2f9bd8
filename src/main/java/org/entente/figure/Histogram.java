package org.entente.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;

/** A small picture of how many there were each year. */
public record Histogram(Heading heading, double width, double height, List<Bar> bars, List<Tick> ends)
        implements Figure {
    private static final double WIDTH = 320;
    private static final double BODY = 44;
    private static final double AXIS = 18;
    private static final int MOST_YEARS = 160;

    public Histogram {
        bars = List.copyOf(bars);
        ends = List.copyOf(ends);
    }

    /** Bars that lead to the page of their year; of more than 160 years the latest are shown. */
    public static Histogram of(Heading heading, SortedMap<Integer, Long> counts, IntFunction<String> link) {
        if (counts.isEmpty()) {
            return new Histogram(heading, WIDTH, BODY + AXIS, List.of(), List.of());
        }
        int last = counts.lastKey();
        int first = Math.max(counts.firstKey(), last - MOST_YEARS + 1);
        SortedMap<Integer, Long> shown = counts.tailMap(first);
        double most = Math.max(
                1, shown.values().stream().mapToLong(Long::longValue).max().orElse(1));
        double step = Math.min(24, WIDTH / (last - first + 1));
        List<Bar> bars = new ArrayList<>();
        shown.forEach((year, count) -> {
            double height = Math.max(1.5, count * (BODY - 4) / most);
            Box box = new Box(left(heading, year - first, step) + 0.5, BODY - height, step - 1, height);
            bars.add(new Bar(link.apply(year), year + ": " + heading.number((double) count), box));
        });
        return new Histogram(heading, WIDTH, BODY + AXIS, bars, ends(heading, first, last, step));
    }

    private static double left(Heading heading, int index, double step) {
        return heading.mirrored() ? WIDTH - (index + 1) * step : index * step;
    }

    /** The first and the last year, where both have room. */
    private static List<Tick> ends(Heading heading, int first, int last, double step) {
        double half = TextWidth.of("2000", Type.SMALL) / 2;
        List<Tick> ends = new ArrayList<>();
        ends.add(new Tick(inside(left(heading, 0, step) + step / 2, half), Integer.toString(first)));
        if ((last - first) * step > 3 * half) {
            ends.add(new Tick(inside(left(heading, last - first, step) + step / 2, half), Integer.toString(last)));
        }
        return ends;
    }

    private static double inside(double x, double half) {
        return Math.clamp(x, half, WIDTH - half);
    }
}
