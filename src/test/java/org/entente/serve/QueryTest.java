package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final String DIP = "PREFIX dip: <https://w3id.org/entente/ontology#> ";
    private static final String MEETINGS = DIP + "SELECT ?e { ?e a dip:Meeting }";
    private static final String MEETING = "id/meeting/2023-04-11-kz-ru-91af03c2";

    private static Server server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        server = Server.of(Client.smallDataset()).port(0).start();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersAQueryByGetAndBothKindsOfPost() throws Exception {
        HttpResponse<String> get = client.query(MEETINGS, "Accept", "application/sparql-results+json");
        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(get.body()).contains(MEETING);
        assertThat(client.post("/sparql", "application/x-www-form-urlencoded", "query=" + Client.encode(MEETINGS))
                        .body())
                .contains(MEETING);
        assertThat(client.post("/sparql", "application/sparql-query", MEETINGS).body())
                .contains(MEETING);
    }

    @Test
    void theDefaultGraphIsTheUnionOfTheNamedGraphs() throws Exception {
        String join = DIP + "ASK { ?r dip:quote ?q ; dip:reports ?e . ?e a dip:Meeting }";
        assertThat(client.query(join, "Accept", "application/sparql-results+json")
                        .body())
                .contains("true");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values"
    })
    void rowsComeInTheFormatAskedFor(String accept, String contentType) throws Exception {
        HttpResponse<String> answer = client.query(MEETINGS, "Accept", accept);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(contentType);
        assertThat(answer.body()).contains(MEETING);
    }

    @Test
    void aBareGetDescribesTheService() throws Exception {
        HttpResponse<String> answer = client.get("/sparql");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
        Model model = ModelFactory.createDefaultModel();
        model.read(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), null, "TTL");
        String sd = "http://www.w3.org/ns/sparql-service-description#";
        String endpoint = client.address() + "sparql";
        assertThat(model.contains(
                        model.createResource(endpoint),
                        model.createProperty(sd, "endpoint"),
                        model.createResource(endpoint)))
                .isTrue();
        assertThat(model.contains(
                        null, model.createProperty(sd, "feature"), model.createResource(sd + "UnionDefaultGraph")))
                .isTrue();
        assertThat(model.contains(
                        null,
                        model.createProperty(sd, "name"),
                        model.createResource("http://localhost:3330/graph/events")))
                .isTrue();
    }

    @Test
    void theServiceDescriptionIsNegotiatedAndBrowsersGoToTheStartPage() throws Exception {
        HttpResponse<String> rdfXml = client.get("/sparql", "Accept", "application/rdf+xml");
        assertThat(rdfXml.headers().firstValue("Content-Type").orElse("")).startsWith("application/rdf+xml");
        HttpResponse<String> browser = client.get("/sparql", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(browser.statusCode()).isEqualTo(302);
        assertThat(browser.headers().firstValue("Location").orElse("")).endsWith("/");
    }

    @Test
    void headAnswersWithoutABody() throws Exception {
        HttpResponse<String> head = client.send(
                client.request("/sparql?query=" + Client.encode(MEETINGS)).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void anAnswerIsCompressedWhenTheClientAcceptsIt() throws Exception {
        HttpResponse<byte[]> answer =
                client.sendForBytes(client.request("/sparql?query=" + Client.encode("SELECT * { ?s ?p ?o }"))
                        .header("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        String body = new String(
                new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(body).contains("لافروف");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() throws Exception {
        HttpResponse<String> first = client.query(MEETINGS);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        HttpResponse<String> second = client.query(MEETINGS, "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(client.query(MEETINGS, "Accept", "text/csv", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCompressedAnswerIsRevalidatedToo() throws Exception {
        String all = "/sparql?query=" + Client.encode("SELECT * { ?s ?p ?o }");
        HttpResponse<byte[]> first = client.sendForBytes(client.request(all).header("Accept-Encoding", "gzip"));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> second = client.sendForBytes(
                client.request(all).header("Accept-Encoding", "gzip").header("If-None-Match", tag));
        assertThat(second.statusCode()).isEqualTo(304);
    }

    @Test
    void pagesOfOtherSitesMayQueryButGetNoCredentials() throws Exception {
        HttpResponse<String> answer = client.send(
                client.request("/sparql?query=" + Client.encode(MEETINGS)).header("Origin", "https://example.org"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        HttpResponse<String> preflight =
                client.send(client.request("/sparql").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Methods")
                        .orElse(""))
                .contains("POST")
                .doesNotContain("PUT");
    }

    @Test
    void aQueryThatCannotBeReadIsExplainedInItsOwnScript() throws Exception {
        HttpResponse<String> answer = client.query("SELECT * { ?s ?p \"لافروف и Токаев\" ");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("The query cannot be read").doesNotContain("\tat ");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        HttpResponse<String> word = client.query("SELECT * { ?s ?p لافروف }");
        assertThat(word.statusCode()).isEqualTo(400);
        assertThat(word.body()).contains("The query cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { ?a ?b ?c OPTIONAL { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT ?s { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } } }",
                "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } }",
                "SELECT * { ?a ?b ?c FILTER (1 = 2 || NOT EXISTS { SERVICE SILENT ?c { ?s ?p ?o } }) }",
                "SELECT * { ?a ?b ?c BIND (EXISTS { SERVICE SILENT ?c { ?s ?p ?o } } AS ?x) }",
                "SELECT (COUNT(?a) AS ?n) { ?a ?b ?c } GROUP BY ?b HAVING (EXISTS { SERVICE SILENT ?b { ?s ?p ?o } })",
                "SELECT (SUM(IF(EXISTS { SERVICE SILENT ?c { ?s ?p ?o } }, 1, 0)) AS ?n) { ?a ?b ?c }",
                "SELECT * { ?a ?b ?c } ORDER BY (EXISTS { SERVICE SILENT ?c { ?s ?p ?o } })",
                "SELECT * { ?a ?b ?c } GROUP BY (EXISTS { SERVICE SILENT ?c { ?s ?p ?o } } AS ?x)",
                "SELECT (EXISTS { SERVICE SILENT ?c { ?s ?p ?o } } AS ?x) { ?a ?b ?c }",
                "SELECT * { ?a ?b ?c MINUS { SERVICE SILENT ?c { ?s ?p ?o } } }",
                "SELECT * { GRAPH ?g { ?a ?b ?c . { ?a ?b ?c } UNION { SERVICE SILENT ?c { ?s ?p ?o } } } }",
                "SELECT * { ?a ?b ?c LATERAL { SERVICE SILENT ?c { ?s ?p ?o } } }",
                "SELECT * { ?a ?b ?c FILTER (COALESCE(EXISTS { ?a ?b ?d FILTER EXISTS { SERVICE SILENT ?c { ?s ?p ?o } } }, true)) }",
                "ASK { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "CONSTRUCT { ?s ?p ?o } { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
            })
    void otherServersAreNotCalled(String sparql) throws Exception {
        HttpResponse<String> answer = client.query(sparql);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).startsWith("SERVICE is not allowed here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:org.entente.serve.ClassTrap>(1) AS ?x) {}",
                "SELECT * { ?s <java:org.entente.serve.ClassTrap> ?o }",
                "SELECT * { ?s ?p ?o FILTER (<java:org.entente.serve.ClassTrap>(?o)) }",
            })
    void javaClassesAreNotCalledByName(String sparql) throws Exception {
        HttpResponse<String> answer = client.query(sparql);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).startsWith("Java classes cannot be called here");
        assertThat(System.getProperty(ClassTrap.SPRUNG)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (CALL(IRI(CONCAT('ja', 'va:org.entente.serve.ClassTrap')), 1) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER (?p = <java:org.entente.serve.ClassTrap>) }",
                "SELECT * { VALUES ?p { <java:org.entente.serve.ClassTrap> } ?s ?p ?o }",
                "SELECT * { ?s <java:org.entente.serve.ClassTrap>+ ?o }",
            })
    void noClassIsLoadedByDetours(String sparql) throws Exception {
        client.query(sparql);
        assertThat(System.getProperty(ClassTrap.SPRUNG)).isNull();
    }

    @Test
    void functionsOfSparqlAndArqStillWork() throws Exception {
        String sparql =
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX fn: <http://www.w3.org/2005/xpath-functions#>"
                        + " SELECT (fn:upper-case('astana') AS ?a) (xsd:integer('7') AS ?b) (YEAR('2023-04-11'^^xsd:date) AS ?c) {}";
        assertThat(client.query(sparql, "Accept", "text/csv").body()).contains("ASTANA,7,2023");
    }

    @Test
    void fromReadsNoFilesAndNoOtherServers() throws Exception {
        String file = Client.class.getResource("small.trig").toString();
        HttpResponse<String> answer = client.query("SELECT * FROM <" + file + "> { ?s ?p ?o }", "Accept", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualToIgnoringNewLines("s,p,o");
        HttpResponse<String> parameter = client.get(
                "/sparql?query=" + Client.encode("ASK { ?s ?p ?o }") + "&default-graph-uri=" + Client.encode(file),
                "Accept",
                "application/sparql-results+json");
        assertThat(parameter.body()).contains("false");
    }

    @Test
    void updatesAreRefusedWhereverTheyAreSent() throws Exception {
        String load = "LOAD <" + Client.class.getResource("small.trig") + "> INTO GRAPH <http://example.org/g>";
        for (String path :
                new String[] {"/sparql", "/graphs", "/update", "/sparql/update", "/graphs?graph=http://example.org/g"
                }) {
            assertThat(client.post(path, "application/sparql-update", load).statusCode())
                    .as(path)
                    .isBetween(400, 499);
            assertThat(client.post(path, "application/x-www-form-urlencoded", "update=" + Client.encode(load))
                            .statusCode())
                    .as(path)
                    .isBetween(400, 499);
            assertThat(client.get(path.replace("?", "?update=" + Client.encode(load) + "&"))
                            .statusCode())
                    .isBetween(200, 499);
        }
        assertThat(client.get("/sparql?update=" + Client.encode(load)).statusCode())
                .isEqualTo(403);
        assertThat(client.query(load).statusCode()).isEqualTo(400);
        assertThat(client.query("ASK { GRAPH <http://example.org/g> { ?s ?p ?o } }", "Accept", "text/csv")
                        .body())
                .contains("false");
    }

    @Test
    void aQueryLongerThanAMebibyteIsRefused() throws Exception {
        String sparql = "ASK {} #" + "x".repeat(QueryEndpoint.LONGEST_QUERY);
        assertThat(client.post("/sparql", "application/sparql-query", sparql).statusCode())
                .isEqualTo(413);
        assertThat(client.post("/sparql", "application/x-www-form-urlencoded", "query=" + Client.encode(sparql))
                        .statusCode())
                .isEqualTo(413);
        byte[] bytes = sparql.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> chunked = client.send(client.request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
        assertThat(chunked.statusCode()).isEqualTo(413);
    }

    @Test
    void aDeeplyNestedQueryIsRefusedWithoutHarm() throws Exception {
        String nested = "ASK " + "{".repeat(20_000) + "}".repeat(20_000);
        assertThat(client.post("/sparql", "application/sparql-query", nested).statusCode())
                .isBetween(400, 499);
        assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
    }
}
