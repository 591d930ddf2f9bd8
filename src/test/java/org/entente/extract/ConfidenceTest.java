package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.entente.article.Article;
import org.entente.article.ArticleText;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.entente.evaluate.Calibration.Bin;
import org.entente.evaluate.Scorer;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Fact;
import org.entente.fact.FactsReader;
import org.entente.fact.Meeting;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How sure facts are, and that explanations come of the same reading as facts. */
class ConfidenceTest {
    private static final Path FACTS = Path.of("data/facts");
    private static final Path TEXTS = Path.of("data/articles");

    static List<Path> curated() throws IOException {
        try (Stream<Path> files = Files.list(FACTS)) {
            return files.filter(file -> file.toString().endsWith(".facts.json"))
                    .sorted()
                    .toList();
        }
    }

    private static ArticleFacts gold(Path file) throws IOException {
        return new FactsReader(Gazetteer.bundled(), TextLookup.none()).parse(ByteBuffer.wrap(Files.readAllBytes(file)));
    }

    private static ArticleText article(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replace(".facts.json", ".txt");
        return new ArticleText(gold(file).article(), Files.readString(TEXTS.resolve(name)), 0);
    }

    private static double confidence(Fact fact) {
        return fact.details().confidence().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("curated")
    void explainingReadsAsExtractingDoes(Path file) throws IOException {
        ArticleText article = article(file);
        Explanation read = Explainer.explain(article, World.bundled());
        assertThat(read.facts().stream().map(Explanation.ReadFact::fact))
                .isEqualTo(FactExtractor.extract(article).facts())
                .isNotEmpty();
        read.facts().forEach(fact -> assertThat(confidence(fact.fact())).isEqualTo(Confidence.of(fact.features())));
    }

    @Test
    void confidencesAreHundredthsAndNeverSure() throws IOException {
        for (Path file : curated()) {
            assertThat(FactExtractor.extract(article(file)).facts())
                    .allSatisfy(fact -> assertThat(confidence(fact)).isBetween(0.05, 0.99))
                    .allSatisfy(fact ->
                            assertThat(confidence(fact) * 100).isCloseTo(Math.round(confidence(fact) * 100), within()));
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }

    @Test
    void factsAreRightAboutAsOftenAsTheySay() throws IOException {
        Scorer scorer = new Scorer();
        for (Path file : curated()) {
            ArticleText article = article(file);
            scorer.add(
                    file.toString(), gold(file), FactExtractor.extract(article).facts(), Optional.of(article.text()));
        }
        List<Bin> large = new ArrayList<>(scorer.report().calibration().bins());
        large.removeIf(bin -> bin.right().whole() < 50);
        assertThat(large)
                .hasSizeGreaterThan(2)
                .allSatisfy(bin -> assertThat(bin.right().value()).isCloseTo(bin.stated(), Offset.offset(0.12)));
    }

    @Test
    void whatIsTakenFromElsewhereIsLessSureThanWhatIsToldInFull() {
        Fact told = meeting("Sergey Lavrov met Hakan Fidan in Ankara on Sunday.");
        Fact guessed = meeting("Sergey Lavrov flew to Turkey. He met Hakan Fidan in Ankara.");
        assertThat(confidence(told)).isGreaterThan(confidence(guessed));
    }

    private static Fact meeting(String text) {
        Article article = new Article(
                "urn:a",
                Optional.empty(),
                Language.ENGLISH,
                Optional.of(new PublicationDate("2024-03-04")),
                Optional.empty(),
                Optional.empty());
        return FactExtractor.extract(new ArticleText(article, "Talks\n\n" + text, 0)).facts().stream()
                .filter(Meeting.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
