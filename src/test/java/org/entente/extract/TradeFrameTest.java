package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of trade and investment that sentences tell of. */
class TradeFrameTest {
    static Stream<Arguments> english() throws IOException {
        return TradeTables.rows(Language.ENGLISH);
    }

    static Stream<Arguments> russian() throws IOException {
        return TradeTables.rows(Language.RUSSIAN);
    }

    static Stream<Arguments> arabic() throws IOException {
        return TradeTables.rows(Language.ARABIC);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("english")
    void figuresOfAnEnglishTextAreFound(String text, String published, String figures) {
        assertThat(TradeTables.figures(text, Language.ENGLISH, published)).isEqualTo(figures);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("russian")
    void figuresOfARussianTextAreFound(String text, String published, String figures) {
        assertThat(TradeTables.figures(text, Language.RUSSIAN, published)).isEqualTo(figures);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arabic")
    void figuresOfAnArabicTextAreFound(String text, String published, String figures) {
        assertThat(TradeTables.figures(text, Language.ARABIC, published)).isEqualTo(figures);
    }
}
