package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Visits and gatherings that sentences tell of. */
class VisitFrameTest {
    static Stream<Arguments> english() throws IOException {
        return VisitTables.rows(Language.ENGLISH);
    }

    static Stream<Arguments> russian() throws IOException {
        return VisitTables.rows(Language.RUSSIAN);
    }

    static Stream<Arguments> arabic() throws IOException {
        return VisitTables.rows(Language.ARABIC);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("english")
    void visitsAndGatheringsOfAnEnglishTextAreFound(String text, String published, String facts) {
        assertThat(VisitTables.facts(text, Language.ENGLISH, published)).isEqualTo(facts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("russian")
    void visitsAndGatheringsOfARussianTextAreFound(String text, String published, String facts) {
        assertThat(VisitTables.facts(text, Language.RUSSIAN, published)).isEqualTo(facts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arabic")
    void visitsAndGatheringsOfAnArabicTextAreFound(String text, String published, String facts) {
        assertThat(VisitTables.facts(text, Language.ARABIC, published)).isEqualTo(facts);
    }
}
