package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RussianBaseNamesTest {
    private static final Path PEOPLE = Path.of("data/gazetteer/people.tsv");
    private static final List<String> CASES = List.of("nom", "gen", "dat", "acc", "ins", "pre");

    /** How many of the names of the gazetteer are found again from each case, in percent. Many surnames in -а and -е look alike in the last. */
    private static final List<Double> FOUND = List.of(99.9, 97.0, 92.0, 97.0, 99.0, 82.0);

    static Stream<List<String>> names() throws IOException {
        return RussianDeclensionTest.rows("base-names.ru.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void theNominativeOfANameIsFound(List<String> row) {
        int cases = row.get(1).isEmpty() ? 0 : Paradigm.bit(CASES.indexOf(row.get(1)));
        BaseName name = RussianDeclension.base(List.of(row.get(0).split(" ", -1)), cases, Optional.empty());
        assertThat(name.text()).isEqualTo(row.get(2));
        if (!row.get(3).isEmpty()) {
            assertThat(name.gender()).contains(row.get(3).equals("f") ? Gender.FEMININE : Gender.MASCULINE);
        }
        assertThat(name.cases()).isPositive();
    }

    @Test
    void theNamesOfTheGazetteerAreFoundAgainFromEveryCase() throws IOException {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (List<String> person : people()) {
            Gender gender = person.get(4).equals("f") ? Gender.FEMININE : Gender.MASCULINE;
            for (Inflected form : RussianDeclension.person(person.get(2), gender)) {
                for (int index = 0; index < Paradigm.SIZE; index++) {
                    if ((form.features() & Paradigm.bit(index)) != 0) {
                        BaseName name = RussianDeclension.base(
                                List.of(form.form().split(" ", -1)), Paradigm.bit(index), Optional.of(gender));
                        int[] count = counts.computeIfAbsent(index, none -> new int[2]);
                        count[0]++;
                        count[1] += folded(name.text()).equals(folded(person.get(2))) ? 1 : 0;
                    }
                }
            }
        }
        counts.forEach((index, count) -> assertThat(100.0 * count[1] / count[0])
                .as("names found from the case " + CASES.get(index))
                .isGreaterThanOrEqualTo(FOUND.get(index)));
    }

    private static List<List<String>> people() throws IOException {
        return Files.readAllLines(PEOPLE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static String folded(String name) {
        return name.replace('ё', 'е').replace('Ё', 'Е');
    }

    @Test
    void aNameThatFitsNoCaseStaysAsItIs() {
        BaseName name =
                RussianDeclension.base(List.of("Сергеем"), Grammatical.NOMINATIVE, Optional.of(Gender.FEMININE));
        assertThat(name.text()).isEqualTo("Сергеем");
        assertThat(RussianDeclension.base(List.of("II"), 0, Optional.empty()).text())
                .isEqualTo("II");
    }

    @Test
    void anEndingThatAHyphenCutsOffIsNoAdjective() {
        assertThat(RussianDeclension.base(List.of("Саудовск-ой"), 0, Optional.empty())
                        .text())
                .startsWith("Саудовск");
    }

    @Test
    void theCasesThatFitAreTold() {
        BaseName name = RussianDeclension.base(List.of("Сергея", "Лаврова"), 0, Optional.empty());
        assertThat(name.cases()).isEqualTo(Grammatical.GENITIVE | Grammatical.ACCUSATIVE);
        assertThat(name.gender()).contains(Gender.MASCULINE);
    }
}
