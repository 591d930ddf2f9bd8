package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | He met Mr. Smith of the U.S. State Department. | He left.",
                "ENGLISH | They went to the U.S. | The talks go on.",
                "ENGLISH | Trade was $3.5 billion in Sept. 2022. | It fell.",
                "ENGLISH | He said: \"We agreed.\" | They left.",
                "ENGLISH | Did they agree? | Yes!",
                "ENGLISH | J. R. Smith came at 5 p.m. yesterday. | He spoke.",
                "RUSSIAN | Министр С. В. Лавров приехал в г. Астана. | Он выступил.",
                "RUSSIAN | В 2022 г. объем составил 28,2 млрд. долл. США. | Это рекорд.",
                "RUSSIAN | Министр заявил: «Мы договорились». | Он уехал.",
                "RUSSIAN | Договор подписан 11 апреля 2023 г. | Он вступил в силу.",
                "RUSSIAN | Они говорили и т. д. | Потом уехали.",
                "ARABIC | التقى د. محمد الوزير. | وقال إنه متفق.",
                "ARABIC | هل انتهى؟ | نعم.",
            })
    void aTextIsCutIntoSentences(Language language, String first, String second) {
        assertThat(texts(language, first.strip() + " " + second.strip()))
                .containsExactly(first.strip(), second.strip());
    }

    @Test
    void aLineEndAlwaysEndsASentence() {
        assertThat(texts(Language.ENGLISH, "A headline\n\nText, which is\r\ncut."))
                .containsExactly("A headline", "Text, which is", "cut.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | MOSCOW — | The minister arrived.",
                "ENGLISH | ASTANA, April 11 (Agency) — | The minister arrived.",
                "ENGLISH | UNITED NATIONS, Sept. 20, 2023 - | The council met.",
                "RUSSIAN | МОСКВА, 11 апр — | Министр прибыл.",
                "RUSSIAN | АСТАНА, 11 апреля (Агентство) – | Министр прибыл.",
                "ARABIC | أستانا - 11 أبريل (وكالة) - | التقى الوزيران.",
            })
    void aDatelineIsApart(Language language, String dateline, String rest) {
        Tokens tokens = Tokens.of(dateline + " " + rest);
        Sentences sentences = Sentences.of(tokens, language);
        assertThat(tokens.text(0, sentences.behindDateline(0))).isEqualTo(dateline.strip());
    }

    @Test
    void aSentenceWithADashHasNoDateline() {
        for (String text : List.of(
                "The minister — he said so — left.",
                "МИД России - это не агентство",
                "قال الوزير - وهو في موسكو - نعم")) {
            Tokens tokens = Tokens.of(text);
            assertThat(Sentences.of(tokens, Language.ENGLISH).behindDateline(0))
                    .as(text)
                    .isZero();
        }
    }

    private static List<String> texts(Language language, String text) {
        Sentences sentences = Sentences.of(Tokens.of(text), language);
        return IntStream.range(0, sentences.size()).mapToObj(sentences::text).toList();
    }
}
