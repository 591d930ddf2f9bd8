package org.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;

/** Checks the gazetteer against the reference lists and corpora beside the project, where they are. */
class GazetteerReferenceTest {
    private static final Path SHARED = Path.of("..", "shared");
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final Pattern ITEM = Pattern.compile("Q\\d+");
    private static final Pattern CODE =
            Pattern.compile("\"(?:for|from|to|by|member|organisation|country)\":\\s*\"([^\"]+)\"");
    private static final Pattern CURRENCY = Pattern.compile("\"currency\":\\s*\"([^\"]+)\"");
    private static final Pattern OFFICE = Pattern.compile("\"office\":\\s*\"([^\"]+)\"");

    private final Gazetteer gazetteer = Gazetteer.bundled();

    @Test
    void everyWikidataItemIsInAReferenceList() throws IOException {
        Path folder = existing(SHARED.resolve("reference"));
        Set<String> verified = new TreeSet<>();
        for (String name :
                List.of("country-codes.csv", "world-leaders.csv", "international-organisations.yaml", "README.md")) {
            ITEM.matcher(Files.readString(folder.resolve(name))).results().forEach(item -> verified.add(item.group()));
        }

        List<String> items = GazetteerFiles.graph("http://localhost/")
                .find(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getURI())
                .toList();

        assertThat(items).hasSizeGreaterThan(300).doesNotHaveDuplicates().allMatch(item -> item.startsWith(WIKIDATA));
        assertThat(items).allMatch(item -> verified.contains(item.substring(WIKIDATA.length())));
    }

    @Test
    void everyActorOfTheCorporaIsKnown() throws IOException {
        assertThat(valuesInCorpora(CODE))
                .filteredOn(value -> gazetteer.actor(value).isEmpty())
                .containsOnly("five African members of the CPLP");
    }

    @Test
    void everyCurrencyOfTheCorporaIsKnown() throws IOException {
        assertThat(valuesInCorpora(CURRENCY)).isNotEmpty().allMatch(gazetteer::isCurrency);
    }

    @Test
    void everyOfficeOfTheCorporaHasAKind() throws IOException {
        assertThat(valuesInCorpora(OFFICE))
                .filteredOn(value -> gazetteer.officeKind(value).isEmpty())
                .allMatch(value -> value.startsWith("leadership"));
    }

    private static Set<String> valuesInCorpora(Pattern pattern) throws IOException {
        Set<String> values = new TreeSet<>();
        try (Stream<Path> files = Files.walk(existing(SHARED.resolve("corpus")))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".facts.json"))
                    .toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    values.add(matcher.group(1));
                }
            }
        }
        return values;
    }

    private static Path existing(Path folder) {
        assumeTrue(Files.isDirectory(folder), "there is no " + folder);
        return folder;
    }
}
