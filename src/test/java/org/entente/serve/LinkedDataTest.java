package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.entente.rdf.Dip;
import org.entente.rdf.News;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things by their addresses, and the documents about them, over HTTP. */
class LinkedDataTest {
    private static final String BASE = "http://localhost:3330/";
    private static final String MEETING = "meeting/2023-04-11-kz-ru-91af03c2";
    private static final int MANY = 450;
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\u202Eright to left \u2066isolated",
            "]]> &amp; \" ' \\ \n \r \t %s",
            "\u0001\u0008 control",
            "x".repeat(10_000));

    private static DatasetGraph dataset;
    private static Server server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        dataset = Client.smallDataset();
        Txn.executeWrite(dataset, () -> {
            Node events = iri("graph/events");
            add(events, iri("id/meeting/old"), News.IS_REPLACED_BY, iri("id/meeting/older"));
            add(events, iri("id/meeting/older"), News.IS_REPLACED_BY, iri("id/" + MEETING));
            add(
                    events,
                    iri("id/meeting/elsewhere"),
                    News.IS_REPLACED_BY,
                    NodeFactory.createURI("https://example.net/"));
            for (int i = 1; i <= MANY; i++) {
                add(
                        i % 3 == 0 ? iri("graph/article/a3") : events,
                        iri("id/call/n-" + i),
                        Dip.PARTY,
                        iri("id/state/XX"));
                add(iri("graph/article/a4"), iri("id/call/n-" + (i - i % 2)), Dip.PARTY, iri("id/state/XX"));
            }
            for (String label : HOSTILE) {
                add(events, iri("id/person/hostile"), RDFS.Nodes.label, NodeFactory.createLiteralLang(label, "en"));
            }
        });
        server = Server.of(dataset).port(0).start();
        client = new Client(server);
    }

    private static void add(Node graph, Node subject, Node predicate, Node object) {
        dataset.add(Quad.create(graph, subject, predicate, object));
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle | /data/state/KZ | text/turtle;charset=utf-8",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | /page/state/KZ | text/turtle;charset=utf-8",
                "application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5,*/*;q=0.1 | /data/state/KZ | application/rdf+xml",
                "text/turtle;q=0.4,application/ld+json;q=0.7 | /data/state/KZ | application/ld+json",
                "text/plain | /data/state/KZ | text/plain;charset=utf-8",
                "application/trig | /data/state/KZ | application/trig",
                "application/n-quads | /data/state/KZ | application/n-quads",
                "*/* | /data/state/KZ | text/turtle;charset=utf-8",
            })
    void aThingLeadsToWhatTheClientLikesBest(String accept, String location, String type) throws Exception {
        HttpResponse<String> thing = client.get("/id/state/KZ", "Accept", accept);
        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(header(thing, "Location")).isEqualTo(location);
        assertThat(thing.headers().allValues("Vary").toString()).contains("Accept");
        HttpResponse<String> data = client.get("/data/state/KZ", "Accept", accept);
        assertThat(data.statusCode()).isEqualTo(200);
        assertThat(header(data, "Content-Type")).isEqualTo(type);
        assertThat(data.headers().allValues("Vary").toString()).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "html, /page/state/KZ",
        "ttl, /data/state/KZ.ttl",
        "json-ld, ''",
        "jsonld, /data/state/KZ.jsonld",
        "application/rdf+xml, /data/state/KZ.rdf",
        "//example.net, ''"
    })
    void theFormatInTheAddressCountsMoreThanTheHeader(String format, String location) throws Exception {
        HttpResponse<String> thing =
                client.get("/id/state/KZ?format=" + Client.encode(format), "Accept", "application/n-triples");
        assertThat(thing.statusCode()).isEqualTo(location.isEmpty() ? 406 : 303);
        assertThat(header(thing, "Location")).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/state/KZ", "/data/state/KZ"})
    void aClientThatTakesNothingOfItGetsAList(String path) throws Exception {
        HttpResponse<String> refused = client.get(path, "Accept", "image/png");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(refused.body()).contains("text/turtle  data/state/KZ.ttl").contains("application/n-quads");
        assertThat(refused.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void documentsLeadToEachOther() throws Exception {
        String links =
                client.get("/data/" + MEETING).headers().allValues("Link").toString();
        assertThat(links)
                .contains("</data/" + MEETING + ".ttl>; rel=\"alternate\"; type=\"text/turtle\"")
                .contains("</page/" + MEETING + ">; rel=\"alternate\"; type=\"text/html\"")
                .contains("<" + BASE + "id/" + MEETING + ">; rel=\"about\"")
                .contains("</data/" + MEETING + ">; rel=\"canonical\"");
        Matcher targets = Pattern.compile("<(/data/[^>]+)>").matcher(links);
        int count = 0;
        while (targets.find()) {
            assertThat(client.get(targets.group(1)).statusCode())
                    .as(targets.group(1))
                    .isEqualTo(200);
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "rdf", "nt", "txt", "trig", "nq"})
    void everyFormatSaysTheSame(String ending) throws Exception {
        Set<Triple> turtle = triples(client.get("/data/" + MEETING + ".ttl"));
        assertThat(triples(client.get("/data/" + MEETING + "." + ending))).isEqualTo(turtle);
    }

    @Test
    void anEventIsToldWithItsReports() throws Exception {
        assertThat(client.get("/data/" + MEETING + ".ttl").body())
                .contains("وقال لافروف بعد اجتماعه مع نظيره الكازاخستاني")
                .contains("Kazakhstan");
    }

    @Test
    void anArticleIsItsGraph() throws Exception {
        String quads = client.get("/data/article/a1.nq").body();
        assertThat(quads)
                .contains("#fact-1> <https://w3id.org/entente/ontology#quote>")
                .contains("#fact-1> <https://w3id.org/entente/ontology#reports> <" + BASE + "id/" + MEETING + ">")
                .contains("<" + BASE + "graph/article/a1> .");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/meeting/old, /id/" + MEETING,
        "/data/meeting/older, /data/" + MEETING,
        "/data/meeting/old.jsonld, /data/" + MEETING + ".jsonld"
    })
    void aMergedEventIsMovedForGood(String path, String location) throws Exception {
        HttpResponse<String> moved = client.get(path);
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo(location);
    }

    @Test
    void theDataSendsNobodyToAnotherSite() throws Exception {
        HttpResponse<String> answer = client.get("/id/meeting/elsewhere");
        assertThat(header(answer, "Location")).doesNotContain("example.net");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/state/QQ",
                "/data/state/QQ.ttl",
                "/id/",
                "/id",
                "/id/state",
                "/id/state/KZ/",
                "/id//example.net/x",
                "//example.net/id/state/KZ",
                "/id/state/%4BZ",
                "/id/%2e%2e/id/state/QQ",
                "/id/../../etc/passwd",
                "/id/..%2f..%2fetc%2fpasswd",
                "/id/state/%00",
                "/id/state/KZ%00.ttl",
                "/id/state/%FF%FE",
                "/id/state/%ED%A0%80",
                "/id/state/KZ%0d%0aLocation:%20https://example.net",
                "/data/state/KZ.exe",
                "/data/state/KZ.ttl.ttl",
                "/data/state/KZ;x=y",
                "/data/state/KZ?page=0",
                "/data/state/KZ?page=-1",
                "/data/state/KZ?page=2",
                "/data/state/KZ?page=99999999999999999999",
                "/data/state/KZ?page=%D9%A1"
            })
    void hostilePathsFindNothing(String path) throws Exception {
        String answer = raw(path);
        assertThat(answer)
                .containsPattern("^HTTP/1.1 40[04] ")
                .doesNotContain("Location:")
                .doesNotContain("\tat ");
    }

    @Test
    void aVeryLongPathIsRefused() throws Exception {
        assertThat(raw("/id/state/" + "K".repeat(7_000))).startsWith("HTTP/1.1 404 ");
        assertThat(raw("/id/state/" + "K".repeat(1_000_000))).containsPattern("^HTTP/1.1 4(14|31) ");
    }

    /** An answer to a path exactly as it is. */
    private static String raw(String path) throws IOException {
        try (Socket socket =
                new Socket(client.address().getHost(), client.address().getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "nt", "trig", "nq"})
    void hostileLabelsComeThroughUnchanged(String ending) throws Exception {
        assertThat(labels(triples(client.get("/data/person/hostile." + ending))))
                .containsExactlyInAnyOrderElementsOf(HOSTILE);
    }

    @Test
    void whatXmlCannotWriteIsMarkedAsSuch() throws Exception {
        List<String> writable = HOSTILE.stream()
                .map(label -> label.replace('\u0001', '\uFFFD').replace('\u0008', '\uFFFD'))
                .toList();
        assertThat(labels(triples(client.get("/data/person/hostile.rdf"))))
                .containsExactlyInAnyOrderElementsOf(writable);
    }

    private static List<String> labels(Set<Triple> triples) {
        return triples.stream()
                .filter(triple -> triple.getSubject().equals(iri("id/person/hostile")))
                .filter(triple -> triple.getPredicate().equals(RDFS.Nodes.label))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }

    @Test
    void pagesReachEveryIncomingLinkExactlyOnce() throws Exception {
        Set<Triple> expected = Txn.calculateRead(
                dataset,
                () -> dataset.getUnionGraph()
                        .find(Node.ANY, Node.ANY, iri("id/state/XX"))
                        .toSet());
        Set<Triple> reached = new HashSet<>();
        Optional<String> next = Optional.of("/data/state/XX");
        int pages = 0;
        while (next.isPresent()) {
            HttpResponse<String> page = client.get(next.get());
            Set<Triple> links = triples(page).stream()
                    .filter(triple -> triple.getObject().equals(iri("id/state/XX")))
                    .filter(triple -> triple.getPredicate().equals(Dip.PARTY))
                    .collect(Collectors.toSet());
            assertThat(links)
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(reached.add(link)).isTrue());
            next = link(page, "next");
            pages++;
        }
        assertThat(reached).isEqualTo(expected).hasSizeGreaterThan(MANY - 1);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void thePagesTellOfEachOther() throws Exception {
        HttpResponse<String> second = client.get("/data/state/XX?page=2");
        assertThat(second.body())
                .contains("hydra:next")
                .contains("hydra:previous")
                .contains("hydra:first")
                .containsPattern("hydra:totalItems +45[0-9]");
        assertThat(link(second, "prev")).hasValue("/data/state/XX?page=1");
        assertThat(client.get("/data/state/XX?page=4").statusCode()).isEqualTo(404);
    }

    private static Optional<String> link(HttpResponse<String> answer, String relation) {
        return answer.headers().allValues("Link").stream()
                .filter(link -> link.endsWith("rel=\"" + relation + "\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/id/state/KZ", "/data/state/KZ", "/data/state/KZ.rdf", "/void", "/ontology", "/sitemap.xml"})
    void aHeadIsAGetWithoutItsBody(String path) throws Exception {
        HttpResponse<String> get = client.get(path);
        HttpResponse<String> head = client.send(client.request(path).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Content-Type", "Content-Length", "Location", "Vary", "Cache-Control")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
        }
        assertThat(head.headers().allValues("Link")).isEqualTo(get.headers().allValues("Link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void whatTheClientHasIsNotSentAgain(String condition) throws Exception {
        String tag = header(client.get("/data/state/KZ"), "ETag");
        HttpResponse<String> again = client.get("/data/state/KZ", "If-None-Match", condition.formatted(tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
    }

    @Test
    void theTagKnowsAllThatAnAnswerDependsOn() throws Exception {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(header(client.get("/ontology", "Accept", "text/html"), "ETag"));
        tags.add(header(client.get("/ontology", "Accept", "text/turtle"), "ETag"));
        tags.add(header(client.get("/ontology", "Accept", "text/html", "Accept-Language", "ru"), "ETag"));
        tags.add(header(client.get("/ontology", "Accept", "text/html", "Cookie", "lang=ar"), "ETag"));
        tags.add(header(client.get("/ontology", "Accept", "text/html", "Cookie", "lang=ru"), "ETag"));
        assertThat(tags).hasSize(5).doesNotContain("");
    }

    @Test
    void anotherStateOfTheDataHasAnotherTag() throws Exception {
        String before = header(client.get("/data/state/KZ"), "ETag");
        Txn.executeWrite(dataset, () -> add(iri("graph/x"), iri("id/state/ZZ"), RDFS.Nodes.label, iri("x")));
        assertThat(header(client.get("/data/state/KZ"), "ETag")).isNotEqualTo(before);
    }

    @Test
    void longDocumentsAreCompressed() throws Exception {
        HttpResponse<byte[]> answer =
                client.sendForBytes(client.request("/data/state/XX.nt").header("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .isEqualTo(client.get("/data/state/XX.nt").body());
    }

    @Test
    void pagesOfOtherSitesMayReadWithoutCredentials() throws Exception {
        HttpResponse<String> answer = client.get("/data/state/KZ", "Origin", "https://example.net");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(header(answer, "Access-Control-Expose-Headers"))
                .contains("Link")
                .contains("ETag");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Set<Triple> triples(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        String type = header(answer, "Content-Type").replaceFirst(";.*", "");
        Lang lang = type.equals("text/plain") ? Lang.NTRIPLES : RDFLanguages.contentTypeToLang(type);
        DatasetGraph parsed =
                RDFParser.fromString(answer.body(), lang).base(BASE).toDatasetGraph();
        Graph defaults = parsed.getDefaultGraph();
        return Stream.concat(defaults.stream(), parsed.getUnionGraph().stream()).collect(Collectors.toSet());
    }
}
