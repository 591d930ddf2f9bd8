package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AmountGrammarTest {
    static Stream<Expressions.Row> expressions() {
        return Expressions.all("amounts");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressions")
    void anExpressionMeansWhatTheTableTells(Expressions.Row row) {
        assertThat(String.join("; ", found(row.language(), row.text()))).isEqualTo(row.cell(1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTablesAreLong(Language language) {
        assertThat(Expressions.of("amounts", language)).hasSizeGreaterThanOrEqualTo(160);
    }

    @Test
    void aSentenceHoldsSeveralAmounts() {
        assertThat(found(Language.ENGLISH, "Trade grew 7% to $28.2 billion in 2022 and may reach $30 billion by 2030."))
                .containsExactly("+7 %", "28200000000 USD", "30000000000 USD");
        assertThat(found(Language.RUSSIAN, "Товарооборот вырос на 10,1% и превысил 28 млрд долларов."))
                .containsExactly("+10.1 %", ">28000000000 USD");
        assertThat(found(Language.ARABIC, "ارتفع التبادل بنسبة 10% إلى 28.2 مليار دولار مقابل 25 مليار دولار"))
                .containsExactly("+10 %", "28200000000 USD", "25000000000 USD");
    }

    @Test
    void aRiseFromOneAmountToAnotherIsNoRange() {
        assertThat(found(Language.ENGLISH, "rose from $10 billion to $12 billion"))
                .containsExactly("10000000000 USD", "12000000000 USD");
    }

    @Test
    void aMentionHasTheBoundsOfItsWords() {
        Tokens tokens = Tokens.of("worth more than $5 billion a year");
        assertThat(AmountGrammar.of(Language.ENGLISH).find(tokens).stream()
                        .map(mention -> tokens.text(mention.from(), mention.to()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo("$5 billion");
    }

    private static List<String> found(Language language, String text) {
        return AmountGrammar.of(language).find(Tokens.of(text)).stream()
                .map(AmountMention::text)
                .toList();
    }
}
