package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Kazakhstan's minister, Mr. O'Neil        | Kazakhstan 's minister , Mr . O'Neil",
                "U.S.-Russia talks                        | U . S . - Russia talks",
                "28,2 млрд; 1,500.75; 11.04.2023          | 28,2 млрд ; 1,500.75 ; 11.04.2023",
                "$28.2bn 12%                              | $ 28.2 bn 12 %",
                "11th G20 C5+1                            | 11 th G 20 C 5 + 1",
                "١١ أبريل ٢٠٢٣م                           | ١١ أبريل ٢٠٢٣ م",
                "و12 بـ11,2                               | و 12 بـ 11,2",
                "«Нуртлеу» — 2023-04-11.                  | « Нуртлеу » — 2023 - 04 - 11 .",
                "مُحَمَّد العـراقي                        | مُحَمَّد العـراقي",
                "Xi’an, N'Djamena, Sana'a                 | Xi’an , N'Djamena , Sana'a",
            })
    void aTextIsCutIntoWordsNumbersAndMarks(String text, String expected) {
        assertThat(texts(Tokens.of(text.strip())))
                .containsExactly(expected.strip().split(" "));
    }

    @Test
    void offsetsPointIntoTheTextAsGiven() {
        String text = "\u200fقال\u200f  الوزير\n«нет»";
        Tokens tokens = Tokens.of(text);
        assertThat(texts(tokens)).containsExactly("قال", "الوزير", "\n", "«", "нет", "»");
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(text.substring(tokens.start(i), tokens.end(i))).isEqualTo(tokens.text(i));
        }
    }

    @Test
    void aTokenKnowsItsKindScriptAndCapitals() {
        Tokens tokens = Tokens.of("МИД России and UAE 5 € , \n وزير");
        assertThat(tokens.kind(0)).isEqualTo(TokenKind.WORD);
        assertThat(tokens.script(0)).isEqualTo(Script.CYRILLIC);
        assertThat(tokens.allCaps(0)).isTrue();
        assertThat(tokens.capitalised(1)).isTrue();
        assertThat(tokens.allCaps(1)).isFalse();
        assertThat(tokens.capitalised(2)).isFalse();
        assertThat(tokens.script(3)).isEqualTo(Script.LATIN);
        assertThat(tokens.kind(4)).isEqualTo(TokenKind.NUMBER);
        assertThat(tokens.kind(5)).isEqualTo(TokenKind.SYMBOL);
        assertThat(tokens.kind(6)).isEqualTo(TokenKind.PUNCTUATION);
        assertThat(tokens.kind(7)).isEqualTo(TokenKind.NEWLINE);
        assertThat(tokens.script(8)).isEqualTo(Script.ARABIC);
    }

    @Test
    void spellingsOfOneWordHaveOneHash() {
        assertThat(Tokens.of("الإِمَارات").hash(0))
                .isEqualTo(Tokens.of("الامـارات").hash(0));
        assertThat(Tokens.of("Пётр").hash(0)).isEqualTo(Folding.hash("петр"));
        assertThat(Tokens.of("٢٠٢٣").hash(0)).isEqualTo(Folding.hash("2023"));
        assertThat(Tokens.of("Erdoğan").hash(0)).isEqualTo(Folding.hash("erdogan"));
    }

    @Test
    void anEmptyTextHasNoTokens() {
        assertThat(Tokens.of("").size()).isZero();
        assertThat(Tokens.of(" \t\u200b").size()).isZero();
    }

    @Test
    void aCharacterOfTwoCharsIsOneSymbol() {
        Tokens tokens = Tokens.of("ok 😀\uD800");
        assertThat(tokens.size()).isEqualTo(3);
        assertThat(tokens.end(1) - tokens.start(1)).isEqualTo(2);
        assertThat(tokens.kind(2)).isEqualTo(TokenKind.SYMBOL);
    }

    private static List<String> texts(Tokens tokens) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            texts.add(tokens.text(i));
        }
        return texts;
    }
}
