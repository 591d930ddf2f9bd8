package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Ran.entente;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb that shows what a text mentions. */
class MentionsTest {
    private static final String ENGLISH = "data/articles/2023-04-11-moscow-talks.en.txt";
    private static final String ARABIC = "data/articles/2023-04-11-moscow-talks.ar.txt";
    private static final String HOSTILE =
            "Talks <script>alert(1)</script> of Sergey Lavrov\n\nThe \u202E minister \u001B[31m of Kazakhstan \"'& met </style><img src=x onerror=alert(1)> Murat Nurtleu in Astana, and they said that this was the whole story of the day.\n";

    @TempDir
    private Path folder;

    @Test
    void whatAWordMeansStandsBehindItInBrackets() {
        Ran ran = entente("mentions", ENGLISH);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "Kazakh Foreign Minister Murat Nurtleu [person: Murat Nurtleu, Minister of Foreign Affairs, KZ]")
                .contains("$26.1 billion [amount: 26100000000 USD]")
                .doesNotContain("\u001B");
    }

    @Test
    void jsonHoldsTheSameForProgramsWithOffsetsInCodePoints() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"),
                "Talks \uD83D\uDE00\n\nSergey Lavrov met the president of Kazakhstan for talks on trade.\n");
        JsonNode first = new ObjectMapper()
                .readTree(entente("mentions", file, "-f", "json").out());
        assertThat(first.path("language").asText()).isEqualTo("en");
        JsonNode person = first.path("mentions").get(0);
        assertThat(person.path("kind").asText()).isEqualTo("person");
        assertThat(person.path("text").asText()).isEqualTo("Sergey Lavrov");
        assertThat(person.path("known").asText()).isEqualTo("sergey-lavrov");
        assertThat(person.path("start").asInt()).isEqualTo(9);
        assertThat(person.path("end").asInt()).isEqualTo(22);
    }

    @Test
    void thePageNeedsNothingElseAndRunsNothing() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(entente("mentions", ARABIC, ENGLISH, "--format", "html", "-o", page)
                        .code())
                .isZero();
        assertThat(Files.readString(page))
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .contains("lang=\"ar\" dir=\"rtl\"")
                .contains("lang=\"en\" dir=\"ltr\"")
                .contains("<mark class=\"place\"")
                .contains("title=\"person: Murat Nurtleu, KZ\"")
                .doesNotContain("<script", "style=\"", "src=", "href=", "http:", "https:");
    }

    @Test
    void aHostileTextSteersNeitherBrowserNorTerminal() throws IOException {
        Path file = Files.writeString(folder.resolve("hostile.txt"), HOSTILE);
        assertThat(entente("mentions", file, "-f", "html").out())
                .doesNotContain("<script", "<img", "</style><img")
                .contains("&lt;script&gt;", "&lt;img");
        assertThat(entente("mentions", file).out()).doesNotContain("\u001B", "\u202E");
    }

    @Test
    void namesOfTheUserTakePart() throws IOException {
        Path names = Files.writeString(folder.resolve("own.ttl"), """
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <id/person/zorgan-quux> rdfs:label "Zorgan Quux"@en .
                """);
        Path file = Files.writeString(
                folder.resolve("a.txt"),
                "On the way\n\nThe talks were led by zorgan and Zorgan Quux in the morning of the day.\n");
        assertThat(entente("mentions", file, "--gazetteer", names).out()).contains("Zorgan Quux [person: Zorgan Quux]");
        Files.writeString(names, "<id/person/x> nonsense");
        Ran ran = entente("mentions", file, "--gazetteer", names);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("entente: " + names + ": line 1, column ");
    }

    @Test
    void whatCanNotBeReadIsSetAside() throws IOException {
        Path binary = Files.write(folder.resolve("a.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 0});
        Ran ran = entente("mentions", binary, folder.resolve("nowhere.txt"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(2).allMatch(line -> line.startsWith("set aside: "));
        assertThat(entente("mentions", ENGLISH, folder.resolve("nowhere.txt")).code())
                .isEqualTo(1);
    }

    @Test
    void wrongArgumentsAreToldInOneLine() {
        assertThat(entente("mentions").code()).isEqualTo(2);
        assertThat(entente("mentions", ENGLISH, "-f", "pdf").err())
                .isEqualTo("entente: there is no format 'pdf'; give --format with one of text, json, html\n");
        assertThat(entente("mentions", ENGLISH, "--language", "fr").err())
                .isEqualTo("entente: --language: 'fr' is not read here; allowed: ar, ru, en\n");
        assertThat(entente("mentions", ENGLISH, "--gazetteer", "nowhere.ttl").err())
                .isEqualTo("entente: nowhere.ttl is not there\n");
        assertThat(entente("mentions", folder).err()).contains("there is nothing to read in");
    }
}
