package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Ran.entente;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb that measures predicted facts. */
class EvaluateTest {
    @TempDir
    private Path folder;

    private Path gold;
    private Path predicted;

    @BeforeEach
    void makeFolders() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        predicted = Files.createDirectory(folder.resolve("predicted"));
    }

    @Test
    void goldAgreesWithItself() {
        Ran ran = entente("evaluate", Facts.EXAMPLES, Facts.EXAMPLES, "--texts", "data/articles");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().skip(1).takeWhile(line -> !line.startsWith("slots")))
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.endsWith("1.000 1.000 1.000       1.000 1.000 1.000"));
        assertThat(ran.out()).contains("quote in text 1.000");
    }

    @Test
    void aLanguageIsComparedAlone() {
        Ran ran = entente("evaluate", Facts.EXAMPLES, Facts.EXAMPLES, "--language", "ar");
        assertThat(ran.out()).contains("\nar ").doesNotContain("\nru ").doesNotContain("\nen ");
    }

    @Test
    void errorsAreListedWithTheirFileOnOneLineEach() {
        Facts.good(gold);
        Facts.file(predicted, "good.facts.json", """
                {"article": {"id": "%s", "language": "en"}, "facts": [
                  {"type": "Meeting", "status": "planned", "confidence": 0.8, "participants": [{"for": "RU"}, {"for": "KZ"}]},
                  {"type": "Visit", "country": "KZ", "visitors": [{"for": "RU"}], "quote": "a\u202Eb", "start": 0, "end": 3}
                ]}
                """.formatted(Facts.ID));
        Ran ran = entente("evaluate", gold, predicted, "--errors");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().limit(3))
                .containsExactly(
                        "partial  good.facts.json  gold {\"type\":\"Meeting\",\"date\":\"2023-04-11\",\"participants\":["
                                + "{\"name\":\"Sergey Lavrov\",\"for\":\"RU\"},{\"name\":\"Murat Nurtleu\",\"for\":\"KZ\"}]}"
                                + "  predicted {\"type\":\"Meeting\",\"status\":\"planned\",\"participants\":"
                                + "[{\"for\":\"RU\"},{\"for\":\"KZ\"}]}",
                        "false    good.facts.json  predicted {\"type\":\"Visit\",\"country\":\"KZ\",\"visitors\":"
                                + "[{\"for\":\"RU\"}],\"quote\":\"a\\u202eb\"}",
                        "");
        assertThat(ran.out())
                .contains("confidence    pred right  share  stated\n0.8–0.9          1     1  1.000  0.800\n");
        assertThat(entente("evaluate", gold, predicted, "--errors", "-f", "markdown")
                        .out())
                .contains("| type | gold | predicted | en | all |\n| --- | --- | --- | --- | --- |\n")
                .contains("| Meeting | 1 | 1 | 1.00 / 0.00 / 1.00 / 1.00 | 1.00 / 0.00 / 1.00 / 1.00 |\n")
                .contains("| 0.8–0.9 | 1 | 1 | 1.00 | 0.80 |\n")
                .contains("\nfalse    good.facts.json  predicted {");
    }

    @Test
    void jsonHoldsTheSameForPrograms() throws IOException {
        Facts.good(gold);
        Ran ran = entente("evaluate", gold, predicted, "--errors", "--format", "json", "--quiet");
        JsonNode report = new ObjectMapper().readTree(ran.out());
        assertThat(ran.err()).isEmpty();
        assertThat(report.at("/rows/0/what").asText()).isEqualTo("all");
        assertThat(report.at("/rows/0/gold").asInt()).isEqualTo(1);
        assertThat(report.at("/rows/0/coreF1").asDouble()).isZero();
        assertThat(report.at("/errors/0/kind").asText()).isEqualTo("missed");
        assertThat(report.at("/errors/0/gold/participants/1/for").asText()).isEqualTo("KZ");
        assertThat(report.get("calibration")).isEmpty();
    }

    @Test
    void aMissingFileCountsAsNoFactsAndIsTold() {
        Facts.good(gold);
        Ran ran = entente("evaluate", gold, predicted);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("1 predicted file").contains("good.facts.json");
        assertThat(ran.out()).contains("all               1     0");
    }

    @Test
    void aFileThatIsNotInOrderIsSetAside() {
        Facts.good(gold);
        Facts.broken(gold);
        Ran ran = entente("evaluate", gold, gold);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("set aside: " + gold.resolve("broken.facts.json"));
        assertThat(ran.out()).contains("all               1     1");
        Ran nothing = entente("evaluate", gold.resolve("broken.facts.json"), gold.resolve("good.facts.json"));
        assertThat(nothing).extracting(Ran::code, Ran::out).containsExactly(2, "");
    }

    @Test
    void oneFileIsComparedWithOneFile() {
        Path file = Facts.good(gold);
        assertThat(entente("evaluate", file, file).out()).contains("all               1     1      1.000");
    }

    @Test
    void whatCannotBeComparedIsWrongUsage() {
        Path file = Facts.good(gold);
        assertWrong("there is no format 'csv'", gold, gold, "-f", "csv");
        assertWrong("'de' is not read here", gold, gold, "--language", "de");
        assertWrong("in ar", gold, gold, "--language", "ar");
        assertWrong("holds no .facts.json files", predicted, gold);
        assertWrong("none is not there", gold, folder.resolve("none"));
        assertWrong("none is not there", folder.resolve("none"), gold);
        assertWrong("two folders or two files", gold, file);
        assertWrong("there is no folder", gold, gold, "--texts", folder.resolve("none"));
    }

    private static void assertWrong(String message, Object... arguments) {
        Object[] verb = new Object[arguments.length + 1];
        verb[0] = "evaluate";
        System.arraycopy(arguments, 0, verb, 1, arguments.length);
        Ran ran = entente(verb);
        assertThat(ran.code()).as(message).isEqualTo(2);
        assertThat(ran.err()).contains(message);
    }
}
