package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of {@code bad/} gives the problems that stand in the text file beside it. */
class BadInputTest {
    private final FactsReader reader = new FactsReader(new KnownCodes(), TextLookup.none());

    static Stream<Path> badFiles() {
        return Stream.of("schema", "reader", "text").flatMap(folder -> Fixtures.bad(folder).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void aBadFileIsSetAsideWithAClearMessage(Path file) throws IOException {
        String source = file + ": ";
        assertThat(Collected.from(reader, file).problems.stream()
                        .map(Problem::toString)
                        .map(told -> told.substring(source.length())))
                .containsExactlyElementsOf(Files.readAllLines(Path.of(file + ".txt")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ar-EG", "tr-TR", "ru-RU"})
    void messagesAreTheSameInEveryLocale(String locale) {
        List<Problem> expected = allProblems();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(allProblems()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<Problem> allProblems() {
        return badFiles()
                .flatMap(file -> Collected.from(reader, file).problems.stream())
                .toList();
    }
}
