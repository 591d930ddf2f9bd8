package org.entente.text;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutatedTextsTest {
    private static final int TEXTS = 10_000;
    private static final int LONG = 200_000;

    @Test
    void noCutAndNoMixtureOfExpressionsMakesAnException() {
        List<String> expressions = Stream.concat(Expressions.all("dates"), Expressions.all("amounts"))
                .map(Expressions.Row::text)
                .toList();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 4; part++) {
                String expression = expressions.get(random.nextInt(expressions.size()));
                text.append(expression, random.nextInt(expression.length()), expression.length());
                text.append(" -–/.,\u200f\n0٣".charAt(random.nextInt(10)));
            }
            readOrTell(text.toString(), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "123 ",
                "1,",
                "11.04.",
                "-",
                "«",
                "hundred ",
                "million ",
                "dozen ",
                "сто ",
                "полтора ",
                "مليار ",
                "ونصف ",
                "مئة و",
                "in ",
                "the ",
                "April ",
                "April 1-",
                "2021-",
                "from ",
                "апреля ",
                "в ",
                "من ",
                "أبريل/",
                "(",
                "A",
                "А. ",
                "…"
            })
    void aLongTextOfOneThingIsReadInTime(String thing) {
        assertTimeoutPreemptively(ofSeconds(10), () -> readOrTell(thing.repeat(LONG / thing.length()), 0));
    }

    private static void readOrTell(String text, long seed) {
        Tokens tokens = Tokens.of(text);
        try {
            for (Language language : Language.values()) {
                Sentences.of(tokens, language);
                DateGrammar.of(language).find(tokens, Optional.of(LocalDate.of(2023, 4, 11)));
                AmountGrammar.of(language).find(tokens);
            }
        } catch (RuntimeException broken) {
            String shown = text.substring(0, Math.min(200, text.length()));
            throw new AssertionError("seed " + seed + ": " + shown, broken);
        }
    }
}
