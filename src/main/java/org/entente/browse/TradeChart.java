package org.entente.browse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.catalogue.Listed;
import org.entente.figure.BarChart;
import org.entente.figure.Heading;
import org.entente.rdf.Dip;
import org.entente.view.Name;

/**
 * What two parties traded each year, as a chart: in the currency that most figures are in, one series for each flow, whiskers where reports differ.
 */
final class TradeChart {
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private final View view;

    TradeChart(View view) {
        this.view = view;
    }

    private record Figure(Listed event, String currency, String flow, BigDecimal value, boolean target) {
        int year() {
            return event.earliest().orElseThrow().getYear();
        }
    }

    /** The chart; empty when fewer than two figures have a year, a currency and a value. */
    Optional<BarChart> of(List<View.Row> rows) {
        List<Figure> figures =
                rows.stream().flatMap(row -> figure(row.event()).stream()).toList();
        Optional<String> currency = mostFrequent(figures);
        List<Figure> shown = figures.stream()
                .filter(figure -> currency.equals(Optional.of(figure.currency())))
                .toList();
        if (shown.size() < 2) {
            return Optional.empty();
        }
        List<String> flows =
                shown.stream().map(Figure::flow).distinct().sorted().toList();
        List<BarChart.Amount> amounts = shown.stream()
                .map(figure -> amount(figure, flows.indexOf(figure.flow())))
                .toList();
        Heading heading =
                new Heading("chart", view.language(), view.text("figure.chart"), view.text("figure.chart.description"));
        String unit = view.texts()
                .words("figure.billions", view.name(currency.orElseThrow()).text(view.language()));
        return Optional.of(BarChart.of(
                heading,
                unit,
                flows.stream()
                        .map(flow -> view.concept("flow", flow).text(view.language()))
                        .toList(),
                amounts));
    }

    private static Optional<String> mostFrequent(List<Figure> figures) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        figures.forEach(figure -> counts.merge(figure.currency(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Optional<Figure> figure(Listed event) {
        String path = event.path();
        Optional<BigDecimal> value = view.resources().text(path, Dip.VALUE).flatMap(TradeChart::number);
        Optional<String> currency = view.resources().things(path, Dip.IN_CURRENCY).stream()
                .map(Name::path)
                .findFirst();
        Optional<String> flow = view.resources().term(path, Dip.FLOW).map(TradeChart::code);
        boolean target = view.resources()
                .text(path, Dip.IS_TARGET)
                .filter("true"::equals)
                .isPresent();
        return event.earliest().isPresent() && value.isPresent() && currency.isPresent() && flow.isPresent()
                ? Optional.of(new Figure(event, currency.get(), flow.get(), value.get(), target))
                : Optional.empty();
    }

    private static String code(Name flow) {
        return flow.path().substring(Dip.concept("flow", "").getURI().length());
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.signum() < 0 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException foreign) {
            return Optional.empty();
        }
    }

    private BarChart.Amount amount(Figure figure, int series) {
        String text = view.texts().number(figure.value()) + " "
                + view.name(figure.currency()).text(view.language());
        return new BarChart.Amount(
                view.href(figure.event().path()),
                series,
                figure.year(),
                billions(figure.value()),
                range(figure),
                figure.target(),
                text);
    }

    /** From the least to the greatest that reports give, where they differ. */
    private Optional<BarChart.Range> range(Figure figure) {
        if (!figure.event().disputed()) {
            return Optional.empty();
        }
        List<BigDecimal> told = new ArrayList<>();
        view.resources().reported(figure.event().path(), Dip.VALUE).stream()
                .flatMap(text -> number(text).stream())
                .forEach(told::add);
        told.sort(Comparator.naturalOrder());
        return told.size() < 2
                ? Optional.empty()
                : Optional.of(new BarChart.Range(billions(told.getFirst()), billions(told.getLast())));
    }

    private static double billions(BigDecimal value) {
        return value.doubleValue() / BILLION.doubleValue();
    }
}
