package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.entente.extract.FactExtractor;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsReader;
import org.entente.fact.FactsWriter;
import org.entente.fact.Problem;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from news texts against what they state; the figures are printed, and may not fall far below those of today. */
class NewsTextsTest {
    private static final Path TEXTS = Path.of("src", "test", "resources", "texts");
    private static final String FACTS = ".facts.json";

    @TempDir
    private Path read;

    @Test
    void mostOfWhatNewsTextsStateIsRead() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Path gold : gold()) {
            extract(gold);
        }
        EvaluationReport report = new Evaluation(Gazetteer.bundled(), TextLookup.beside(), problems::add, missing -> {})
                .compare(TEXTS, read, EnumSet.allOf(Language.class));
        StringBuilder table = new StringBuilder();
        ReportFormat.TEXT.write(report, false, table);
        System.out.println(table);
        assertThat(problems).isEmpty();
        for (Language language : Language.values()) {
            assertThat(report.scores().of(language).corePrecision())
                    .as(language.name())
                    .isGreaterThan(0.8);
            assertThat(report.scores().of(language).coreF1())
                    .as(language.name())
                    .isGreaterThan(0.75);
        }
        assertThat(report.scores().all().fullF1()).isGreaterThan(0.74);
    }

    private static List<Path> gold() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<Path> gold = files.filter(file -> file.toString().endsWith(FACTS))
                    .sorted()
                    .toList();
            assertThat(gold).hasSizeGreaterThan(60);
            return gold;
        }
    }

    private void extract(Path gold) throws IOException {
        FactsReader reader = new FactsReader(Gazetteer.bundled(), TextLookup.beside());
        ArticleFacts known = reader.parse(StandardCharsets.UTF_8.encode(Files.readString(gold)));
        String name = gold.getFileName().toString();
        Path file = gold.resolveSibling(name.replace(FACTS, ".txt"));
        Optional<PublicationDate> published = known.article().published();
        ArticleFacts facts = new ArticleFacts(
                known.article(),
                FactExtractor.extract(
                        Files.readString(file), known.article().language(), published.map(PublicationDate::day)));
        StringBuilder json = new StringBuilder();
        new FactsWriter().write(facts, json);
        Files.writeString(read.resolve(name), json);
    }
}
