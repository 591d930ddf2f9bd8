package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements of officials about relations that sentences tell of. */
class StatementFrameTest {
    static Stream<Arguments> english() throws IOException {
        return PartyTables.rows("frames-statement", Language.ENGLISH);
    }

    static Stream<Arguments> russian() throws IOException {
        return PartyTables.rows("frames-statement", Language.RUSSIAN);
    }

    static Stream<Arguments> arabic() throws IOException {
        return PartyTables.rows("frames-statement", Language.ARABIC);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("english")
    void statementsOfAnEnglishTextAreFound(String text, String published, String statements) {
        assertThat(PartyTables.statements(text, Language.ENGLISH, published)).isEqualTo(statements);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("russian")
    void statementsOfARussianTextAreFound(String text, String published, String statements) {
        assertThat(PartyTables.statements(text, Language.RUSSIAN, published)).isEqualTo(statements);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arabic")
    void statementsOfAnArabicTextAreFound(String text, String published, String statements) {
        assertThat(PartyTables.statements(text, Language.ARABIC, published)).isEqualTo(statements);
    }
}
