package org.entente.figure;

import java.util.List;
import java.util.Optional;

/** Amounts by year, such as trade: several series side by side, whiskers where reports differ, hollow bars for targets. */
public record BarChart(
        Heading heading,
        double width,
        double height,
        Box plot,
        String unit,
        List<Tick> grid,
        List<Tick> years,
        List<Column> columns,
        List<Key> keys)
        implements Figure {
    public BarChart {
        grid = List.copyOf(grid);
        years = List.copyOf(years);
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    /** From the least to the greatest that reports give. */
    public record Range(double least, double greatest) {}

    /**
     * An amount.
     *
     * @param series the number of its series, from 0
     * @param amount at least 0, in the chart's unit
     * @param text the amount as people write it, with its unit
     */
    public record Amount(
            String href, int series, int year, double amount, Optional<Range> range, boolean target, String text) {
        public Amount {
            Figure.path(href);
            if (!(amount >= 0) || Double.isInfinite(amount)) {
                throw new IllegalArgumentException("Bars show amounts from 0, not " + amount);
            }
        }
    }

    /** A bar as drawn; the whisker's top and bottom where reports differ. */
    public record Column(Amount amount, String title, Box box, Optional<Box> whisker) {
        public String style() {
            return "bar series" + (1 + amount.series() % 4) + (amount.target() ? " target" : "");
        }
    }

    /** A series with the place of its swatch in the legend. */
    public record Key(int series, double x, String text) {}

    /** A chart in a unit, such as billions of dollars, of series with these names. */
    public static BarChart of(Heading heading, String unit, List<String> series, List<Amount> amounts) {
        return new BarLayout(heading, unit, series).of(amounts);
    }
}
