package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Ran.entente;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verb that tells how a text is read. */
class ExplainTest {
    private static final String TEXT = """
            Lavrov meets Fidan in Ankara

            3 March 2024

            Russian Foreign Minister Sergey Lavrov met Turkish Foreign Minister Hakan Fidan in Ankara on Sunday.

            Russian President Vladimir Putin did not meet Turkish President Recep Tayyip Erdogan.

            Trade between Russia and Turkey reached $55 billion in 2023.

            Exports fell.
            """;

    @TempDir
    private Path folder;

    private String explained(String text) throws IOException {
        Ran ran = entente("explain", Files.writeString(folder.resolve("a.txt"), text));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @Test
    void eachSentenceStandsAboveWhatItMentionsAndTheWordsThatMayTellOfEvents() throws IOException {
        String out = explained(TEXT);
        assertThat(out).startsWith(folder.resolve("a.txt") + ": en, published 2024-03-03, 6 facts\n");
        assertThat(out.lines())
                .contains("[0] Lavrov meets Fidan in Ankara")
                .contains("    person         Lavrov                          Sergey Lavrov, RU")
                .contains("    place          Ankara                          Ankara, TR")
                .contains("    date           Sunday                          2024-03-03")
                .contains("    amount         $55 billion                     55000000000 USD")
                .contains("    trigger        met                             meet");
    }

    @Test
    void aFactStandsBelowItsRuleWithItsConfidence() throws IOException {
        assertThat(explained(TEXT).lines())
                .contains("    Meeting        meets                           fact 5, rule meeting.meet")
                .anyMatch(line -> line.strip().startsWith("{\"type\":\"Meeting\",\"date\":\"2024-03-03\""))
                .anyMatch(line ->
                        line.strip().matches("confidence 0\\.\\d\\d; date told with it; place told with it; by .*"));
    }

    @Test
    void whatIsToldAgainNamesTheFactThatItAddsTo() throws IOException {
        assertThat(explained(TEXT))
                .contains("met                             adds to fact 5, told before in [0]; rule meeting.meet");
    }

    @Test
    void whatTellsNoFactSaysWhy() throws IOException {
        assertThat(explained(TEXT).lines())
                .contains(
                        "    Meeting        meet                            none: no event: denied, doubted, hoped for, a condition or a negation (\u201Cnot\u201D: negation)")
                .contains(
                        "    TradeFigure    Exports                         none: no figure with a flow, a unit and two sides")
                .contains(
                        "    no trigger of                                  Meeting, Visit, Gathering, Agreement, Relation, Accreditation, Mission, Membership, Statement");
    }

    @Test
    void aMeetingWithoutASecondSideIsRefused() throws IOException {
        assertThat(explained("On trade\n\nForeign Minister Sergey Lavrov met in Moscow on Sunday.\n"))
                .contains("none: no two sides that are told apart");
    }

    @Test
    void aDateThatIsTakenOverSaysFromWhere() throws IOException {
        assertThat(explained("""
                Lavrov in Ankara

                4 March 2024

                Russian Foreign Minister Sergey Lavrov arrived in Ankara on Sunday on a working visit.

                Lavrov held talks with Turkish President Recep Tayyip Erdogan.
                """))
                .contains("date from the visit that it belongs to, [2]; place from the visit that it belongs to, [2]");
    }

    @Test
    void rightToLeftWordsDoNotReorderTheirRow() throws IOException {
        String out = explained(
                "لافروف يلتقي فيدان\n\nالتقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي هاكان فيدان في أنقرة.\n");
        assertThat(out.lines().filter(line -> line.contains("trigger  ")))
                .isNotEmpty()
                .allMatch(line -> line.matches("    trigger {8}\u2068[^\u2069]+\u2069 {2,}\\p{ASCII}+"));
    }

    @Test
    void aHostileTextDoesNotSteerTheTerminal() throws IOException {
        assertThat(explained(
                        "Talks \u001B[31m\n\nThe \u202E minister Sergey Lavrov met \u001B[2J Hakan Fidan of Turkey.\n"))
                .doesNotContain("\u001B", "\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ar"})
    void jsonTellsTheSameToPrograms(String language) throws IOException {
        Path file = Path.of("data/articles/2023-04-11-moscow-talks." + language + ".txt");
        JsonNode read = new ObjectMapper()
                .readTree(entente("explain", file, "-f", "json").out());
        String text = Files.readString(file);
        JsonNode facts =
                new ObjectMapper().readTree(entente("extract", file).out()).path("facts");
        assertThat(read.path("facts")).hasSameSizeAs(facts).isNotEmpty();
        for (int i = 0; i < facts.size(); i++) {
            assertThat(read.path("facts").get(i).path("fact")).isEqualTo(facts.get(i));
        }
        int found = 0;
        for (JsonNode sentence : read.path("sentences")) {
            for (JsonNode attempt : sentence.path("attempts")) {
                found += attempt.path("outcome").asText().equals("found") ? 1 : 0;
                int start = text.offsetByCodePoints(0, attempt.path("start").asInt());
                int end = text.offsetByCodePoints(0, attempt.path("end").asInt());
                assertThat(text.substring(start, end))
                        .isEqualTo(attempt.path("text").asText());
            }
        }
        assertThat(found).isEqualTo(facts.size());
    }

    @Test
    void pagesLinesAndTheStandardInputAreRead() throws IOException {
        Path page = Files.writeString(
                folder.resolve("a.html"),
                "<html lang=en><title>Talks</title><article><h1>Talks</h1><p>Sergey Lavrov met Hakan Fidan in Ankara for talks on the trade of the two states.</p></article></html>");
        Path lines = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"story\": \"Sergey Lavrov met Hakan Fidan in Ankara for talks on trade.\", \"headline\": \"Talks\"}\n");
        assertThat(entente("explain", page).out()).contains("rule meeting.meet");
        assertThat(entente("explain", lines, "--fields", "text=story").out()).contains("rule meeting.meet");
        InputStream usual = System.in;
        System.setIn(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(entente("explain", "-").out()).contains("rule meeting.meet");
        } finally {
            System.setIn(usual);
        }
    }

    @Test
    void whatCanNotBeReadIsSetAside() throws IOException {
        Path good = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path broken = Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 0});
        Path missing = folder.resolve("nowhere.txt");
        for (Path bad : List.of(broken, missing)) {
            Ran ran = entente("explain", bad);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("set aside: " + bad).hasLineCount(1);
        }
        Ran both = entente("explain", good, missing);
        assertThat(both.code()).isEqualTo(1);
        assertThat(both.out()).contains("rule meeting.meet");
    }

    @Test
    void wrongArgumentsAreToldInOneLine() throws IOException {
        Path good = Files.writeString(folder.resolve("a.txt"), TEXT);
        assertThat(entente("explain").code()).isEqualTo(2);
        assertThat(entente("explain", good, "-f", "pdf"))
                .isEqualTo(new Ran(2, "", "entente: there is no format 'pdf'; give --format with one of text, json\n"));
        assertThat(entente("explain", good, "--language", "fr").err())
                .isEqualTo("entente: --language: 'fr' is not read here; allowed: ar, ru, en\n");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(entente("explain", empty).code()).isEqualTo(2);
    }
}
