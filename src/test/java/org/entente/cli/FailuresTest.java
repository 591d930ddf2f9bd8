package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Ran.entente;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.store.LocalStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the user is told when something is wrong: what, where, and what to do; and the exit codes. */
class FailuresTest {
    @TempDir
    private Path folder;

    private Path good;
    private Path store;

    @BeforeEach
    void paths() {
        good = Facts.good(folder);
        store = folder.resolve("store");
    }

    static Stream<Arguments> wrongUsage() {
        return Stream.of(
                usage("runn data/facts", "Did you mean: entente run?"),
                usage("run data/facts --por 1", "Unknown option: '--por'", "--port"),
                usage("run data/facts --port x", "--port", "'x'"),
                usage("load", "PATH"),
                usage("load a --store s --to http://localhost:1/", "--store and --to exclude each other"),
                usage("load a --to ftp://localhost/x", "--to wants an http or https address", "ftp://localhost/x"),
                usage("load a --base nonsense", "--base", "'nonsense'", "https://example.org/"),
                usage("load a --texts nowhere", "--texts", "nowhere"),
                usage("query", "`entente query --list`"),
                usage("query meetings-of-persom", "did you mean meetings-of-person?"),
                usage("query nowhere.rq", "There is no file nowhere.rq"),
                usage("query busiest-pairs --at nonsense", "--at wants an http or https address", "nonsense"),
                usage("query busiest-pairs --at http://localhost:1/ --store s", "exclude each other"),
                usage("convert a -f docx", "'docx'", "ttl, trig, nt, nq, jsonld, rdf, rdf12"),
                usage("convert a -o news.docx", "news.docx", "ttl, trig"),
                usage("convert a -f rdf12", "entente export"),
                usage("export --article a --entity b", "mutually exclusive"),
                usage("stats --store nowhere", "there is no store in nowhere", "entente load"),
                usage("stats --store data", "data", "no store"),
                usage("serve --store pom.xml", "pom.xml is a file"),
                usage("delete", "ARTICLE"),
                usage("explain-merge", "EVENT"),
                usage("explain-merge meeting/x -f xml", "'xml'", "text, json"));
    }

