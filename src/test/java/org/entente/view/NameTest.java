package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;

class NameTest {
    @Test
    void isInTheReadersLanguageElseInEnglishElseInAny() {
        Name all = new Name("id/state/KZ", Map.of(Language.ENGLISH, "Kazakhstan", Language.ARABIC, "كازاخستان"));
        assertThat(all.text(Language.ARABIC)).isEqualTo("كازاخستان");
        assertThat(all.text(Language.RUSSIAN)).isEqualTo("Kazakhstan");
        assertThat(all.language(Language.RUSSIAN)).hasValue(Language.ENGLISH);
        Name russian = Name.of("id/state/KZ", "Казахстан", Language.RUSSIAN);
        assertThat(russian.text(Language.ARABIC)).isEqualTo("Казахстан");
        assertThat(russian.language(Language.ARABIC)).hasValue(Language.RUSSIAN);
    }

    @Test
    void isTheEndOfTheIriWhenThereIsNoLabel() {
        Name none = new Name("id/state/KZ", Map.of());
        assertThat(none.text(Language.ENGLISH)).isEqualTo("KZ");
        assertThat(none.language(Language.ENGLISH)).isEqualTo(Optional.empty());
    }
}
