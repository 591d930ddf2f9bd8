package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Ran.entente;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each verb does when all is well, on the articles that come with the program. */
class VerbsTest {
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Path store;
    private static Ran loaded;

    @BeforeAll
    static void load() {
        store = shared.resolve("store");
        loaded = entente("load", Facts.EXAMPLES, "--store", store);
    }

    @Test
    void loadingTellsWhatItLoaded() {
        assertThat(loaded.code()).as(loaded.err()).isZero();
        assertThat(loaded.err())
                .matches(
                        "(?s)Loaded [\\d,]+ articles with [\\d,]+ facts: .*Meeting.*[\\d,]+ quads, [\\d,]+ events\\.\\n.*");
        assertThat(loaded.out()).isEmpty();
    }

    @Test
    void quietSaysNothingWhenAllIsWell() {
        assertThat(entente("load", Facts.good(folder), "--store", folder.resolve("new"), "--quiet"))
                .isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void verboseNamesTheFiles() {
        assertThat(entente("load", Facts.good(folder), "--store", folder.resolve("new"), "--verbose")
                        .err())
                .contains("reading " + folder.resolve("good.facts.json"))
                .contains("Loaded 1 article with 1 fact: 1 Meeting.");
    }

    @Test
    void statsCount() {
        Ran ran = entente("stats", "--store", store);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("NewsArticle").contains("Meeting").contains("Person");
    }

    @Test
    void queriesAreListedWithTheirParameters() {
        Ran ran = entente("query", "--list");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("meetings-of-person")
                .contains("person=…")
                .contains("limit=");
    }

    @Test
    void aNamedQueryAnswersATable() {
        Ran ran = entente("query", "meetings-of-person", "person=sergey-lavrov", "--store", store);
        assertThat(ran).extracting(Ran::code, Ran::err).containsExactly(0, "");
        assertThat(ran.out()).contains("2023-04-11").contains("Murat Nurtleu").endsWith("1 row\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "tsv", "json", "xml"})
    void rowsComeInEveryFormat(String format) {
        Ran ran = entente("query", "meetings-of-person", "person=sergey-lavrov", "--store", store, "--format", format);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Murat Nurtleu");
    }

    @Test
    void aQueryInAFileIsAsked() {
        Path file = Facts.file(
                folder,
                "states.rq",
                "CONSTRUCT { ?s a <http://example.org/State> } { ?s a <https://w3id.org/entente/ontology#State> }");
        assertThat(entente("query", file, "--store", store).out()).contains("id/state/KZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "nt", "nq", "jsonld", "rdf", "rdf12"})
    void aStoreIsExportedInEveryFormat(String format) {
        Path file = folder.resolve("news." + format);
        assertThat(entente("export", "--store", store, "-o", file)).isEqualTo(new Ran(0, "", ""));
        assertThat(file).content().contains("Kazakhstan").contains("Казахстан").contains("كازاخستان");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "network.gexf",
                "network-1.2.gexf",
                "network.graphml",
                "network-yed.graphml",
                "network.json",
                "network.cyjs",
                "nodes.csv"
            })
    void eventsAreExportedAsNetworks(String name) {
        Path file = folder.resolve(name);
        Ran ran = entente("export", "--store", store, "-o", file, "--state", "KZ", "--labels", "ar");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).matches("Exported \\d+ nodes and \\d+ edges\\.\n");
        assertThat(file).content().contains("كازاخستان");
    }

    @Test
    void tablesGoToStandardOutputAndLimitsAreTold() {
        Ran ran = entente("export", "--store", store, "-f", "events-csv", "--type", "visit", "--limit", 2);
        assertThat(ran.out().lines()).hasSize(3).first().asString().startsWith("id,iri,type");
        assertThat(ran.err()).isEqualTo("Exported 2 rows; --limit left others out.\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-f gefx, did you mean gexf?",
        "-f csv, 'did you mean nodes-csv, edges-csv, events-csv, trade-csv?'",
        "-o table.csv, there is no format of a file named table.csv",
        "-f gexf --type meting, did you mean meeting?",
        "-f gexf --state Kazakstan, did you mean KZ?",
        "-f gexf --entity id/state/KZ, give --state or --person",
        "-f ttl --type meeting, ttl is RDF",
        "-f trade-csv --type call, of trade figures alone",
        "-f gexf --nods states, Possible solutions: --nodes"
    })
    void whatCannotBeExportedIsToldWithWhatCan(String arguments, String message) {
        Ran ran = entente(Stream.concat(Stream.of("export", "--store", store), Stream.of(arguments.split(" ")))
                .toArray());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message);
    }

    @Test
    void exportGoesToStandardOutputAsTrig() {
        Ran ran = entente("export", "--store", store);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("PREFIX dip:").contains("graph/events> {");
    }

    @Test
    void oneThingIsExportedByItsPathOrIri() {
        Ran ran = entente("export", "--store", store, "--entity", "id/state/KZ", "-f", "nt");
        assertThat(ran.out()).contains("\"Kazakhstan\"@en");
        assertThat(entente("export", "--store", store, "--entity", "http://localhost:3330/id/state/KZ", "-f", "nt"))
                .isEqualTo(ran);
    }

    @Test
    void theArticlesFactsAreConvertedWithoutAStore() throws IOException {
        Path file = folder.resolve("news.nq.gz");
        Ran ran = entente("convert", Facts.EXAMPLES, "-o", file, "--base", "https://example.org/kb");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).startsWith("Converted ");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(new String(in.readAllBytes(), "UTF-8")).contains("<https://example.org/kb/graph/events>");
        }
    }

