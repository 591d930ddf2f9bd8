package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateGrammarTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 4, 11);

    static Stream<Expressions.Row> expressions() {
        return Expressions.all("dates");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressions")
    void anExpressionMeansWhatTheTableTells(Expressions.Row row) {
        Optional<LocalDate> published =
                row.cell(1).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.cell(1)));
        String found = DateGrammar.of(row.language()).find(Tokens.of(row.text()), published).stream()
                .map(DateMention::edtf)
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(row.cell(2));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTablesAreLong(Language language) {
        assertThat(Expressions.of("dates", language)).hasSizeGreaterThanOrEqualTo(170);
    }

    @Test
    void aMentionHasTheBoundsOfItsWords() {
        assertThat(words(Language.ENGLISH, "He arrived on Tuesday, April 11, and left on the 14th of April 2023."))
                .containsExactly("Tuesday, April 11", "14th of April 2023");
        assertThat(words(Language.RUSSIAN, "Визит пройдет с 10 по 12 мая 2023 г., договор подписан в 1992 году."))
                .containsExactly("10 по 12 мая 2023 г.", "1992 году");
        assertThat(words(Language.ARABIC, "التقى الوزيران يوم الثلاثاء 11 نيسان/أبريل الجاري في موسكو."))
                .containsExactly("يوم الثلاثاء 11 نيسان/أبريل الجاري");
    }

    @Test
    void eachClauseHasItsOwnTense() {
        assertThat(found(Language.ENGLISH, "The minister said on Monday that he will fly to Baku on Friday."))
                .containsExactly("2023-04-10", "2023-04-14");
        assertThat(found(Language.RUSSIAN, "В понедельник министр заявил, что встреча состоится в пятницу."))
                .containsExactly("2023-04-10", "2023-04-14");
    }

    @Test
    void aTimeThatLiesAheadOfAPastEventIsUnknown() {
        assertThat(found(Language.RUSSIAN, "Москва ответила через неделю")).isEmpty();
    }

    @Test
    void aFirstInManyYearsTellsOfNoTimeAhead() {
        assertThat(found(Language.ENGLISH, "the highest level in 20 years")).isEmpty();
    }

    @Test
    void verbsAndInfinitivesTellTheTense() {
        assertThat(found(Language.ENGLISH, "The envoy landed in Doha in May")).containsExactly("2022-05");
        assertThat(found(Language.ENGLISH, "The round was to open on October 3"))
                .containsExactly("2023-10-03");
        assertThat(found(Language.RUSSIAN, "Премьер согласился провести переговоры в марте"))
                .containsExactly("2024-03");
    }

    @Test
    void onlyTheTokensAskedForAreRead() {
        Tokens tokens = Tokens.of("in 1992 and in 1993");
        List<DateMention> found = DateGrammar.of(Language.ENGLISH).find(tokens, 2, tokens.size(), Optional.empty());
        assertThat(found).containsExactly(new DateMention(4, 5, "1993", 0));
    }

    private static List<String> found(Language language, String text) {
        return DateGrammar.of(language).find(Tokens.of(text), Optional.of(PUBLISHED)).stream()
                .map(DateMention::edtf)
                .toList();
    }

    private static List<String> words(Language language, String text) {
        Tokens tokens = Tokens.of(text);
        return DateGrammar.of(language).find(tokens, Optional.of(PUBLISHED)).stream()
                .map(mention -> tokens.text(mention.from(), mention.to()))
                .toList();
    }
}
