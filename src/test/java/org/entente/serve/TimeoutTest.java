package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimeoutTest {
    private static final String PRODUCT = " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

    private static Server server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        server = Server.of(Client.smallDataset())
                .port(0)
                .queryTimeout(Duration.ofMillis(700))
                .start();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRunawayQueryIsStoppedWithAPlainMessage() throws Exception {
        for (String query : new String[] {
            "SELECT (COUNT(*) AS ?x)" + PRODUCT,
            "SELECT *" + PRODUCT + " ORDER BY ?o ?c",
            "CONSTRUCT { ?a ?e ?o }" + PRODUCT,
            "ASK" + PRODUCT.replace("}", "FILTER(STR(?o) = 'never') }")
        }) {
            HttpResponse<String> answer = client.query(query);
            assertThat(answer.statusCode()).as(query).isEqualTo(503);
            assertThat(answer.body()).startsWith("The query took longer");
        }
    }

    @Test
    void aSlowAnswerThatIsNotSentYetBecomesAnError() throws Exception {
        String slow =
                "SELECT * { { BIND (1 AS ?first) } UNION" + PRODUCT.replace("}", "FILTER(STR(?o) = 'never') }") + " }";
        HttpResponse<String> answer = client.query(slow, "Accept", "application/sparql-results+json");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).startsWith("The query took longer");
    }

    @Test
    void anAnswerThatIsUnderWayBreaksOffInsteadOfLookingWhole() {
        String wide = "SELECT ?wide" + PRODUCT.replaceFirst("\\{", "{ VALUES ?wide { '" + "x".repeat(9_000) + "' }");
        for (String encoding : new String[] {"identity", "gzip"}) {
            assertThatThrownBy(() -> client.sendForBytes(client.request("/sparql?query=" + Client.encode(wide))
                            .headers("Accept", "text/csv", "Accept-Encoding", encoding)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aClientCannotLengthenTheLimit() throws Exception {
        HttpResponse<String> answer =
                client.get("/sparql?timeout=600&query=" + Client.encode("SELECT (COUNT(*) AS ?x)" + PRODUCT));
        assertThat(answer.statusCode()).isEqualTo(503);
    }
}
