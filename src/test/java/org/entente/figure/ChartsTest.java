package org.entente.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.figure.FigureFixtures.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChartsTest {
    private static BarChart chart(Random random, Language language) {
        List<BarChart.Amount> amounts = new ArrayList<>();
        int years = 1 + random.nextInt(60);
        for (int year = 2000; year < 2000 + years; year++) {
            for (int series = 0; series < 3; series++) {
                double amount = random.nextDouble() * Math.pow(10, random.nextInt(6));
                Optional<BarChart.Range> range = random.nextBoolean()
                        ? Optional.of(new BarChart.Range(amount * 0.8, amount * 1.3))
                        : Optional.empty();
                amounts.add(new BarChart.Amount("/page/trade/x", series, year, amount, range, year > 2024, "x"));
            }
        }
        return BarChart.of(heading(language), "billion dollars", List.of("Turnover", "Exports", "Imports"), amounts);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void barsAndWhiskersLieInThePlotAndDoNotTouch(Language language) {
        for (long seed = 0; seed < 30; seed++) {
            BarChart chart = chart(new Random(seed), language);
            Box plot = new Box(
                    chart.plot().left(),
                    chart.plot().top() - 0.1,
                    chart.plot().width(),
                    chart.plot().height() + 0.2);
            List<Box> bars = chart.columns().stream().map(BarChart.Column::box).toList();
            assertThat(bars).as("seed %d", seed).allMatch(plot::holds);
            assertThat(chart.columns().stream().flatMap(column -> column.whisker().stream()))
                    .as("seed %d", seed)
                    .allMatch(plot::holds);
            for (int i = 0; i < bars.size(); i++) {
                assertThat(bars.subList(0, i)).as("seed %d", seed).noneMatch(bars.get(i)::overlaps);
            }
        }
    }

    @Test
    void yearsRunToTheLeftOnArabicPages() {
        List<Tick> english = chart(new Random(2), Language.ENGLISH).years();
        List<Tick> arabic = chart(new Random(2), Language.ARABIC).years();
        assertThat(english).extracting(Tick::at).isSorted();
        assertThat(arabic.reversed()).extracting(Tick::at).isSorted();
        assertThat(arabic)
                .extracting(Tick::text)
                .isEqualTo(english.stream().map(Tick::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.5", "4, 1", "28.2, 10", "87.3, 50", "0.003, 0.001", "1000000, 500000"})
    void theAxisHasRoundSteps(double most, double step) {
        assertThat(BarLayout.step(most)).isCloseTo(step, org.assertj.core.data.Offset.offset(step / 1e6));
    }

    @Test
    void aHistogramHasABarAYearAndTheLatestWhenThereAreTooMany() {
        TreeMap<Integer, Long> counts = new TreeMap<>();
        for (int year = 1000; year < 2025; year++) {
            counts.put(year, (long) year % 7);
        }
        Histogram histogram = Histogram.of(heading(Language.ENGLISH), counts, year -> "/events?year=" + year);
        Box figure = new Box(0, 0, histogram.width(), histogram.height());
        assertThat(histogram.bars()).hasSize(160).allMatch(bar -> figure.holds(bar.box()));
        assertThat(histogram.bars().getLast().href()).isEqualTo("/events?year=2024");
        assertThat(histogram.ends()).extracting(Tick::text).containsExactly("1865", "2024");
        assertThat(Histogram.of(heading(Language.ENGLISH), new TreeMap<>(), year -> "/")
                        .bars())
                .isEmpty();
    }
}
