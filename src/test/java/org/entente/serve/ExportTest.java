package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.entente.store.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {
    private static Server server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        server = Server.of(Sample.dataset()).port(0).start();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "network.gexf, application/gexf+xml, <gexf",
        "network-1.2.gexf, application/gexf+xml, 1.2draft",
        "network.graphml, application/graphml+xml, <graphml",
        "network-yed.graphml, application/graphml+xml, y:ShapeNode",
        "network.json, application/json, links",
        "network.cyjs, application/json, elements",
        "nodes.csv, text/csv, Id",
        "edges.csv, text/csv, Source",
        "events.csv, text/csv, id",
        "trade.csv, text/csv, reporter"
    })
    void everyFileIsServedForSaving(String name, String type, String content) throws Exception {
        HttpResponse<String> answer = client.get("/export/" + name);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(type)
                .containsIgnoringCase("charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"entente-" + name + "\"");
        assertThat(answer.headers().firstValue("Entente-Complete")).contains("yes");
        assertThat(answer.headers().firstValue("Entente-Limit").orElseThrow()).startsWith("at most 100000 ");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.body()).contains(content);
    }

    @Test
    void filtersAreParameters() throws Exception {
        HttpResponse<String> answer = client.get("/export/edges.csv?type=call&state=KZ&state=RU&match=all&lang=ar");
        assertThat(answer.body().lines()).hasSize(2);
        assertThat(answer.body()).contains("مكالمة كازاخستان وروسيا");
    }

    @Test
    void whatIsLeftOutIsTold() throws Exception {
        HttpResponse<String> answer = client.get("/export/events.csv?limit=2");
        assertThat(answer.body().lines()).hasSize(3);
        assertThat(answer.headers().firstValue("Entente-Complete")).contains("no");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/export/network.gexf?type=meting, 400, did you mean meeting?",
        "/export/network.gexf?colour=red, 400, parameter 'colour' is not known",
        "/export/network.gexf?state=zz, 400, nothing is said of state/ZZ",
        "/export/network.gexf?from=soon, 400, from 'soon' is no day",
        "/export/network.gexf?type=%FF%FE, 400, cannot be read",
        "/export/network.doc, 404, network.gexf",
        "/export/, 404, network.gexf",
        "/export, 404, network.gexf"
    })
    void mistakesAreToldInPlainWords(String path, int status, String why) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body()).contains(why);
    }
}
