package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Memberships in organisations that sentences tell of. */
class MembershipFrameTest {
    static Stream<Arguments> english() throws IOException {
        return PartyTables.rows("frames-membership", Language.ENGLISH);
    }

    static Stream<Arguments> russian() throws IOException {
        return PartyTables.rows("frames-membership", Language.RUSSIAN);
    }

    static Stream<Arguments> arabic() throws IOException {
        return PartyTables.rows("frames-membership", Language.ARABIC);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("english")
    void membershipsOfAnEnglishTextAreFound(String text, String published, String memberships) {
        assertThat(PartyTables.memberships(text, Language.ENGLISH, published)).isEqualTo(memberships);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("russian")
    void membershipsOfARussianTextAreFound(String text, String published, String memberships) {
        assertThat(PartyTables.memberships(text, Language.RUSSIAN, published)).isEqualTo(memberships);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arabic")
    void membershipsOfAnArabicTextAreFound(String text, String published, String memberships) {
        assertThat(PartyTables.memberships(text, Language.ARABIC, published)).isEqualTo(memberships);
    }
}
