package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Foreign.isInstalled;
import static org.entente.cli.Foreign.output;
import static org.entente.cli.Foreign.python;
import static org.entente.cli.Ran.entente;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Foreign that others wrote walk through the data by its links. {@code .ci/run} installs them. */
class LinkedClientsIT {
    /** How many things of one kind are read. */
    private static final int OF_A_KIND = 20;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Child server;
    private static String address;

    @BeforeAll
    static void serveUnderItsOwnNames() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path store = folder.resolve("store");
        String base = "http://127.0.0.1:" + port + "/";
        assertThat(entente("load", Facts.EXAMPLES, "--store", store, "--base", base)
                        .code())
                .isZero();
        server = Child.entente("serve", "--store", store, "--port", port);
        address = server.address();
        assertThat(address).isEqualTo(base);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void rdflibFollowsLinksFromAStateToItsEventsToPersons() throws Exception {
        String python = python("python3-rdflib", "import rdflib");
        List<String> walk = output(python, "src/test/python/follow_links.py", address + "id/state/KZ");
        assertThat(walk).hasSize(3).first().isEqualTo("state Kazakhstan");
        assertThat(walk.get(1)).startsWith("event ").contains("Kazakhstan");
        assertThat(walk.get(2)).startsWith("person ").hasSizeGreaterThan("person ".length() + 3);
    }

    @Test
    void rdflibReadsDocumentsOfEveryKind() throws Exception {
        String python = python("python3-rdflib", "import rdflib");
        List<String> documents = documents();
        Path list = Files.write(folder.resolve("documents"), documents);
        assertThat(output("sh", "-c", python + " src/test/python/parse_documents.py < " + list))
                .containsExactly(documents.size() + " things");
    }

    @ParameterizedTest
    @CsvSource({"ttl, turtle", "rdf, rdfxml", "nt, ntriples", "trig, trig", "nq, nquads"})
    void rapperReadsDocumentsOfEveryKind(String ending, String parser) throws Exception {
        assumeTrue(isInstalled("rapper", "--version"), "raptor2-utils is not installed");
        for (String document : documents()) {
            Path file = Files.writeString(folder.resolve("document"), read(document + "." + ending));
            assertThat(output("rapper", "--count", "--input", parser, file, document))
                    .as(document)
                    .anyMatch(line -> line.matches("rapper: Parsing returned [1-9]\\d* triples"))
                    .noneMatch(line -> line.contains("Error") || line.contains("Warning"));
        }
    }

    @ParameterizedTest
    @CsvSource({"void", "catalog", "ontology"})
    void rapperReadsTheDescriptions(String path) throws Exception {
        assumeTrue(isInstalled("rapper", "--version"), "raptor2-utils is not installed");
        for (String format : List.of("ttl turtle", "rdf rdfxml", "nt ntriples")) {
            String[] names = format.split(" ", -1);
            Path file = Files.writeString(folder.resolve("description"), read(address + path + "?format=" + names[0]));
            assertThat(output("rapper", "--count", "--input", names[1], file, address + path))
                    .as(format)
                    .anyMatch(line -> line.matches("rapper: Parsing returned [1-9]\\d* triples"))
                    .noneMatch(line -> line.contains("Error") || line.contains("Warning"));
        }
    }

    /** Documents of things of every kind, as the sitemap lists them. */
    private static List<String> documents() throws Exception {
        Map<String, Integer> kinds = new HashMap<>();
        List<String> documents = new ArrayList<>();
        Matcher pages = Pattern.compile("<loc>([^<]+)/page/([^/<]+)/([^<]+)</loc>")
                .matcher(read(address + "sitemap.xml?part=1"));
        while (pages.find()) {
            if (kinds.merge(pages.group(2), 1, Integer::sum) <= OF_A_KIND) {
                documents.add(pages.group(1) + "/data/" + pages.group(2) + "/" + pages.group(3));
            }
        }
        assertThat(kinds).containsKeys("state", "person", "meeting", "article", "office", "place", "tenure");
        return documents;
    }

    private static String read(String address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }
}
