package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aLanguageIsFoundByItsTag(Language language) {
        assertThat(Language.of(language.tag())).contains(language);
    }

    @Test
    void thePrimarySubtagDecides() {
        assertThat(Language.of("ar-MA")).contains(Language.ARABIC);
        assertThat(Language.of("EN-GB")).contains(Language.ENGLISH);
        assertThat(Language.of("ru-Cyrl-KZ")).contains(Language.RUSSIAN);
    }

    @Test
    void anyOtherLanguageIsNone() {
        assertThat(Language.of("arz")).isEmpty();
        assertThat(Language.of("kk")).isEmpty();
        assertThat(Language.of("")).isEmpty();
    }

    @Test
    void onlyArabicRunsFromRightToLeft() {
        assertThat(Language.values()).filteredOn(Language::rightToLeft).containsExactly(Language.ARABIC);
    }
}
