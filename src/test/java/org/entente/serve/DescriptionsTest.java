package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.entente.rdf.Dip;
import org.entente.rdf.ReferenceGraphs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The descriptions of the dataset and of its vocabulary, and how a server is published. */
class DescriptionsTest {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String PUBLIC = "https://example.org/a&b/";

    @TempDir
    private static Path folder;

    private static DatasetGraph dataset;
    private static Server server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        dataset = Client.smallDataset();
        server = Server.of(dataset)
                .port(0)
                .publicAddress(URI.create(PUBLIC))
                .licence(URI.create("https://creativecommons.org/licenses/by/4.0/"))
                .start();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/void, text/turtle",
        "/.well-known/void, application/rdf+xml",
        "/catalog, application/ld+json",
        "/catalog, text/plain"
    })
    void descriptionsComeInTheFormatAskedFor(String path, String type) throws Exception {
        HttpResponse<String> answer = client.get(path, "Accept", type);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(graph(answer)
                        .contains(
                                node(PUBLIC + "void#dataset"),
                                RDF.Nodes.type,
                                node("http://www.w3.org/ns/dcat#Dataset")))
                .isTrue();
    }

    @Test
    void theFiguresAreThoseThatAQueryFinds() throws Exception {
        Graph described = graph(client.get("/void"));
        Node self = node(PUBLIC + "void#dataset");
        long triples = Txn.calculateRead(
                dataset, () -> dataset.getUnionGraph().stream().count());
        assertThat(number(described, self, "triples")).isEqualTo(triples);
        Node meetings = node(PUBLIC + "void#class-dip-Meeting");
        assertThat(described.contains(self, node(VOID + "classPartition"), meetings))
                .isTrue();
        assertThat(number(described, meetings, "entities")).isEqualTo(1);
        assertThat(number(described, node(PUBLIC + "void#property-dip-party"), "triples"))
                .isEqualTo(4);
        assertThat(described.contains(self, node(VOID + "sparqlEndpoint"), node(PUBLIC + "sparql")))
                .isTrue();
    }

    private static long number(Graph graph, Node subject, String term) {
        return Long.parseLong(graph.find(subject, node(VOID + term), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
    }

    @Test
    void theFiguresFollowTheData() throws Exception {
        DatasetGraph changing = Client.smallDataset();
        try (Server own = Server.of(changing).port(0).start()) {
            Client ownClient = new Client(own);
            String before = ownClient.get("/void").body();
            Txn.executeWrite(
                    changing,
                    () -> changing.add(Quad.create(node("urn:g"), node("urn:s"), node("urn:p"), node("urn:o"))));
            assertThat(ownClient.get("/void").body()).isNotEqualTo(before).contains("<urn:p>");
        }
    }

    @Test
    void theSitemapListsEveryThingOnce() throws Exception {
        DatasetGraph large = Client.smallDataset();
        Node graph = node("http://localhost:3330/graph/events");
        Txn.executeWrite(
                large,
                () -> IntStream.range(0, 10_050).forEach(i -> {
                    Node call = node("http://localhost:3330/id/call/n-" + i);
                    large.add(Quad.create(graph, call, RDF.Nodes.type, Dip.CALL));
                    large.add(
                            Quad.create(graph, call, Dip.LAST_REPORTED, NodeFactory.createLiteralString("2024-05-06")));
                }));
        try (Server own =
                Server.of(large).port(0).publicAddress(URI.create(PUBLIC)).start()) {
            Client ownClient = new Client(own);
            List<String> parts = locations(ownClient.get("/sitemap.xml").body());
            assertThat(parts).hasSize(2);
            Set<String> pages = new HashSet<>();
            int count = 0;
            for (String part : parts) {
                assertThat(part).startsWith("https://example.org/a&b/sitemap.xml?part=");
                List<String> listed = locations(
                        ownClient.get("/" + part.substring(PUBLIC.length())).body());
                assertThat(listed).hasSizeLessThanOrEqualTo(10_000);
                count += listed.size();
                pages.addAll(listed);
            }
            assertThat(pages)
                    .hasSize(count)
                    .contains(PUBLIC + "page/call/n-10049", PUBLIC + "page/state/KZ", PUBLIC + "page/article/a1")
                    .hasSize(10_050 + 3 + 2 + 2 + 2);
            assertThat(ownClient.get("/sitemap.xml?part=2").body()).contains("<lastmod>2024-05-06</lastmod>");
            assertThat(ownClient.get("/sitemap.xml?part=3").statusCode()).isEqualTo(404);
        }
    }

    private static List<String> locations(String xml) throws Exception {
        var nodes = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @Test
    void robotsAreToldWhereTheSitemapIs() throws Exception {
        assertThat(client.get("/robots.txt").body()).contains("Sitemap: " + PUBLIC + "sitemap.xml");
    }

    @Test
    void linksLeadToThePublicAddressWhateverTheRequestSays() throws Exception {
        HttpResponse<String> thing =
                client.get("/id/state/KZ", "X-Forwarded-Host", "example.net", "X-Forwarded-Proto", "gopher");
        assertThat(thing.headers().firstValue("Location")).hasValue(PUBLIC + "data/state/KZ");
        HttpResponse<String> data = client.get("/data/state/KZ", "X-Forwarded-Host", "example.net");
        assertThat(data.body())
                .contains(PUBLIC + "data/state/KZ")
                .contains("licenses/by/4.0")
                .doesNotContain("example.net");
        assertThat(data.headers().allValues("Link").toString()).contains("<" + PUBLIC + "data/state/KZ.ttl>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "rdf", "nt", "jsonld"})
    void theVocabularyIsWhole(String ending) throws Exception {
        assertThat(graph(client.get("/ontology." + ending)).isIsomorphicWith(ReferenceGraphs.ontology()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, ltr, meeting", "ru, ltr, встреча", "ar, rtl, لقاء"})
    void theDocumentationIsInTheReadersLanguageAndHasEveryTerm(String language, String direction, String meeting)
            throws Exception {
        for (HttpResponse<String> page : List.of(
                client.get("/ontology?lang=" + language, "Accept", "text/html"),
                client.get("/ontology", "Accept", "text/html", "Cookie", "lang=" + language),
                client.get("/ontology", "Accept", "text/html", "Accept-Language", language))) {
            assertThat(page.body())
                    .contains("<html lang=\"" + language + "\" dir=\"" + direction + "\">")
                    .contains(">" + meeting + "</bdi>")
                    .contains("id=\"status-held\"");
            assertThat(page.headers().allValues("Vary").toString())
                    .contains("Accept-Language")
                    .contains("Cookie");
            Dip.terms()
                    .forEach(term -> assertThat(page.body())
                            .contains("id=\"" + term.getURI().substring(Dip.NAMESPACE.length()) + "\""));
        }
    }

    @Test
    void everyAnchorOfTheDocumentationIsThereOnce() throws Exception {
        String page = client.get("/ontology?format=html").body();
        Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
        Set<String> anchors = new HashSet<>();
        while (ids.find()) {
            assertThat(anchors.add(ids.group(1))).as(ids.group(1)).isTrue();
        }
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (links.find()) {
            assertThat(anchors).contains(links.group(1));
        }
        assertThat(client.get("/ontology/diagram.svg").headers().firstValue("Content-Type"))
                .hasValue("image/svg+xml");
    }

    @ParameterizedTest
    @CsvSource({
        "Meeting, text/html, 303, ontology#Meeting",
        "Meeting, text/turtle, 303, ontology",
        "Nothing, text/html, 404, ''"
    })
    void aTermLeadsToItsPlace(String term, String accept, int status, String location) throws Exception {
        HttpResponse<String> answer = client.get("/ontology/" + term, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .isEqualTo(location.isEmpty() ? "" : PUBLIC + location);
    }

    @Test
    void aClientThatAsksTooOftenIsToldWhenToComeAgain() throws Exception {
        try (Server own = Server.of(Client.smallDataset()).port(0).rateLimit(5).start()) {
            Client eager = new Client(own);
            for (int i = 0; i < 5; i++) {
                assertThat(eager.get("/robots.txt").statusCode()).isEqualTo(200);
            }
            HttpResponse<String> refused = eager.get("/robots.txt", "X-Forwarded-For", "192.0.2.7");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("12");
        }
    }

    @Test
    void behindAProxyClientsAreToldApartByWhatTheProxyAdded() throws Exception {
        try (Server own = Server.of(Client.smallDataset())
                .port(0)
                .rateLimit(1)
                .publicAddress(URI.create(PUBLIC))
                .start()) {
            Client proxy = new Client(own);
            assertThat(proxy.get("/robots.txt", "X-Forwarded-For", "192.0.2.1").statusCode())
                    .isEqualTo(200);
            assertThat(proxy.get("/robots.txt", "X-Forwarded-For", "192.0.2.2").statusCode())
                    .isEqualTo(200);
            assertThat(proxy.get("/robots.txt", "X-Forwarded-For", "203.0.113.9, 192.0.2.2")
                            .statusCode())
                    .isEqualTo(429);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "[2001:db8:1:2:3:4:5:6], 2001:db8:1:2:",
        "2001:db8:1:2::9, 2001:db8:1:2:",
        "2001:db8::1, 2001:db8:"
    })
    void aNetworkOfIpv6IsOneClient(String address, String network) {
        assertThat(RateLimit.network(address)).isEqualTo(network);
    }

    @Test
    void everyRequestIsALineOfTheLog() throws Exception {
        Path log = folder.resolve("access.log");
        Files.writeString(log, "before\n");
        try (Server own = Server.of(Client.smallDataset())
                .port(0)
                .accessLog(log.toString())
                .start()) {
            new Client(own).get("/id/state/KZ", "User-Agent", "a reader", "Referer", "https://example.net/");
        }
        assertThat(Files.readAllLines(log))
                .hasSize(2)
                .last()
                .asString()
                .matches(
                        "127\\.0\\.0\\.1 - - \\[[^]]+] \"GET /id/state/KZ HTTP/1\\.1\" 303 \\d+ \"https://example\\.net/\" \"a reader\"");
    }

    @Test
    void whatWouldBreakALineIsWrittenAsItsCode() {
        assertThat(AccessLog.printable("a\nb\u001b[31m\u202Ec\u2028ش"))
                .isEqualTo("a\\u000ab\\u001b[31m\\u202ec\\u2028ش");
    }

    private static Graph graph(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        Lang lang = type.equals("text/plain") ? Lang.NTRIPLES : RDFLanguages.contentTypeToLang(type);
        return RDFParser.fromString(answer.body(), lang).toGraph();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
