package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.Actor;
import org.entente.fact.OfficeHolding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ArabicMentionsTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 11, 24));

    static Stream<Arguments> sentences() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(ArabicMentionsTest.class.getResourceAsStream("actors.ar.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split("\t", -1))
                            .map(cells -> Arguments.of(cells[0], actors(cells[1])))
                            .toList()
                            .stream();
        }
    }

    private static List<String> actors(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("; "));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsWhoHoldsWhichOfficeForWhom(String sentence, List<String> expected) {
        assertThat(holders(sentence)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> holders(String text) {
        return FactExtractor.extract(text, Language.ARABIC, PUBLISHED).stream()
                .filter(OfficeHolding.class::isInstance)
                .map(OfficeHolding.class::cast)
                .map(OfficeHolding::person)
                .map(ArabicMentionsTest::written)
                .toList();
    }

    private static String written(Actor actor) {
        return String.join(
                "|",
                actor.name().orElse(""),
                actor.office().orElse(""),
                actor.represents().orElse(""));
    }
}
