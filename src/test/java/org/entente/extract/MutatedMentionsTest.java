package org.entente.extract;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the finder or the extractor fail, whatever was done to it. */
class MutatedMentionsTest {
    private static final int TEXTS = 10_000;
    private static final int LONG = 200_000;
    private static final String INSERTED = "\u202E\u200F\u2067\u0000\uD800\uDC00\u0301ـ\u064E-–/.,()«\"'\n\t٣7ЯяZعو";

    @Test
    void noMutationOfAnArticleMakesAnException() throws IOException {
        List<String> articles = articles();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(4); part >= 0; part--) {
                text.append(cut(articles.get(random.nextInt(articles.size())), random));
            }
            for (int change = random.nextInt(12); change >= 0 && text.length() > 0; change--) {
                mutate(text, random);
            }
            find(text.toString(), Language.values()[random.nextInt(3)], seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "word ",
                "President ",
                "Russia, ",
                "Sergey Lavrov, ",
                "of the ",
                "and ",
                "Foreign Minister of Russia and ",
                "Abcd ",
                "A. ",
                "Russia's ",
                "former ",
                "министр ",
                "России и ",
                "президенты России и ",
                "Путин ",
                "вице-",
                "وزير ",
                "روسيا و",
                "محمد ",
                "بن ",
                "نظيره ",
                "السيد ",
                "و",
                "«",
                "(",
                ".",
                "April ",
                "\u202E\u0301",
                "а"
            })
    void aLongTextOfOneThingIsReadInTime(String thing) {
        String text = thing.repeat(LONG / thing.length());
        for (Language language : Language.values()) {
            assertTimeoutPreemptively(ofSeconds(60), () -> find(text, language, 0));
        }
    }

    private static List<String> articles() throws IOException {
        List<String> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(Files.readString(file));
            }
        }
        return articles;
    }

    private static String cut(String text, Random random) {
        int from = random.nextInt(text.length());
        return text.substring(from, Math.min(text.length(), from + random.nextInt(300)));
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
            case 0 -> text.insert(at, INSERTED.charAt(random.nextInt(INSERTED.length())));
            case 1 -> text.deleteCharAt(at);
            case 2 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
            default -> text.setLength(Math.max(1, at));
        }
    }

    private static void find(String text, Language language, long seed) {
        try {
            int end = 0;
            for (Mention mention : MentionFinder.find(text, language, Optional.of(LocalDate.of(2023, 4, 11)))) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(end).isLessThan(mention.end());
                assertThat(mention.end()).isLessThanOrEqualTo(text.length());
                end = mention.end();
            }
            FactExtractor.extract(text, language, Optional.of(LocalDate.of(2023, 4, 11)));
        } catch (RuntimeException broken) {
            throw new AssertionError(
                    "seed %d, %s: %s".formatted(seed, language, text.substring(0, Math.min(300, text.length()))),
                    broken);
        }
    }
}
