package org.entente.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.Actor;
import org.entente.fact.Fact;
import org.entente.fact.Membership;
import org.entente.fact.Statement;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of texts, their days and the memberships or statements that they tell of. */
final class PartyTables {
    private PartyTables() {}

    /** The rows of a table in a language: text, day of publication, facts. */
    static Stream<Arguments> rows(String table, Language language) throws IOException {
        String name = table + "." + language.tag() + ".tsv";
        try (InputStream rows = PartyTables.class.getResourceAsStream(name)) {
            List<String> lines = new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[0], cells[1], cells[2]));
        }
    }

    /** The memberships of a text: member, change, organisation, status and date. */
    static String memberships(String text, Language language, String published) {
        return facts(text, language, published)
                .filter(Membership.class::isInstance)
                .map(fact -> shown((Membership) fact))
                .collect(Collectors.joining(" | "));
    }

    /** The statements of a text: who about whom. */
    static String statements(String text, Language language, String published) {
        return facts(text, language, published)
                .filter(Statement.class::isInstance)
                .map(fact -> shown((Statement) fact))
                .collect(Collectors.joining(" | "));
    }

    private static Stream<Fact> facts(String text, Language language, String published) {
        return FactExtractor.extract(text, language, Optional.of(LocalDate.parse(published))).stream();
    }

    private static String shown(Membership membership) {
        String told = String.join(
                " ",
                membership.member(),
                membership.change().code(),
                membership.organisation(),
                membership.details().status().code());
        return told + membership.details().date().map(date -> " " + date.text()).orElse("");
    }

    private static String shown(Statement statement) {
        return shown(statement.speaker())
                + statement.addressee().map(one -> " on " + shown(one)).orElse("");
    }

    private static String shown(Actor actor) {
        return actor.person().or(actor::name).or(actor::office).orElse("") + "("
                + actor.represents().orElse("?") + ")";
    }
}