    @Test
    void articlesInOrderAreValid() {
        Ran ran = entente("validate", Facts.good(folder));
        assertThat(ran).isEqualTo(new Ran(0, "", "Checked 1 article with 1 fact: 1 Meeting.\n"));
    }

    @Test
    void anArticleIsExportedAndDeletedByItsId() {
        Path own = folder.resolve("own");
        entente("load", Facts.good(folder), "--store", own);
        assertThat(entente("export", "--store", own, "--article", Facts.ID, "-f", "nq")
                        .out())
                .contains("#fact-1");
        assertThat(entente("delete", Facts.ID, "--store", own)).isEqualTo(new Ran(0, "", "Deleted 1 article.\n"));
        assertThat(entente("stats", "--store", own).out())
                .doesNotContain("NewsArticle")
                .doesNotContain("Meeting");
        assertThat(entente("delete", Facts.ID, "--store", own).code()).isEqualTo(2);
    }

    @Test
    void theExamplesShowDisagreementAndSuccession() {
        assertThat(entente("query", "disagreements", "--store", store, "-f", "csv")
                        .out())
                .contains("26100000000", "28200000000", "87300000000", "80000000000");
        assertThat(entente("query", "plans-and-outcomes", "party=KZ", "--store", store, "-f", "csv")
                        .out()
                        .lines()
                        .filter(row -> row.startsWith("2023-04-10") && row.contains(",held,2023-04-11,")))
                .hasSizeGreaterThan(2);
        assertThat(entente("query", "statistics", "--store", store, "-f", "csv").out())
                .contains("Report,669")
                .doesNotContain("Meeting,75");
    }

    @Test
    void theReportsOfAnEventAreExplained() {
        Ran rows = entente("query", "disagreements", "--store", store, "-f", "csv");
        String event =
                rows.out().lines().skip(1).findFirst().orElseThrow().replaceFirst(".*(http\\S+/id/[^,]+),.*", "$1");
        Ran text = entente("explain-merge", event, "--store", store);
        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out()).contains(" reports\n", "joined: it tells most", "joined: ", "kept apart", event);
        String slug = event.substring(event.lastIndexOf('/') + 1);
        assertThat(entente("explain-merge", slug, "--store", store)).isEqualTo(text);
        Ran json = entente("explain-merge", event, "--store", store, "-f", "json");
        assertThat(json.out()).contains("\"reports\"", "\"likenesses\"", "\"apart\"");
    }

    @Test
    void aStoreKeepsTheBaseOfItsMaking() {
        Path own = folder.resolve("own");
        entente("load", Facts.good(folder), "--store", own, "--base", "https://example.org/kb");
        assertThat(entente("load", Facts.good(folder), "--store", own).code()).isZero();
        assertThat(entente("export", "--store", own, "--entity", "id/state/KZ").out())
                .contains("https://example.org/kb/id/state/KZ");
        Ran other = entente("load", Facts.good(folder), "--store", own, "--base", "https://example.net/");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("https://example.org/kb/").contains("https://example.net/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "load",
                "serve",
                "convert",
                "query",
                "export",
                "validate",
                "evaluate",
                "extract",
                "mentions",
                "explain",
                "delete",
                "explain-merge",
                "stats",
                "generate-completion"
            })
    void everyVerbHelps(String verb) {
        Ran ran = entente(verb, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Usage: entente " + verb).contains("Show this help");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void theVersionIsTold() {
        assertThat(entente("--version").out()).startsWith("Entente ");
    }
}
