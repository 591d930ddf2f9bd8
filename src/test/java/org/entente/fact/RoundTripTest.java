package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read again as it was. */
class RoundTripTest {
    private static final FactsReader READER = new FactsReader(new KnownCodes(), TextLookup.none());

    @TempDir
    Path folder;

    @Test
    void theCorporaAreReadWithoutAProblemAndTheirQuotesStandInTheirTexts() {
        assertThat(corpus()).isNotEmpty();
    }

    @Test
    void theCorporaAreWrittenAndReadAgainAsTheyWere() throws IOException {
        assertReadAgain(corpus());
    }

    @Test
    void factsOfAllTypesAreWrittenAndReadAgainAsTheyWere() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("RoundTripTest: -Dseed=" + seed);
        RandomFacts random = new RandomFacts(new Random(seed));
        List<ArticleFacts> articles =
                Stream.generate(random::article).limit(800).toList();
        assertThat(articles.stream().mapToInt(article -> article.facts().size()).sum())
                .isGreaterThan(1500);
        assertReadAgain(articles);
    }

    /** Each alone in a file of its own, then all of them as lines of one. */
    private void assertReadAgain(List<ArticleFacts> articles) throws IOException {
        FactsWriter writer = new FactsWriter();
        Path lines = folder.resolve("all.facts.jsonl");
        Path single = folder.resolve("one.facts.json");
        try (Writer out = Files.newBufferedWriter(lines)) {
            for (ArticleFacts article : articles) {
                writer.writeLine(article, out);
                StringBuilder json = new StringBuilder();
                writer.write(article, json);
                Files.writeString(single, json);
                assertThat(read(single)).containsExactly(article);
            }
        }
        assertThat(read(lines)).containsExactlyElementsOf(articles);
    }

    private static List<ArticleFacts> corpus() {
        assumeFalse(Fixtures.corpus().isEmpty(), "the corpora are not there");
        FactsReader checking = new FactsReader(Gazetteer.bundled(), TextLookup.beside());
        Collected collected = new Collected();
        Fixtures.corpus().forEach(file -> checking.read(file, collected));
        assertThat(collected.problems).isEmpty();
        assertThat(collected.warnings).isEmpty();
        assertThat(collected.articles).hasSameSizeAs(Fixtures.corpus());
        return collected.articles;
    }

    private static List<ArticleFacts> read(Path file) {
        Collected collected = Collected.from(READER, file);
        assertThat(collected.problems).isEmpty();
        return collected.articles;
    }
}
