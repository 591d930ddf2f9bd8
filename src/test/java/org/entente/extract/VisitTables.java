package org.entente.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.Actor;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.Gathering;
import org.entente.fact.Visit;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of texts, their days and the visits and gatherings that they tell of. */
final class VisitTables {
    private VisitTables() {}

    /** The rows of a language: text, day of publication, facts. */
    static Stream<Arguments> rows(Language language) throws IOException {
        String name = "frames-visit." + language.tag() + ".tsv";
        try (InputStream table = VisitTables.class.getResourceAsStream(name)) {
            List<String> lines = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[0], cells[1], cells[2]));
        }
    }

    /** The visits and gatherings of a text, in the form of the tables. */
    static String facts(String text, Language language, String published) {
        return FactExtractor.extract(text, language, Optional.of(LocalDate.parse(published))).stream()
                .map(VisitTables::shown)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" | "));
    }

    private static Optional<String> shown(Fact fact) {
        if (fact instanceof Visit visit) {
            return Optional.of(shown(visit));
        }
        return fact instanceof Gathering gathering ? Optional.of(shown(gathering)) : Optional.empty();
    }

    private static String shown(Visit visit) {
        StringJoiner shown =
                new StringJoiner(" ").add("Visit").add(visit.details().status().code());
        shown.add(actors(visit.visitors())).add("to").add(place(visit.details()));
        visit.details().date().ifPresent(date -> shown.add(date.text()));
        visit.kind().ifPresent(kind -> shown.add(kind.code()));
        if (visit.first()) {
            shown.add("first");
        }
        visit.host().ifPresent(host -> shown.add("host").add(actor(host)));
        return shown.toString();
    }

    private static String shown(Gathering gathering) {
        StringJoiner shown = new StringJoiner(" ")
                .add("Gathering")
                .add(gathering.details().status().code());
        shown.add('"' + gathering.name().orElse("") + '"');
        gathering.organisation().ifPresent(organisation -> shown.add("of").add(organisation));
        gathering.details().country().ifPresent(country -> shown.add("in").add(place(gathering.details())));
        gathering.details().date().ifPresent(date -> shown.add(date.text()));
        if (!gathering.participants().isEmpty()) {
            shown.add("with").add(actors(gathering.participants()));
        }
        return shown.toString();
    }

    private static String place(Details details) {
        return details.country().orElse("?")
                + details.place().map(place -> "/" + place).orElse("");
    }

    private static String actors(List<Actor> actors) {
        return actors.stream().map(VisitTables::actor).collect(Collectors.joining("+"));
    }

    private static String actor(Actor actor) {
        return actor.person().or(actor::name).or(actor::office).orElse("") + "("
                + actor.represents().orElse("?") + ")";
    }
}
