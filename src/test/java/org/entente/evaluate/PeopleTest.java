package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two names are one person's, and what spelling is passed over. */
class PeopleTest {
    @ParameterizedTest
    @CsvSource({
        "Sergey Lavrov, Lavrov, true",
        "Сергея Лаврова, Сергей Лавров, true",
        "Касым-Жомарт Токаев, Токаевым, true",
        "Ma Li, Ma Xi, false",
        "Anna Berg, Berg Anna, true",
        "Anna Berg, Anna Lind, false",
        "Wang Yi, Yi, true",
        "Tan, Tang, false",
        "محمّد بن سلمان, محمد بن سلمان, true",
        "أحمد الشرع, احمد الشرع, true",
        "Erdoğan, ERDOGAN, true",
        "'…', Berg, false"
    })
    void namesAgree(String one, String other, boolean agree) {
        assertThat(People.namesAgree(one, other)).isEqualTo(agree);
        assertThat(People.namesAgree(other, one)).isEqualTo(agree);
    }

    @Test
    void wordsAreFoldedBeyondCaseAccentsAndPunctuation() {
        assertThat(Words.of("  Ёлка–№5, «Éire» ")).containsExactly("елка", "no5", "eire");
        assertThat(Words.of("مَكّـــة إلى")).containsExactly("مكه", "الي");
        assertThat(Words.of(" – ")).isEmpty();
    }
}
