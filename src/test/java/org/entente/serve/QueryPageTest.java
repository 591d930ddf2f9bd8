package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.article.Language;
import org.entente.browse.Libraries;
import org.entente.browse.Texts;
import org.entente.store.NamedQueries;
import org.entente.store.NamedQuery;
import org.entente.store.Parameter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QueryPageTest {
    private static Server server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        DatasetGraph dataset = Client.smallDataset();
        Node events = NodeFactory.createURI("http://localhost:3330/graph/events");
        Node meeting = NodeFactory.createURI("http://localhost:3330/id/meeting/2023-04-11-kz-ru-91af03c2");
        Node count = NodeFactory.createURI("https://w3id.org/entente/ontology#reportCount");
        Node two = NodeFactory.createLiteralDT("2", XSDDatatype.XSDinteger);
        Txn.executeWrite(dataset, () -> dataset.add(events, meeting, count, two));
        server = Server.of(dataset).port(0).start();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyLinkToANamedQueryLeadsToItWithoutAComplaint() throws Exception {
        for (NamedQuery query : NamedQueries.bundled()) {
            HttpResponse<String> page = client.get("/query?named=" + query.name() + "&lang=ru");
            assertThat(page.statusCode()).as(query.name()).isEqualTo(200);
            assertThat(page.body()).as(query.name()).doesNotContain("class=\"problem\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, ltr", "ru, ltr", "ar, rtl"})
    void offersEveryNamedQueryInTheReadersLanguage(String tag, String direction) throws Exception {
        String page = client.get("/query?lang=" + tag).body();
        assertThat(page).contains("<html lang=\"" + tag + "\" dir=\"" + direction + "\">");
        for (NamedQuery query : NamedQueries.bundled()) {
            assertThat(page)
                    .contains("/query?named=" + query.name() + "&amp;lang=" + tag)
                    .contains(query.title(tag));
        }
    }

    @Test
    void aLinkOfAnAnswerShowsRowsThatLeadToPages() throws Exception {
        HttpResponse<String> answer = client.get("/query?named=timeline&party=KZ&lang=ru");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsPattern("<td><a href=\"/page/meeting/[^\"]+\"");
        Matcher csv = Pattern.compile("href=\"(/sparql\\?query=[^\"]+&amp;format=csv)\"")
                .matcher(answer.body());
        assertThat(csv.find()).isTrue();
        assertThat(client.get(csv.group(1).replace("&amp;", "&")).body()).startsWith("date,type,status");
    }

    @Test
    void whatIsMissingIsAskedForFirstAndMistakesAreTold() throws Exception {
        HttpResponse<String> empty = client.get("/query?named=timeline&lang=en");
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).doesNotContain("role=\"alert\"").contains("name=\"party\"");
        HttpResponse<String> wrong = client.get("/query?named=timeline&party=%3Cb%3E&lang=en");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("role=\"alert\"").contains("&lt;b>").doesNotContain("<b>");
        assertThat(client.get("/query?named=nothing").statusCode()).isEqualTo(400);
        assertThat(client.get("/query?named=timeline&party=KZ&colour=red").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aSharedQueryIsShownAndNotRun() throws Exception {
        String hostile = "</textarea><script>alert(1)</script>";
        String page = client.get("/query?query=" + Client.encode(hostile)).body();
        assertThat(page)
                .doesNotContain(hostile)
                .contains("&lt;/textarea&gt;&lt;script&gt;")
                .doesNotContain("class=\"answer\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyParameterHasAName(Language language) {
        assertThat(NamedQueries.bundled().stream()
                        .flatMap(query -> query.parameters().stream())
                        .map(Parameter::name)
                        .distinct()
                        .map(name -> Texts.in(language).get("query.parameter." + name)))
                .hasSizeGreaterThan(5)
                .noneMatch(String::isBlank);
    }

    @Test
    void scriptsComeFromTheServerAndNothingElseOfTheirLibraries() throws Exception {
        HttpResponse<String> page = client.get("/query");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContainPattern("<script[^>]*>[^<]").doesNotContain("style=");
        for (String path : List.of(
                Libraries.D3,
                Libraries.CYTOSCAPE,
                Libraries.YASGUI,
                Libraries.YASGUI_STYLE,
                "/static/figure.css",
                "/static/figure.js",
                "/static/network.js",
                "/static/query.js",
                "/static/query.css")) {
            HttpResponse<String> file = client.get(path);
            assertThat(file.statusCode()).as(path).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(path.endsWith(".css") ? "text/css" : "text/javascript");
        }
        String folder = Libraries.D3.substring(0, Libraries.D3.lastIndexOf('/') + 1);
        for (String path : List.of(folder, folder + "d3.js", folder + "package.json", "/static/lib/d3/1/d3.min.js")) {
            assertThat(client.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
