package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "LAVROV, lavrov",
        "Пётр Йылмаз, петр йылмаз",
        "أحمد إبراهيم آل, احمد ابراهيم ال",
        "مُحَمَّدٌ, محمد",
        "العـــراق, العراق",
        "فتى, فتي",
        "وزارة, وزاره",
        "مسؤول رئيس, مسوول رييس",
        "کی, كي",
        "١٢٣ ۴۵۶, 123 456",
        "Türkiye Łódź, turkiye lodz",
        "ﻣﺤﻤﺪ, محمد",
        "Sana’a, sana'a",
    })
    void spellingsOfOneWordFoldToOne(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
        assertThat(Folding.hash(text)).isEqualTo(Folding.hash(folded));
    }

    @Test
    void foldingTwiceChangesNothing() {
        for (int letter = 1; letter <= Character.MAX_VALUE; letter++) {
            String once = Folding.fold(String.valueOf((char) letter));
            assertThat(Folding.fold(once)).as("U+%04X", letter).isEqualTo(once);
        }
    }
}