    private static Arguments usage(String arguments, String... told) {
        return Arguments.of(arguments, told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrongUsage(String arguments, String... told) {
        Ran ran = entente((Object[]) arguments.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("entente: ").contains(told).doesNotContain("\tat ");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void nothingAskedIsAnsweredWithTheHelp() {
        Ran ran = entente();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("Usage: entente", "validate", "Exit codes");
    }

    @Test
    void aBrokenFileAmongGoodOnesIsToldAndCounted() {
        Path broken = Facts.broken(folder);
        Ran ran = entente("load", folder, "--store", store);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("set aside: " + broken)
                .contains("key `date`: February 2023 has 28 days, not 30")
                .contains("Loaded 1 article with 1 fact")
                .contains("1 set aside, for the reasons above.");
        assertThat(entente("stats", "--store", store).out()).contains("Meeting");
        assertThat(entente("load", folder, "--store", store, "--quiet").err())
                .startsWith("set aside: ")
                .doesNotContain("Loaded");
    }

    @Test
    void nothingDoneIsExitCodeTwo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(entente("load", Facts.broken(folder), "--store", store).code())
                .isEqualTo(2);
        assertThat(entente("run", Facts.broken(folder), "--store", store, "--port", 0)
                        .code())
                .isEqualTo(2);
        Ran nothing = entente(
                "load", empty, folder.resolve("nowhere"), folder.resolve("nowhere.facts.json"), "--store", store);
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err())
                .contains(
                        empty
                                + ": holds no articles and no article facts; they end in .txt, .html, .htm, .facts.json or .jsonl")
                .contains(folder.resolve("nowhere") + ": is not there")
                .contains(folder.resolve("nowhere.facts.json") + ": is not there")
                .contains("3 set aside");
    }

    @Test
    void whatCanNotBeConvertedLeavesTheFileAlone() {
        Path file = Facts.file(folder, "news.nq", "as before");
        Ran ran = entente("convert", Facts.broken(folder), "-o", file);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(file).hasContent("as before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void validateTellsProblemsOfEachFile() {
        Path empty = Facts.file(folder, "empty.facts.json", """
                {"article": {"id": "https://example.org/news/3", "language": "en"}, "facts": [
                  {"type": "Meeting", "date": "2023-04-11", "participants": []}
                ]}
                """);
        for (Path bad : new Path[] {Facts.broken(folder), empty}) {
            Ran ran = entente("validate", bad);
            assertThat(ran.code()).as(ran.err()).isEqualTo(1);
            assertThat(ran.err()).contains("set aside: " + bad).contains("1 set aside");
        }
        assertThat(entente("validate", folder).err()).contains("Checked ").contains("2 set aside");
    }

    @Test
    void portsAreCheckedBeforeTheLoad() throws IOException {
        Ran outOfRange = entente("run", good, "--store", store, "--port", 99_999);
        assertThat(outOfRange.code()).isEqualTo(2);
        assertThat(outOfRange.err()).contains("0 to 65535").contains("99999").doesNotContain("Loaded");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ran inUse = entente("run", good, "--store", store, "--port", taken.getLocalPort());
            assertThat(inUse.code()).isEqualTo(2);
            assertThat(inUse.err())
                    .contains("Port " + taken.getLocalPort() + " is in use")
                    .contains("--port 0")
                    .doesNotContain("Loaded");
        }
    }

    @Test
    void aStoreInUseIsNamedWithTheRemedy() {
        entente("load", good, "--store", store);
        try (LocalStore held = LocalStore.open(store)) {
            assertThat(held.base()).isEqualTo("http://localhost:3330/");
            Ran ran = entente("stats", "--store", store);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains(store + " is in use").contains("--at");
        }
        assertThat(entente("stats", "--store", store).code()).isZero();
    }

    @Test
    void parametersAreChecked() {
        entente("load", good, "--store", store);
        assertThat(told("query", "meetings-of-person", "who=x", "--store", store))
                .contains("\"who\"")
                .contains("person, from, to");
        assertThat(told("query", "meetings-of-person", "sergey-lavrov", "--store", store))
                .contains("KEY=VALUE")
                .contains("sergey-lavrov");
        assertThat(told("query", "meetings-of-person", "person=a", "person=b", "--store", store))
                .contains("person is given twice");
        assertThat(told("query", "meetings-of-person", "--store", store)).contains("person");
        assertThat(told("query", "busiest-pairs", "-f", "docx", "--store", store))
                .contains("\"docx\"")
                .contains("table, csv");
        assertThat(told("query", "busiest-pairs", "-f", "ttl", "--store", store))
                .contains("table, csv");
        Path wrong = Facts.file(folder, "wrong.rq", "SELECT * {");
        assertThat(told("query", wrong, "--store", store)).contains("wrong.rq");
    }

    @Test
    void anEndpointThatIsAwayOrNoneIsNamedInOneLine() throws IOException {
        String away;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            away = "http://127.0.0.1:" + closed.getLocalPort() + "/sparql";
        }
        assertThat(told("query", "busiest-pairs", "--at", away))
                .contains(away + " does not answer")
                .hasSizeLessThan(200);
    }

    @Test
    void anUnknownArticleOrThingIsNamed() {
        entente("load", good, "--store", store);
        assertThat(told("export", "--store", store, "--article", "urn:none")).contains("no article urn:none");
        assertThat(told("export", "--store", store, "--entity", "id/state/XX"))
                .contains("http://localhost:3330/id/state/XX");
        Ran one = entente("delete", Facts.ID, "urn:none", "--store", store);
        assertThat(one.code()).isEqualTo(1);
        assertThat(one.err()).contains("Deleted 1 article.").contains("no article urn:none");
    }

    @Test
    void placesThatCanNotBeWrittenAreNamed() {
        entente("load", good, "--store", store);
        assertThat(told("export", "--store", store, "-o", folder.resolve("nowhere/news.ttl")))
                .contains("there is no folder " + folder.resolve("nowhere"));
        assertThat(told("convert", good, "-o", folder, "-f", "nq")).contains(folder + " is a folder");
    }

    private static String told(Object... arguments) {
        Ran ran = entente(arguments);
        assertThat(ran.code()).as(ran.err()).isEqualTo(2);
        assertThat(ran.err()).startsWith("entente: ").doesNotContain("\tat ");
        return ran.err();
    }
}
