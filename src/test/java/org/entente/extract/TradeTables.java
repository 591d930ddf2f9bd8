package org.entente.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.Actor;
import org.entente.fact.Coded;
import org.entente.fact.PartialDate;
import org.entente.fact.TradeFigure;
import org.junit.jupiter.params.provider.Arguments;

/** The tables of texts and the figures of trade that they tell: text, day of publication, figures in short, joined by semicolons. */
final class TradeTables {
    private TradeTables() {}

    static Stream<Arguments> rows(Language language) throws IOException {
        String name = "frames-trade." + language.tag() + ".tsv";
        try (InputStream in = Objects.requireNonNull(TradeTables.class.getResourceAsStream(name), name)) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[0], cells[1], cells[2]));
        }
    }

    /** The figures that are found, in short: {@code turnover RU>KZ 26000000000 USD 2023 +7.5% target record over}. */
    static String figures(String text, Language language, String published) {
        return FactExtractor.extract(text, language, Optional.of(LocalDate.parse(published))).stream()
                .filter(TradeFigure.class::isInstance)
                .map(TradeFigure.class::cast)
                .map(TradeTables::shortly)
                .collect(Collectors.joining("; "));
    }

    private static String shortly(TradeFigure figure) {
        String parties = figure.parties().stream()
                .map(Actor::represents)
                .map(party -> party.orElse("?"))
                .collect(Collectors.joining(">"));
        return Stream.of(
                        figure.flow().name().toLowerCase(Locale.ROOT),
                        parties,
                        figure.value().map(value -> value.toPlainString()).orElse(""),
                        figure.currency().or(figure::unit).orElse(""),
                        figure.period().map(PartialDate::text).orElse(""),
                        figure.change()
                                .map(change -> (change.signum() > 0 ? "+" : "") + change.toPlainString() + "%")
                                .orElse(""),
                        figure.target() ? "target" : "",
                        figure.record() ? "record" : "",
                        figure.approximation().map(Coded::code).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
