package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.entente.store.LocalStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader types finds what is meant, in three languages, and nothing that is typed breaks anything. */
class TextSearchTest {
    private static final Node LAVROV = Shelf.thing("person/sergey-lavrov");
    private static final Node QATAR = Shelf.thing("state/QA");
    private static final Node MEETING = Shelf.thing("meeting/2023-04-11-qa-ru-91af03c2");
    private static final Node BIG_MEETING = Shelf.thing("meeting/2022-01-01-qa-ru-00000000");
    private static final Node REPORT = Shelf.thing("article/91af03c2d4e5f607#fact-3");
    private static final Node LOOSE_REPORT = Shelf.thing("article/91af03c2d4e5f607#fact-4");

    @TempDir
    private static Path folder;

    private static LocalStore store;
    private static TextSearch search;

    @BeforeAll
    static void open() {
        store = Shelf.open(folder);
        DatasetGraph dataset = store.dataset();
        search = Shelf.search(store);
        Txn.executeWrite(dataset, () -> {
            label(LAVROV, "Sergey Lavrov", "en");
            label(LAVROV, "Сергей Лавров", "ru");
            label(LAVROV, "سيرغي لافروف", "ar");
            label(QATAR, "Qatar", "en");
            label(QATAR, "Катар", "ru");
            label(QATAR, "قطر", "ar");
            label(Shelf.thing("state/SA"), "السعودية", "ar");
            label(Shelf.thing("state/SA"), "Saudi Arabia", "en");
            label(Shelf.thing("place/doha"), "الدوحة", "ar");
            label(Shelf.thing("place/doha"), "Doha", "en");
            label(Shelf.thing("agreement/qatar-gas"), "Qatar gas deal", "en");
            label(Shelf.thing("person/ahmad"), "أحمد بن حمد", "ar");
            label(MEETING, "Talks of Qatar and Russia", "en");
            label(BIG_MEETING, "Talks of Qatar and Russia", "en");
            dataset.add(Shelf.EVENTS, BIG_MEETING, Shelf.COUNT, Shelf.number(12));
            dataset.add(
                    Shelf.graph("1"),
                    REPORT,
                    Shelf.QUOTE,
                    Shelf.text("Эмир Катара принял главу МИД России Сергея Лаврова", "ru"));
            dataset.add(Shelf.EVENTS, REPORT, Shelf.REPORTS, MEETING);
            dataset.add(
                    Shelf.graph("1"), LOOSE_REPORT, Shelf.QUOTE, Shelf.text("ministers discussed the pipelines", "en"));
        });
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static void label(Node thing, String label, String language) {
        store.dataset().add(Shelf.graph("1"), thing, Shelf.LABEL, Shelf.text(label, language));
    }

    private List<String> found(String text, String language) {
        return search.find(new SearchQuery(text, language, Set.of(), 0, 20)).hits().stream()
                .map(hit -> hit.iri().substring((Shelf.BASE + "id/").length()))
                .toList();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(textBlock = """
                    lavrov, person/sergey-lavrov
                    LAVROV Sergey, person/sergey-lavrov
                    Лавров, person/sergey-lavrov
                    Лаврова, person/sergey-lavrov
                    Лавровым, person/sergey-lavrov
                    Лаврову, person/sergey-lavrov
                    لافروف, person/sergey-lavrov
                    Катара, state/QA
                    Катаром, state/QA
                    قَطَر, state/QA
                    قـطـر, state/QA
                    سعودية, state/SA
                    السعوديه, state/SA
                    والسعودية, state/SA
                    دوحة, place/doha
                    الدوحه, place/doha
                    احمد, person/ahmad
                    أَحْمَد, person/ahmad
                    إحمد, person/ahmad
                    qatar's, state/QA
                    Ｑatar, state/QA
                    pipeline, article/91af03c2d4e5f607
                    minister, article/91af03c2d4e5f607
                    """)
    void namesAndWordsAreFoundHoweverTheyAreInflectedAndSpelled(String typed, String first) {
        assertThat(found(typed, "en")).isNotEmpty().first().isEqualTo(first);
    }

    @Test
    void aNameInOneScriptFindsTheThingWhoseNamesAreInOthers() {
        SearchHit hit = search.find(new SearchQuery("Lavrov", "ar", Set.of(), 0, 1))
                .hits()
                .getFirst();
        assertThat(hit.iri()).isEqualTo(LAVROV.getURI());
        assertThat(hit.language()).isEqualTo("en");
    }

    @Test
    void wordsOfAReportLeadToItsEvent() {
        SearchHit hit = search.find(new SearchQuery("эмир Лавров", "ru", Set.of(), 0, 5))
                .hits()
                .getFirst();
        assertThat(hit.iri()).isEqualTo(MEETING.getURI());
        assertThat(hit.source()).isEqualTo(REPORT.getURI());
        assertThat(hit.kind()).isEqualTo("meeting");
        assertThat(hit.property()).isEqualTo(Shelf.QUOTE.getURI());
        assertThat(marked(hit)).containsExactly("Эмир", "Лаврова");
    }

    @Test
    void exactNamesComeBeforeBeginningsBeforeWordsBeforeQuotes() {
        assertThat(found("Qatar", "en"))
                .containsExactly(
                        "state/QA",
                        "agreement/qatar-gas",
                        "meeting/2022-01-01-qa-ru-00000000",
                        "meeting/2023-04-11-qa-ru-91af03c2");
        assertThat(found("Лавров", "ru")).containsExactly("person/sergey-lavrov", "meeting/2023-04-11-qa-ru-91af03c2");
    }

    @Test
    void theReadersLanguageComesFirst() {
        Txn.executeWrite(store.dataset(), () -> {
            label(Shelf.thing("place/a"), "Batumi port one", "en");
            label(Shelf.thing("place/b"), "Batumi port one", "ru");
        });
        assertThat(found("Batumi", "ru")).containsExactly("place/b", "place/a");
        assertThat(found("Batumi", "en")).containsExactly("place/a", "place/b");
    }

    @Test
    void phrasesAndExcludedWordsAreUnderstood() {
        assertThat(found("\"Qatar gas\"", "en")).containsExactly("agreement/qatar-gas");
        assertThat(found("\"gas Qatar\"", "en")).isEmpty();
        assertThat(found("«Qatar gas» -deal", "en")).isEmpty();
        assertThat(found("Qatar -gas -talks", "en")).containsExactly("state/QA");
        assertThat(found("Qatar -\"gas deal\" -talks", "en")).containsExactly("state/QA");
        assertThat(found("-Qatar", "en")).isEmpty();
    }

    @Test
    void longerWordsAreFoundWhenNoWordIsLikeThat() {
        assertThat(found("lavr", "en")).containsExactly("person/sergey-lavrov");
        assertThat(found("la", "en")).isEmpty();
    }

    @Test
    void kindsOffsetAndLimitNarrowWhatIsShown() {
        Set<String> kinds = Set.of("meeting", "state");
        SearchResult all = search.find(new SearchQuery("Qatar", "en", kinds, 0, 10));
        SearchResult second = search.find(new SearchQuery("Qatar", "en", kinds, 1, 1));
        assertThat(all.total()).isEqualTo(3);
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.hits()).containsExactly(all.hits().get(1));
        assertThat(search.find(new SearchQuery("Qatar", "en", kinds, 10_000, 10))
                        .hits())
                .isEmpty();
    }

    @Test
    void eventsAreFoundByLabelsAndByReports() {
        assertThat(search.eventsMatching("Катар")).containsExactly(MEETING.getURI());
        assertThat(search.eventsMatching("Qatar")).containsExactlyInAnyOrder(MEETING.getURI(), BIG_MEETING.getURI());
        assertThat(search.eventsMatching("")).isEmpty();
    }

    @Test
    void aNameIsCompletedWhileItIsTyped() {
        assertThat(search.suggest("Ser", "en", 5)).extracting(SearchHit::iri).containsExactly(LAVROV.getURI());
        assertThat(search.suggest("lavrov s", "en", 5))
                .extracting(SearchHit::iri)
                .containsExactly(LAVROV.getURI());
        assertThat(search.suggest("ق", "ar", 5)).extracting(SearchHit::iri).containsExactly(QATAR.getURI());
        assertThat(search.suggest("эми", "ru", 5)).isEmpty();
        assertThat(search.suggest("Qa", "en", 1)).extracting(SearchHit::iri).containsExactly(QATAR.getURI());
        assertThat(search.suggest(" ", "en", 5)).isEmpty();
    }

    static List<String> hostile() {
        return List.of(
                "",
                " ",
                "AND (",
                "*",
                "*:*",
                "\\",
                "\"",
                "\"\"\"",
                "-",
                "--",
                "-\"",
                "iri:http*",
                "words:[* TO *]",
                "/.*/",
                "a~2^9",
                "\u0000",
                "qatar\u0000gas",
                "\ud800",
                "\udc00qatar\ud800",
                "\u202equatar\u2066",
                "😀😀",
                "?" + "a".repeat(10_000),
                "(".repeat(10_000),
                String.join(" ", Collections.nCopies(5_000, "qatar")),
                "\"" + "qatar ".repeat(5_000),
                "<script>alert(1)</script>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anythingMayBeTyped(String typed) {
        assertThat(search.find(new SearchQuery(typed, "xx", Set.of("\u0000"), -5, 9_999_999))
                        .hits())
                .isEmpty();
        assertThat(found(typed, "en").size()).isLessThan(5);
        assertThat(search.eventsMatching(typed).size()).isLessThan(3);
        assertThat(search.suggest(typed, "", 3).size()).isLessThan(4);
    }

    @Test
    void signsOfDirectionAndNulDoNotHideAWord() {
        assertThat(found("\u202eqa\u200dtar\u2066", "en")).first().isEqualTo("state/QA");
        assertThat(found("gas\u0000deal", "en")).containsExactly("agreement/qatar-gas");
        assertThat(found("NEAR Qatar", "en")).isEmpty();
    }

    @Test
    void marksNeverCutACharacter() {
        Txn.executeWrite(
                store.dataset(),
                () -> label(Shelf.thing("place/x"), "\u2067😀Tbilisi👨‍👩‍👧\u2069 Тбили\u0301си", "en"));
        SearchHit hit = search.find(new SearchQuery("tbilisi", "en", Set.of(), 0, 1))
                .hits()
                .getFirst();
        assertThat(marked(hit)).containsExactly("Tbilisi");
    }

    private static List<String> marked(SearchHit hit) {
        return hit.marks().stream()
                .map(mark -> hit.text().substring(mark.start(), mark.end()))
                .toList();
    }

    @Test
    void sparqlAsksTheIndex() {
        assertThat(rows("SELECT * { (?s ?score ?text ?g ?p) text:query 'Лаврова' . ?s dip:reports ?e }"))
                .containsExactly(REPORT.getURI());
        assertThat(rows("SELECT * { ?s text:query (rdfs:label 'Qatar' 1 'lang:en') }"))
                .containsExactly(QATAR.getURI());
        assertThat(rows("SELECT * { ?s text:query (rdfs:label 'qatar') ; rdfs:label 'Катар'@ru }"))
                .containsExactly(QATAR.getURI());
        assertThat(
                        rows(
                                "SELECT * { GRAPH <http://localhost:3330/graph/article/1> { ?s text:query (dip:quote 'эмир') ; dip:quote ?q } }"))
                .containsExactly(REPORT.getURI());
        assertThat(rows("SELECT ?s { ?s rdfs:label 'Катар'@ru . ?s text:query 'AND ( *:*' }"))
                .isEmpty();
        assertThat(rows("SELECT ?s { ?s rdfs:label 'Катар'@ru . ?s text:query 'qatar' }"))
                .containsExactly(QATAR.getURI());
    }

    private List<String> rows(String query) {
        String prefixes = "PREFIX text: <http://jena.apache.org/text#> PREFIX dip: <" + Shelf.DIP
                + "> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec execution =
                    QueryExec.dataset(store.dataset()).query(prefixes + query).build()) {
                RowSet rows = execution.select();
                return rows.stream()
                        .map(row -> row.get("s").getURI())
                        .distinct()
                        .toList();
            }
        });
    }

    @Test
    void aDatasetInMemoryHasNoSearch() {
        assertThat(TextSearch.of(DatasetGraphFactory.createTxnMem())).isEmpty();
    }
}
