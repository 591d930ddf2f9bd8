package org.entente.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Places the events of one lane in as few rows as they need without touching each other, labels included. */
final class MarkPacker {
    static final double ROW = 19;
    static final double DOT = 9;
    private static final double GAP = 5;
    private static final double MOST_LABEL = 260;
    private static final Comparator<Timeline.Event> BY_TIME = Comparator.comparing(
                    (Timeline.Event event) -> event.period().first())
            .thenComparing(event -> event.period().last())
            .thenComparing(Timeline.Event::href);

    private final TimeScale scale;
    private final Box plot;
    private final boolean captions;

    MarkPacker(TimeScale scale, Box plot, boolean captions) {
        this.scale = scale;
        this.plot = plot;
        this.captions = captions;
    }

    /** The marks with the first row at {@code top}; rows follow downwards. */
    List<Timeline.Mark> pack(List<Timeline.Event> events, double top) {
        List<List<Box>> rows = new ArrayList<>();
        List<Timeline.Mark> marks = new ArrayList<>();
        for (Timeline.Event event : events.stream().sorted(BY_TIME).toList()) {
            Timeline.Mark mark = mark(event, top);
            Box taken = taken(mark);
            int row = 0;
            while (row < rows.size() && rows.get(row).stream().anyMatch(taken::overlaps)) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(row).add(taken);
            marks.add(moved(mark, row * ROW));
        }
        return marks;
    }

    private Timeline.Mark mark(Timeline.Event event, double top) {
        double start =
                scale.leftOf(event.period().first(), event.period().last().plusDays(1));
        double length =
                scale.widthOf(event.period().first(), event.period().last().plusDays(1));
        double width = Math.max(DOT, length);
        double left = Math.clamp(start + (length - width) / 2, plot.left(), plot.right() - width);
        Box box = new Box(left, top + (ROW - DOT) / 2, width, DOT);
        return new Timeline.Mark(event, box, captions ? caption(event.label(), box) : Optional.empty());
    }

    /** The label after the mark in the direction of time, else before it, else cut where the plot ends. */
    private Optional<Caption> caption(Label full, Box box) {
        Label label = full.within(MOST_LABEL, Type.NORMAL);
        double needed = TextWidth.of(label.text(), Type.NORMAL) + GAP;
        boolean toTheLeft = scale.mirrored();
        if (room(box, toTheLeft) < needed && room(box, !toTheLeft) > room(box, toTheLeft)) {
            toTheLeft = !toTheLeft;
        }
        double room = room(box, toTheLeft) - GAP;
        if (room < Type.NORMAL * 3) {
            return Optional.empty();
        }
        double x = toTheLeft ? box.left() - GAP : box.right() + GAP;
        return Optional.of(Caption.beside(label.within(room, Type.NORMAL), x, box.bottom(), toTheLeft));
    }

    private double room(Box box, boolean toTheLeft) {
        return toTheLeft ? box.left() - plot.left() : plot.right() - box.right();
    }

    private static Box taken(Timeline.Mark mark) {
        Box box = mark.box();
        double left =
                Math.min(box.left(), mark.caption().map(c -> c.box().left()).orElse(box.left()));
        double right =
                Math.max(box.right(), mark.caption().map(c -> c.box().right()).orElse(box.right()));
        return new Box(left - 2, 0, right - left + 4, ROW);
    }

    static Timeline.Mark moved(Timeline.Mark mark, double down) {
        Box box = mark.box();
        return new Timeline.Mark(
                mark.event(),
                new Box(box.left(), box.top() + down, box.width(), box.height()),
                mark.caption().map(c -> new Caption(c.label(), c.x(), c.y() + down, c.anchor())));
    }
}
