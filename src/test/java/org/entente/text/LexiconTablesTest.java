package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTablesTest {
    static Stream<String> tables() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                                "months",
                                "weekdays",
                                "numbers",
                                "currencies",
                                "units",
                                "relative-dates",
                                "date-cues",
                                "amount-cues",
                                "abbreviations",
                                "publication")
                        .map(table -> language.tag() + "/" + table));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void everyRowIsAFormInNormalFormWithoutSpacesAtItsEnds(String table) {
        List<LexiconTable.Row> rows = LexiconTable.read(table);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.form()).isNotBlank().isEqualTo(row.form().strip());
            assertThat(Normalizer.isNormalized(row.form(), Normalizer.Form.NFC)).isTrue();
            assertThat(Tokens.of(row.form()).size()).isPositive();
        });
    }

    @Test
    void allMonthsAndWeekdaysHaveForms() {
        for (Language language : Language.values()) {
            assertThat(LexiconTable.read(language, "months").stream()
                            .map(row -> row.cell(2) + row.number(1))
                            .distinct())
                    .hasSize(24);
            assertThat(LexiconTable.read(language, "weekdays").stream()
                            .map(row -> row.number(1))
                            .distinct())
                    .hasSize(7);
        }
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LexiconTable.read("xx/none"))
                .withMessageContaining("/lexicon/xx/none.tsv");
    }
}
