package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Foreign.isInstalled;
import static org.entente.cli.Foreign.output;
import static org.entente.cli.Foreign.python;
import static org.entente.cli.Ran.entente;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs of others open our networks. {@code .ci/run} installs what it can; the rest is skipped. */
class ForeignNetworksIT {
    @TempDir
    private static Path folder;

    private static int nodes;
    private static int edges;
    private static int events;

    @BeforeAll
    static void export() throws IOException {
        Path store = folder.resolve("store");
        assertThat(entente("load", Facts.EXAMPLES, "--store", store).code()).isZero();
        for (String name : new String[] {
            "network.gexf", "network-1.2.gexf", "network.graphml", "network-yed.graphml", "network.json", "network.cyjs"
        }) {
            assertThat(entente("export", "--store", store, "--labels", "ar", "-o", folder.resolve(name))
                            .code())
                    .isZero();
        }
        JsonNode network =
                new ObjectMapper().readTree(folder.resolve("network.json").toFile());
        nodes = network.get("nodes").size();
        edges = network.get("links").size();
        for (JsonNode node : network.get("nodes")) {
            events += node.get("id").asText().equals("state:KZ")
                    ? node.get("events").asInt()
                    : 0;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"network-1.2.gexf", "network.graphml", "network-yed.graphml"})
    void networkxOpensThemWithTypesAndArabicLabels(String name) throws Exception {
        String python = python("python3-networkx", "import networkx");
        assertThat(output(python, "src/test/python/read_networks.py", folder.resolve(name)))
                .containsExactly("%d %d كازاخستان %d int float bool int str".formatted(nodes, edges, events));
    }

    @Test
    void networkxReadsNodesAndLinks() throws Exception {
        String python = python("python3-networkx", "import networkx");
        assertThat(output(python, "src/test/python/read_networks.py", folder.resolve("network.json")))
                .containsExactly("%d %d كازاخستان %d int int bool int str".formatted(nodes, edges, events));
    }

    @Test
    void graphologyOpensGexf13WithParallelEdgesAndDirections() throws Exception {
        assumeTrue(isInstalled("node", "--version"), "nodejs is not installed");
        Path modules = folder.resolve("modules");
        Files.createDirectory(modules);
        assumeTrue(
                isInstalled(
                        "npm",
                        "install",
                        "--silent",
                        "--no-audit",
                        "--no-fund",
                        "--prefix",
                        modules.toString(),
                        "graphology@0.26.0",
                        "graphology-gexf@0.13.2",
                        "@xmldom/xmldom@0.9.12"),
                "graphology-gexf can not be installed: no npm, or no network");
        assertThat(output("node", "src/test/javascript/open_gexf.js", modules, folder.resolve("network.gexf")))
                .containsExactly(
                        "%d %d true mixed".formatted(nodes, edges),
                        "كازاخستان %d number number boolean string".formatted(events));
    }

    @Test
    void cytoscapeOpensItsElements() throws Exception {
        assumeTrue(isInstalled("node", "--version"), "nodejs is not installed");
        Path library = folder.resolve("cytoscape.js");
        Properties about = new Properties();
        try (InputStream in = resource("/META-INF/maven/org.webjars.npm/cytoscape/pom.properties")) {
            about.load(in);
        }
        String place = "/META-INF/resources/webjars/cytoscape/" + about.getProperty("version");
        try (InputStream in = resource(place + "/dist/cytoscape.cjs.js")) {
            Files.copy(in, library);
        }
        assertThat(output("node", "src/test/javascript/open_cytoscape.js", library, folder.resolve("network.cyjs")))
                .containsExactly("%d %d كازاخستان true".formatted(nodes, edges));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ForeignNetworksIT.class.getResourceAsStream(name), name);
    }
}
