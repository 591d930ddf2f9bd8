package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.Problem;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** The figures are those of the script beside the project that measures corpora, where that and Python are there. */
class ScoreScriptTest {
    private static final Path SCRIPT = Path.of("..", "shared", "tools", "score.py");
    private static final Path CORPUS = Path.of("..", "shared", "corpus", "train");

    private final long seed = System.nanoTime();

    @TempDir
    private Path spoilt;

    @BeforeEach
    void spoil() throws IOException {
        assumeTrue(Files.isRegularFile(SCRIPT), "there is no " + SCRIPT);
        assumeTrue(Files.isDirectory(CORPUS), "there is no " + CORPUS);
        assumeTrue(hasPython(), "there is no python3");
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> facts = files.filter(file -> file.toString().endsWith(".facts.json"))
                    .sorted()
                    .toList();
            new Perturbation(new Random(seed)).spoil(facts, spoilt);
        }
    }

    @RepeatedTest(3)
    void everyFigureOfSpoiltGoldIsThatOfTheScript() throws IOException, InterruptedException {
        assertSame(CORPUS, spoilt);
    }

    /** The spoilt facts as gold have confidences on both sides of the border, and no texts. */
    @RepeatedTest(3)
    void everyFigureAgainstSpoiltGoldIsThatOfTheScript() throws IOException, InterruptedException {
        assertSame(spoilt, CORPUS);
    }

    private void assertSame(Path gold, Path predicted) throws IOException, InterruptedException {
        EvaluationReport report = compare(gold, predicted);
        ObjectMapper json = new ObjectMapper();
        JsonNode expected = json.readTree(script(gold, predicted, "--json"));
        JsonNode actual = json.readTree(written(report, ReportFormat.JSON));
        String seeded = "seed " + seed;
        assertThat(expected.get("rows")).as(seeded).hasSizeGreaterThan(10);
        assertThat(actual.get("rows")).as(seeded).hasSameSizeAs(expected.get("rows"));
        for (int row = 0; row < expected.get("rows").size(); row++) {
            assertSameFigures(expected.get("rows").get(row), actual.get("rows").get(row), seeded);
        }
        assertSameFigures(expected.get("slots"), actual.get("slots"), seeded);
        assertThat(written(report, ReportFormat.TEXT)).as(seeded).startsWith(script(gold, predicted));
    }

    private static void assertSameFigures(JsonNode expected, JsonNode actual, String seeded) {
        assertThat(actual).as(seeded).hasSameSizeAs(expected);
        for (Iterator<String> keys = expected.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (expected.get(key).isNumber()) {
                assertThat(actual.path(key).doubleValue())
                        .as("%s: %s of %s", seeded, key, expected)
                        .isCloseTo(expected.get(key).doubleValue(), within(1e-9));
            } else {
                assertThat(actual.path(key)).as(seeded).isEqualTo(expected.get(key));
            }
        }
    }

    private EvaluationReport compare(Path gold, Path predicted) throws IOException {
        List<Problem> problems = new ArrayList<>();
        EvaluationReport report = new Evaluation(Gazetteer.bundled(), TextLookup.beside(), problems::add, missing -> {})
                .compare(gold, predicted, EnumSet.allOf(Language.class));
        assertThat(problems).as("seed " + seed).isEmpty();
        return report;
    }

    private static String written(EvaluationReport report, ReportFormat format) throws IOException {
        StringBuilder text = new StringBuilder();
        format.write(report, false, text);
        return text.toString();
    }

    private static String script(Path gold, Path predicted, String... options)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("python3", SCRIPT.toString(), gold.toString(), predicted.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return printed;
        }
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
