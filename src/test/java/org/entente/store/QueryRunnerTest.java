package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.jena.atlas.logging.LogCtl;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueryRunnerTest {
    private static final DatasetGraph SAMPLE = Sample.dataset();
    private final QueryRunner here = QueryRunner.on(SAMPLE);

    @Test
    void aTableIsAlignedAndKeepsArabicApart() {
        Query query = NamedQueries.find("offices-of-person").bind(Map.of("person", "sergey-lavrov"), Sample.BASE);
        assertThat(Sample.answer(here, query, QueryFormat.TABLE).lines().toList())
                .element(2)
                .asString()
                .startsWith("Minister of Foreign Affairs         false   2023-04-11 ");
        Query names = QueryRunner.query("SELECT ?a ?b { VALUES (?a ?b) { ('لافروف' 1) ('Ли 李' 22) } }");
        assertThat(Sample.answer(here, names, QueryFormat.TABLE)).isEqualTo("""
                a       b
                ──────  ──
                \u2068لافروف\u2069   1
                Ли 李   22
                2 rows
                """);
    }

    @Test
    void aTableShowsControlsAndCutsLongTextButNoIri() {
        Query query = QueryRunner.query(
                "SELECT * { BIND('a\\n\\u202Eb\\u001B[31m' AS ?x) BIND('%s' AS ?y) BIND(<urn:%s> AS ?z) }"
                        .formatted("y".repeat(100), "z".repeat(100)));
        assertThat(Sample.answer(here, query, QueryFormat.TABLE))
                .contains("a␊<U+202E>b␛[31m")
                .contains("y".repeat(59) + "…")
                .contains("urn:" + "z".repeat(100));
    }

    @Test
    void manyRowsAreWrittenAsTheyCome() {
        String digits = "VALUES ?%s { 0 1 2 3 4 5 6 7 8 9 } ";
        Query query = QueryRunner.query(
                "SELECT ?a { " + digits.formatted("a") + digits.formatted("b") + digits.formatted("c") + "}");
        assertThat(Sample.answer(here, query, QueryFormat.TABLE)).endsWith("\n1000 rows\n");
        assertThat(Sample.answer(here, query, QueryFormat.CSV).lines()).hasSize(1001);
    }

    @ParameterizedTest
    @EnumSource
    void rowsAndGraphsHaveTheirOwnFormats(QueryFormat format) {
        Query rows = QueryRunner.query("SELECT * { ?s ?p ?o } LIMIT 1");
        Query graph = QueryRunner.query("CONSTRUCT WHERE { ?s ?p 'KZ' }");
        Query yes = QueryRunner.query("ASK {}");
        boolean turtle = format == QueryFormat.TTL;
        assertThat(Sample.answer(here, turtle ? graph : rows, format)).isNotBlank();
        assertThatThrownBy(() -> Sample.answer(here, turtle ? rows : graph, format))
                .hasMessageContaining("; ask for ");
        if (!turtle) {
            assertThat(Sample.answer(here, yes, format)).containsAnyOf("true", "yes");
        }
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> QueryFormat.of("xls")).hasMessageEndingWith("table, csv, tsv, json, xml, ttl");
        assertThat(QueryFormat.of("TTL")).isEqualTo(QueryFormat.TTL);
    }

    @Test
    void aRemoteEndpointAnswersTheSame() {
        LogCtl.setLevel("org.apache.jena.fuseki", "WARN");
        FusekiServer server =
                FusekiServer.create().port(0).loopback(true).add("/ds", SAMPLE).start();
        try {
            QueryRunner there = QueryRunner.at(server.datasetURL("/ds"));
            for (NamedQuery named : NamedQueries.bundled()) {
                Query query = Sample.example(named);
                QueryFormat format = QueryFormat.usual(query);
                assertThat(Sample.answer(there, query, format).lines())
                        .as(named.name())
                        .hasSameSizeAs(
                                Sample.answer(here, query, format).lines().toList());
            }
            QueryRunner nowhere = QueryRunner.at(server.serverURL() + "nothing");
            assertThatThrownBy(() -> Sample.answer(nowhere, QueryRunner.query("ASK {}"), QueryFormat.CSV))
                    .isInstanceOf(QueryProblem.class)
                    .hasMessageContaining("is no SPARQL endpoint (404)");
        } finally {
            server.stop();
        }
    }

    @Test
    void anEndpointThatIsAwayIsNamed() {
        QueryRunner away = QueryRunner.at("http://127.0.0.1:9/sparql");
        assertThatThrownBy(() -> Sample.answer(away, QueryRunner.query("ASK {}"), QueryFormat.CSV))
                .isInstanceOf(QueryProblem.class)
                .hasMessageStartingWith("http://127.0.0.1:9/sparql does not answer");
    }
}
