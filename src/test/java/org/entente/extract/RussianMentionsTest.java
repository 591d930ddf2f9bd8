package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RussianMentionsTest {
    static Stream<Arguments> sentences() throws IOException {
        return ActorTables.rows(Language.RUSSIAN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void whoHoldsWhichOfficeForWhomIsRead(String sentence, String holders) {
        assertThat(ActorTables.holders(sentence, Language.RUSSIAN)).isEqualTo(holders);
    }
}
