package org.entente.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Lays bars out by year, and the amounts' axis with round numbers. */
final class BarLayout {
    private static final double WIDTH = 960;
    private static final double GUTTER = 64;
    private static final double MARGIN = 8;
    private static final double HEAD = 40;
    private static final double BODY = 200;
    private static final double AXIS = 26;
    private static final double WIDEST = 34;
    private static final double SWATCH = 14;

    private final Heading heading;
    private final String unit;
    private final List<String> series;
    private final Box plot;

    BarLayout(Heading heading, String unit, List<String> series) {
        this.heading = heading;
        this.unit = unit;
        this.series = series;
        this.plot = new Box(heading.mirrored() ? MARGIN : GUTTER, HEAD, WIDTH - GUTTER - MARGIN, BODY);
    }

    BarChart of(List<BarChart.Amount> amounts) {
        TreeSet<Integer> years =
                new TreeSet<>(amounts.stream().map(BarChart.Amount::year).toList());
        double most = amounts.stream().mapToDouble(BarLayout::top).max().orElse(1);
        double step = step(most);
        double scale = BODY / (Math.ceil(most / step) * step);
        List<Integer> order = new ArrayList<>(years);
        double room = plot.width() / Math.max(1, order.size());
        List<BarChart.Column> columns = amounts.stream()
                .map(amount -> column(amount, center(order.indexOf(amount.year()), room), room, scale))
                .toList();
        return new BarChart(
                heading,
                WIDTH,
                HEAD + BODY + AXIS,
                plot,
                TextWidth.cut(unit, plot.width() / 3, Type.SMALL),
                grid(step, scale),
                years(order, room),
                columns,
                keys());
    }

    private static double top(BarChart.Amount amount) {
        return Math.max(
                amount.amount(), amount.range().map(BarChart.Range::greatest).orElse(0.0));
    }

    /** 1, 2 or 5 times a power of ten, of which the axis shows about four. */
    static double step(double most) {
        if (!(most > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(most / 4)));
        double share = most / 4 / power;
        return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }

    private double center(int index, double room) {
        double along = (index + 0.5) * room;
        return heading.mirrored() ? plot.right() - along : plot.left() + along;
    }

    private BarChart.Column column(BarChart.Amount amount, double center, double room, double scale) {
        int count = Math.max(1, series.size());
        double width = Math.min(WIDEST, room * 0.8 / count);
        double place = heading.mirrored() ? count - 1 - amount.series() % count : amount.series() % count;
        double left = center - width * count / 2 + width * place;
        double height = Math.max(1, amount.amount() * scale);
        Box box = new Box(left + 1, plot.bottom() - height, Math.max(1, width - 2), height);
        Optional<Box> whisker = amount.range()
                .filter(range -> range.greatest() > range.least())
                .map(range -> new Box(
                        left + width / 2,
                        plot.bottom() - range.greatest() * scale,
                        0,
                        (range.greatest() - Math.max(0, range.least())) * scale));
        return new BarChart.Column(amount, title(amount), box, whisker);
    }

    private String title(BarChart.Amount amount) {
        String name = amount.series() < series.size() ? series.get(amount.series()) + " · " : "";
        return new Label(name + amount.year(), heading.language()).with(amount.text());
    }

    private List<Tick> grid(double step, double scale) {
        List<Tick> grid = new ArrayList<>();
        for (int i = 0; i * step * scale <= BODY + 0.01; i++) {
            grid.add(new Tick(plot.bottom() - i * step * scale, heading.number(i * step)));
        }
        return grid;
    }

    /** As many years are named as there is room for. */
    private List<Tick> years(List<Integer> order, double room) {
        int every = (int) Math.ceil((TextWidth.of("2000", Type.SMALL) + 6) / room);
        List<Tick> years = new ArrayList<>();
        for (int i = 0; i < order.size(); i += every) {
            years.add(new Tick(center(i, room), Integer.toString(order.get(i))));
        }
        return years;
    }

    private List<BarChart.Key> keys() {
        List<BarChart.Key> keys = new ArrayList<>();
        double along = 0;
        for (int i = 0; i < series.size(); i++) {
            double x = heading.mirrored() ? plot.right() - along - SWATCH : plot.left() + along;
            String text = TextWidth.cut(series.get(i), plot.width() * 2 / 3 / series.size() - 3 * SWATCH, Type.SMALL);
            keys.add(new BarChart.Key(i, x, text));
            along += SWATCH * 3 + TextWidth.of(text, Type.SMALL);
        }
        return keys;
    }
}
