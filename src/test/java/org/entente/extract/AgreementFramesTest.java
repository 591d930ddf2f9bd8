package org.entente.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.Accreditation;
import org.entente.fact.Actor;
import org.entente.fact.Agreement;
import org.entente.fact.Coded;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.Mission;
import org.entente.fact.PartialDate;
import org.entente.fact.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Agreements, relations, accreditations and missions of short texts. The tables hold a text, the day of its publication, and the facts: type,
 * stage or change, status, parties (or the two ends), kind, date, and what else it says; {@code -} for what it leaves open.
 */
class AgreementFramesTest {
    @ParameterizedTest
    @MethodSource("english")
    void readsEnglishTexts(String text, LocalDate published, String facts) {
        assertThat(read(text, Language.ENGLISH, published)).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("russian")
    void readsRussianTexts(String text, LocalDate published, String facts) {
        assertThat(read(text, Language.RUSSIAN, published)).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("arabic")
    void readsArabicTexts(String text, LocalDate published, String facts) {
        assertThat(read(text, Language.ARABIC, published)).isEqualTo(facts);
    }

    static Stream<Arguments> english() throws IOException {
        return rows(Language.ENGLISH);
    }

    static Stream<Arguments> russian() throws IOException {
        return rows(Language.RUSSIAN);
    }

    static Stream<Arguments> arabic() throws IOException {
        return rows(Language.ARABIC);
    }

    private static Stream<Arguments> rows(Language language) throws IOException {
        String name = "frames-agreement." + language.tag() + ".tsv";
        try (InputStream table = AgreementFramesTest.class.getResourceAsStream(name)) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[0], LocalDate.parse(cells[1]), cells[2]));
        }
    }

    private static String read(String text, Language language, LocalDate published) {
        return FactExtractor.extract(text, language, Optional.of(published)).stream()
                .flatMap(fact -> written(fact).stream())
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> written(Fact fact) {
        String status = fact.details().status().name().toLowerCase(Locale.ROOT);
        String date = date(fact.details());
        return switch (fact) {
            case Agreement agreement -> Optional.of(agreement(agreement, status, date));
            case Relation relation ->
                Optional.of(
                        String.join(" ", "relation", code(relation.change()), status, parties(relation.parties()), date)
                                + relation.level().map(level -> " " + level).orElse(""));
            case Accreditation envoy ->
                Optional.of(String.join(
                                " ",
                                "accreditation",
                                envoy.change().code(),
                                status,
                                envoy.from() + ">" + envoy.to(),
                                date)
                        + envoy.envoy()
                                .flatMap(Actor::name)
                                .map(person -> " " + person)
                                .orElse("")
                        + envoy.count().map(count -> " x" + count).orElse(""));
            case Mission mission ->
                Optional.of(String.join(
                        " ",
                        "mission",
                        mission.change().code(),
                        status,
                        mission.from() + ">" + mission.to(),
                        mission.kind().orElse("-"),
                        date));
            default -> Optional.empty();
        };
    }

    private static String agreement(Agreement agreement, String status, String date) {
        return String.join(
                        " ",
                        "agreement",
                        code(agreement.stage()),
                        status,
                        parties(agreement.parties()),
                        code(agreement.kind()),
                        date)
                + agreement.count().map(count -> " x" + count).orElse("")
                + agreement.by().map(party -> " by " + party).orElse("")
                + agreement.period().map(period -> " for " + period).orElse("");
    }

    private static String code(Optional<? extends Coded> value) {
        return value.map(Coded::code).orElse("-");
    }

    private static String date(Details details) {
        return details.date().map(PartialDate::toString).orElse("-");
    }

    private static String parties(List<Actor> parties) {
        return parties.stream()
                .map(party -> party.represents().orElse("?"))
                .sorted()
                .collect(Collectors.joining("+"));
    }
}
