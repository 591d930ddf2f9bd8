package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.OWL;
import org.entente.rdf.Dip;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dataset in which every text is hostile: its pages have the same elements as those of one in which every text is harmless. */
class HostileTextsTest {
    private static final String BASE = "http://localhost:3330/";
    private static final String HARMLESS = "harmless words";
    private static final int LARGEST = 300_000;
    private static final List<String> PATHS = List.of(
            "/",
            "/events",
            "/events?type=Meeting&status=planned",
            "/pair/state/KZ/state/RU",
            "/page/state/KZ",
            "/page/state/RU",
            "/page/organisation/sco",
            "/page/group/five",
            "/page/office-kind/minister",
            "/page/office/RU-minister",
            "/page/place/astana",
            "/page/currency/USD",
            "/page/membership/sco-kz",
            "/page/person/she",
            "/page/meeting/one",
            "/page/call/one",
            "/page/visit/one",
            "/page/gathering/one",
            "/page/agreement/one",
            "/page/agreement-step/one",
            "/page/trade/one",
            "/page/tenure/one",
            "/page/relation/one",
            "/page/statement/one",
            "/page/article/a1");

    private static final Map<String, Map<String, String>> EXPECTED = new HashMap<>();

    static Stream<String> texts() {
        return Stream.of(
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "\"'`> onmouseover=alert(1) autofocus onfocus=alert(1) x=\"",
                "</title></script></style></textarea></svg><svg onload=alert(1)>",
                "]]>--><!-- {{7*7}} ${7*7} @if(true) &lt;b&gt; &#0; \\u0000 \\",
                "javascript:alert(1)",
                "\u202Eevil \u2066\u2067\u200F deep \u202B\u202D without an end",
                "\u05D0\u0628\u062C and English \u0416",
                "\u0001\u0008\u001F\u007F\uFEFF\uFFFE\uFFFD",
                "\uD83D\uDE00\u0301\u0301\u0301\u0301 combining \uDBFF\uDFFF",
                "x".repeat(10_000),
                "<b> \u202E\" ".repeat(2_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void changeNoElementOfAnyPage(String text) throws Exception {
        try (Server server = Server.of(dataset(text)).port(0).start()) {
            Client client = new Client(server);
            for (String path : PATHS) {
                for (String language : List.of("en", "ar")) {
                    String place = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
                    Document page = page(client, place);
                    assertHarmless(page, place);
                    assertThat(outline(page))
                            .as(place)
                            .isEqualTo(expected(language).get(path));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void askedForChangeNothing(String text) throws Exception {
        String asked = Client.encode(text.substring(0, Math.min(400, text.length())));
        try (Server server = Server.of(dataset(text)).port(0).start()) {
            Client client = new Client(server);
            for (String place : List.of(
                    "/events?q=",
                    "/events?party=state/",
                    "/events?type=Meeting&year=",
                    "/query?query=",
                    "/query?named=who-met-whom&party=",
                    "/page/state/",
                    "/pair/state/KZ/state/")) {
                HttpResponse<String> answer = client.get(place + asked);
                assertThat(answer.statusCode()).as(place).isIn(200, 400, 404);
                assertHarmless(Jsoup.parse(answer.body(), client.address().toString()), place);
            }
        }
    }

    @Test
    void addressesThatAreNoneLeadNowhere() throws Exception {
        DatasetGraph dataset = dataset(HARMLESS);
        Txn.executeWrite(dataset, () -> {
            for (String iri : List.of(
                    "javascript:alert(1)",
                    "data:text/html,<script>alert(1)</script>",
                    "https://example.net/\" onclick=\"alert(1)",
                    "https://example.net/<script>alert(1)</script>\u202E",
                    BASE + "id/state/X\"><script>alert(1)</script>",
                    BASE + "id/person/../../../etc",
                    BASE + "id/",
                    BASE + "id/state",
                    BASE + "id/%00/\u0000\uD800",
                    BASE + "id/person/" + "y".repeat(5_000))) {
                for (Node property :
                        List.of(Dip.PARTY, Dip.PARTICIPANT, OWL.sameAs.asNode(), Dip.COUNTRY, Dip.DISPUTES)) {
                    for (String thing : List.of("meeting/one", "state/KZ", "agreement/one", "article/a1#fact-1")) {
                        dataset.add(Quad.create(
                                iri("graph/events"), iri("id/" + thing), property, NodeFactory.createURI(iri)));
                    }
                }
            }
        });
        try (Server server = Server.of(dataset).port(0).start()) {
            Client client = new Client(server);
            for (String path : PATHS) {
                assertHarmless(page(client, path), path);
            }
        }
    }

    private static Map<String, String> expected(String language) throws Exception {
        if (!EXPECTED.containsKey(language)) {
            Map<String, String> outlines = new HashMap<>();
            try (Server server = Server.of(dataset(HARMLESS)).port(0).start()) {
                Client client = new Client(server);
                for (String path : PATHS) {
                    outlines.put(
                            path, outline(page(client, path + (path.contains("?") ? "&" : "?") + "lang=" + language)));
                }
            }
            EXPECTED.put(language, outlines);
        }
        return EXPECTED.get(language);
    }

    private static Document page(Client client, String place) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.get(place);
        assertThat(answer.statusCode()).as(place).isEqualTo(200);
        return Jsoup.parse(answer.body(), client.address().toString());
    }

    private static void assertHarmless(Document page, String place) throws IOException {
        assertThat(page.outerHtml().length()).as(place).isLessThan(LARGEST);
        assertThat(page.select("script:not([src^=/static/]):not([type=application/ld+json])"))
                .as(place)
                .isEmpty();
        for (Element data : page.select("script[type=application/ld+json]")) {
            assertThat(new ObjectMapper().readTree(data.data()).isObject())
                    .as(place)
                    .isTrue();
        }
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(place).doesNotStartWith("on").isNotEqualTo("style");
                if (List.of("href", "src", "action", "formaction").contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).as(place).matches("(?s)(/|#|https?://|[?]).*");
                }
            }
        }
        page.body().nodeStream(TextNode.class).forEach(text -> assertIsolated(text, place));
    }

    /** What may turn the direction of a line does so within an element of its own. */
    private static void assertIsolated(TextNode text, String place) {
        boolean turns = text.getWholeText()
                .codePoints()
                .anyMatch(point -> point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069);
        if (turns && text.parent() instanceof Element parent) {
            assertThat(parent.closest("bdi, [dir], title, desc, textarea"))
                    .as("%s: <%s> %s", place, parent.tagName(), parent.attributes())
                    .isNotNull()
                    .isNotEqualTo(parent.ownerDocument().selectFirst("html"));
        }
    }

    /** The elements of a page, but for those of figures, where there is a caption only if there is room. */
    private static String outline(Document page) {
        return page.getAllElements().stream()
                .filter(element -> element.closest("svg") == null)
                .map(Element::tagName)
                .collect(Collectors.joining(" "));
    }

    /** The dataset with one thing of every kind, where a text stands for every text. */
    private static DatasetGraph dataset(String text) {
        DatasetGraph pattern = DatasetGraphFactory.create();
        RDFDataMgr.read(
                pattern, HostileTextsTest.class.getResource("every-kind.trig").toString());
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        Txn.executeWrite(
                dataset,
                () -> pattern.find()
                        .forEachRemaining(quad -> dataset.add(
                                quad.getGraph(),
                                quad.getSubject(),
                                quad.getPredicate(),
                                filled(quad.getObject(), text))));
        return dataset;
    }

    private static Node filled(Node object, String text) {
        if (!object.isLiteral() || !object.getLiteralLexicalForm().equals("-")) {
            return object;
        }
        return object.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, object.getLiteralLanguage());
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }
}
