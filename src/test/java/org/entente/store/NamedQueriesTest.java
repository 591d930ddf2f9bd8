package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.rdf.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamedQueriesTest {
    private static final DatasetGraph SAMPLE = Sample.dataset();
    private static final Pattern TERM = Pattern.compile("\\bdip:([A-Za-z]+)(?![-\\w])");

    static List<NamedQuery> queries() {
        return NamedQueries.bundled();
    }

    static List<String> names() {
        return NamedQueries.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachQueryAnswersWhatIsExpected(String name) throws Exception {
        Query query = Sample.example(NamedQueries.find(name));
        boolean graph = QueryFormat.usual(query) == QueryFormat.TTL;
        Path expected = expectations().resolve(name + (graph ? ".ttl" : ".tsv"));
        assertThat(expected)
                .as("what %s answers over sample.trig with its example values", name)
                .exists();
        QueryRunner runner = QueryRunner.on(SAMPLE);
        if (graph) {
            Graph answer = Sample.graph(Sample.answer(runner, query, QueryFormat.TTL));
            assertThat(answer.isIsomorphicWith(Sample.graph(Files.readString(expected))))
                    .isTrue();
        } else {
            assertThat(Sample.answer(runner, query, QueryFormat.TSV)).isEqualTo(Files.readString(expected));
        }
    }

    @Test
    void noExpectationIsLeftOfAQueryThatIsGone() throws Exception {
        try (Stream<Path> files = Files.list(expectations())) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("[.](tsv|ttl)$", "")))
                    .containsExactlyInAnyOrderElementsOf(names());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void eachQueryIsTitledInThreeLanguagesAndDescribed(NamedQuery query) {
        assertThat(query.titles().keySet()).containsExactlyInAnyOrder("en", "ru", "ar");
        assertThat(query.description()).isNotBlank();
        assertThat(query.parameters())
                .allSatisfy(parameter -> assertThat(parameter.required())
                        .isEqualTo(parameter.example().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void eachQuerySpeaksTheOntologysWords(NamedQuery query) {
        List<String> known = Dip.terms().stream().map(Node::getLocalName).toList();
        assertThat(TERM.matcher(query.text())
                        .results()
                        .map(term -> term.group(1))
                        .distinct())
                .isSubsetOf(known);
    }

    @Test
    void theListInTheReadmeIsComplete() throws IOException {
        String readme = Files.readString(Path.of("queries", "README.md"));
        List<String> rows = queries().stream()
                .map(query -> "| `%s` | %s |".formatted(query.name(), query.title("en")))
                .toList();
        assertThat(rows).allSatisfy(row -> assertThat(readme).contains(row));
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearestOne() {
        assertThatThrownBy(() -> NamedQueries.find("meetings-of-persons"))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("did you mean meetings-of-person?");
        assertThatThrownBy(() -> NamedQueries.find("../../etc")).hasMessageContaining("There is no file");
    }

    @Test
    void aFileOfTheReadersOwnNeedsNoHeader(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.rq"), "# all of it: everything\nSELECT * { ?s ?p ?o }");
        assertThat(NamedQueries.find(file.toString()).parameters()).isEmpty();
        assertThat(NamedQueries.read(file).title("ar")).isEqualTo("mine");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("mine.rq"), "# запрос".getBytes(Charset.forName("windows-1251")));
        assertThatThrownBy(() -> NamedQueries.read(file)).hasMessageEndingWith("is not UTF-8; save it as UTF-8");
    }

    private static Path expectations() throws URISyntaxException {
        return Path.of(NamedQueriesTest.class.getResource("queries").toURI());
    }
}
