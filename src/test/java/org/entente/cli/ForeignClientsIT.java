package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Programs.isInstalled;
import static org.entente.cli.Programs.output;
import static org.entente.cli.Programs.python;
import static org.entente.cli.Ran.entente;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that others wrote read what we write, and ask what we serve. {@code .ci/run} installs them. */
class ForeignClientsIT {
    @TempDir
    private static Path folder;

    private static Child server;
    private static String address;
    private static long quads;
    private static long triples;

    @BeforeAll
    static void exportAndServe() throws IOException {
        Path store = folder.resolve("store");
        assertThat(entente("load", Facts.EXAMPLES, "--store", store).code()).isZero();
        for (String format : List.of("ttl", "trig", "nt", "nq", "jsonld", "rdf")) {
            assertThat(entente("export", "--store", store, "-o", file(format)).code())
                    .isZero();
        }
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFDataMgr.read(dataset, file("nq").toUri().toString(), Lang.NQUADS);
        quads = dataset.stream().count();
        triples = dataset.getUnionGraph().size();
        server = Child.entente("serve", "--store", store, "--port", 0);
        address = server.address();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "nt", "nq", "jsonld", "rdf"})
    void rdflibParsesEveryExport(String format) throws Exception {
        String python = python("python3-rdflib", "import rdflib");
        long expected = List.of("trig", "nq", "jsonld").contains(format) ? quads : triples;
        assertThat(output(python, "src/test/python/parse_exports.py", file(format)))
                .containsExactly(file(format) + " " + expected);
    }

    @ParameterizedTest
    @CsvSource({"ttl, turtle", "trig, trig", "nt, ntriples", "nq, nquads", "rdf, rdfxml"})
    void rapperParsesEveryExport(String format, String parser) throws Exception {
        assumeTrue(isInstalled("rapper", "--version"), "raptor2-utils is not installed");
        long expected = List.of("trig", "nq").contains(format) ? quads : triples;
        assertThat(output("rapper", "--count", "--input", parser, file(format)))
                .contains("rapper: Parsing returned %d triples".formatted(expected))
                .noneMatch(line -> line.contains("Error") || line.contains("Warning"));
    }

    @Test
    void sparqlWrapperAndSparqlStoreAskTheEndpoint() throws Exception {
        String python = python("python3-sparqlwrapper", "import rdflib, SPARQLWrapper");
        assertThat(output(python, "src/test/python/ask_endpoint.py", address))
                .containsExactly(
                        "json كازاخستان",
                        "xml كازاخستان",
                        "csv كازاخستان",
                        "post كازاخستان",
                        "construct 3",
                        "construct-xml 3",
                        "store 3");
    }

    @Test
    void curlAsksTheEndpointAndReadsGraphs() throws Exception {
        assumeTrue(isInstalled("curl", "--version"), "curl is not installed");
        String query = "query=SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
        assertThat(output("curl", "-sS", "-H", "Accept: text/csv", "--data-urlencode", query, address + "sparql"))
                .containsExactly("n", String.valueOf(quads));
        assertThat(output(
                        "curl",
                        "-sS",
                        "-G",
                        "-H",
                        "Accept: text/tab-separated-values",
                        "--data-urlencode",
                        query,
                        address + "sparql"))
                .containsExactly("?n", String.valueOf(quads));
        assertThat(output(
                        "curl",
                        "-sS",
                        "--compressed",
                        "-H",
                        "Accept: text/turtle",
                        address + "graphs?graph=http://localhost:3330/graph/events"))
                .anyMatch(line -> line.contains("ontology#Meeting>"));
    }

    private static Path file(String format) {
        return folder.resolve("news." + format);
    }
}
