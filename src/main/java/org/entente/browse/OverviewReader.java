package org.entente.browse;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.entente.article.Language;
import org.entente.rdf.Dip;
import org.entente.store.DatasetVersion;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@link Overview} and keeps it as long as the dataset stays in the same state. The queries count in the index
 * and join nothing but a few rows, so that millions of quads take about a second, once.
 */
final class OverviewReader {
    /** The types of event that the overview counts, in the order it shows them. */
    static final List<Node> EVENT_TYPES = List.of(
            Dip.MEETING,
            Dip.CALL,
            Dip.VISIT,
            Dip.GATHERING,
            Dip.AGREEMENT_STEP,
            Dip.RELATION_CHANGE,
            Dip.ACCREDITATION,
            Dip.MISSION_CHANGE,
            Dip.MEMBERSHIP_CHANGE,
            Dip.STATEMENT);

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int LATEST = 8;
    private static final String PREFIXES = "PREFIX dip: <" + Dip.NAMESPACE + "> PREFIX schema: <https://schema.org/>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
    private static final String TYPES =
            EVENT_TYPES.stream().map(type -> "<" + type.getURI() + ">").collect(Collectors.joining(" "));

    private final DatasetGraph dataset;
    private final DatasetVersion version;
    private final String events;
    private final String gazetteer;
    private @Nullable CompletableFuture<Reading> current;
    private volatile @Nullable Reading last;

    OverviewReader(DatasetGraph dataset, DatasetVersion version, String base) {
        this.dataset = dataset;
        this.version = version;
        this.events = "<" + base + "graph/events>";
        this.gazetteer = "<" + base + "graph/gazetteer>";
    }

    /** Begins to read, so that the first visitor waits less. */
    void warmUp() {
        CompletableFuture<Reading> unused = reading(version.current());
    }

    /**
     * The overview of the present state. When reading takes longer than {@link #PATIENCE}, one of an earlier state if
     * there is one; then it is not current, and reading goes on for the next visitor.
     */
    Reading read() {
        Optional<String> state = version.current();
        CompletableFuture<Reading> reading = reading(state);
        Reading earlier = last;
        try {
            Reading read = earlier == null
                    ? reading.join()
                    : reading.copy()
                            .completeOnTimeout(earlier, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                            .join();
            last = read;
            return read;
        } catch (CompletionException e) {
            throw new IllegalStateException("The overview cannot be read", e.getCause());
        }
    }

    private synchronized CompletableFuture<Reading> reading(Optional<String> state) {
        CompletableFuture<Reading> running = current;
        if (running == null || (running.isDone() && !isOf(state, running))) {
            running = CompletableFuture.supplyAsync(() -> new Reading(state, Txn.calculateRead(dataset, this::query)));
            current = running;
        }
        return running;
    }

    private static boolean isOf(Optional<String> state, CompletableFuture<Reading> reading) {
        return state.isPresent()
                && !reading.isCompletedExceptionally()
                && reading.join().state.equals(state);
    }

    /** An overview and the state of the dataset it is of. */
    record Reading(Optional<String> state, Overview overview) {}

    private Overview query() {
        Map<String, Long> byType = new LinkedHashMap<>();
        each(
                "SELECT ?type (COUNT(*) AS ?n) { GRAPH " + events + " { VALUES ?type { " + TYPES
                        + " } ?event a ?type } } GROUP BY ?type",
                row -> byType.put(localName(row.get("type")), number(row.get("n"))));
        return new Overview(
                count("COUNT(*)", "GRAPH ?g { ?x a schema:NewsArticle }"),
                count("COUNT(*)", "GRAPH ?g { ?x a dip:Report }"),
                count("COUNT(DISTINCT ?x)", "GRAPH ?g { ?x a schema:Person }"),
                count(
                        "COUNT(*)",
                        "GRAPH " + gazetteer + " { ?x a dip:State } FILTER EXISTS { GRAPH " + events
                                + " { ?event dip:party ?x } }"),
                byType,
                latest());
    }

    private List<Overview.Event> latest() {
        Map<String, Overview.Event> found = new LinkedHashMap<>();
        each(
                "SELECT ?event ?type ?day { GRAPH " + events + " { VALUES ?type { " + TYPES
                        + " } ?event a ?type ; dip:status dip:status-held ; dip:earliest ?day } } ORDER BY DESC(?day) ?event LIMIT "
                        + LATEST,
                row -> {
                    String iri = row.get("event").getURI();
                    String day = row.get("day").getLiteralLexicalForm();
                    found.put(iri, new Overview.Event(iri, localName(row.get("type")), day, labels(iri)));
                });
        return List.copyOf(found.values());
    }

    private Map<Language, String> labels(String iri) {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        each("SELECT ?label { GRAPH " + events + " { <" + iri + "> rdfs:label ?label } }", row -> {
            Node label = row.get("label");
            Language.of(label.getLiteralLanguage())
                    .ifPresent(language -> labels.put(language, label.getLiteralLexicalForm()));
        });
        return labels;
    }

    private long count(String aggregate, String pattern) {
        long[] count = new long[1];
        each("SELECT (" + aggregate + " AS ?n) { " + pattern + " }", row -> count[0] = number(row.get("n")));
        return count[0];
    }

    private void each(String query, Consumer<Binding> rows) {
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(PREFIXES + query).build()) {
            RowSet result = execution.select();
            result.forEachRemaining(rows);
        }
    }

    private static long number(Node literal) {
        return Long.parseLong(literal.getLiteralLexicalForm());
    }

    private static String localName(Node term) {
        return term.getURI().substring(Dip.NAMESPACE.length());
    }

    /** The local names of {@link #EVENT_TYPES}. */
    static Stream<String> eventTypes() {
        return EVENT_TYPES.stream().map(OverviewReader::localName);
    }
}
