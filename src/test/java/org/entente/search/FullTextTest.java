package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.entente.store.Change;
import org.entente.store.LocalStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a store, its index holds what a scan of the store says. */
class FullTextTest {
    private static final List<String> WORDS =
            List.of("Лавров", "встреча", "لافروف", "زيارة", "Lavrov", "meeting", "Doha", "Доха", "الدوحة", "minister");

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @Test
    void theIndexIsWhatTheStoreHoldsAfterAnyChanges() {
        LocalStore store = Shelf.open(folder);
        try {
            int held = 0;
            for (int round = 0; round < 150; round++) {
                if (random.nextInt(15) == 0) {
                    store.close();
                    store = Shelf.open(folder);
                }
                changeSomehow(store.dataset(), store);
                assertThat(Shelf.held(store))
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(Shelf.stored(store));
                held += Shelf.held(store).size();
            }
            assertThat(held).as("seed %d", seed).isPositive();
        } finally {
            store.close();
        }
    }

    private void changeSomehow(DatasetGraph dataset, LocalStore store) {
        switch (random.nextInt(4)) {
            case 0 ->
                store.apply(new Change(
                        Map.of(graph(), triples(), Shelf.graph("none"), List.of()),
                        Shelf.EVENTS,
                        List.of(event()),
                        triples()));
            case 1 -> {
                dataset.begin(random.nextBoolean() ? TxnType.WRITE : TxnType.READ_PROMOTE);
                changes(dataset);
                dataset.abort();
                dataset.end();
            }
            case 2 -> {
                dataset.begin(TxnType.READ_PROMOTE);
                changes(dataset);
                dataset.commit();
                dataset.end();
            }
            default -> Txn.executeWrite(dataset, () -> changes(dataset));
        }
    }

    private void changes(DatasetGraph dataset) {
        List<Consumer<DatasetGraph>> ways = List.of(
                to -> triples().forEach(triple -> to.add(Quad.create(graph(), triple))),
                to -> triples().forEach(triple -> to.delete(Quad.create(graph(), triple))),
                to -> to.deleteAny(Node.ANY, thing(), Node.ANY, Node.ANY),
                to -> to.deleteAny(graph(), Node.ANY, Shelf.LABEL, Node.ANY),
                to -> to.removeGraph(graph()),
                to -> to.addGraph(graph(), content()),
                to -> to.getGraph(graph()).clear(),
                to -> GraphUtil.addInto(to.getGraph(graph()), content()),
                to -> to.getGraph(graph()).remove(thing(), Node.ANY, Node.ANY),
                to -> to.deleteAny(Shelf.EVENTS, report(), Shelf.REPORTS, Node.ANY));
        int most = 1 + random.nextInt(4);
        for (int i = 0; i < most; i++) {
            ways.get(random.nextInt(ways.size())).accept(dataset);
        }
        if (random.nextInt(40) == 0) {
            dataset.clear();
        }
    }

    private Graph content() {
        Graph graph = GraphFactory.createDefaultGraph();
        triples().forEach(graph::add);
        return graph;
    }

    private List<Triple> triples() {
        return Stream.generate(this::triple)
                .limit(random.nextInt(12))
                .distinct()
                .toList();
    }

    private Triple triple() {
        return switch (random.nextInt(6)) {
            case 0 -> Triple.create(report(), Shelf.QUOTE, text());
            // One event a report and one count an event, as the merging makes them
            case 1 -> {
                Node report = report();
                yield Triple.create(
                        report,
                        Shelf.REPORTS,
                        Shelf.thing("meeting/" + report.getURI().length() % 3));
            }
            case 2 -> Triple.create(Shelf.thing("meeting/1"), Shelf.COUNT, Shelf.number(3));
            case 3 -> Triple.create(thing(), Shelf.NAME, text());
            case 4 -> Triple.create(Shelf.graph("1"), Shelf.LABEL, text());
            default -> Triple.create(thing(), Shelf.LABEL, text());
        };
    }

    private Node graph() {
        return random.nextInt(4) == 0 ? Shelf.EVENTS : Shelf.graph("" + random.nextInt(4));
    }

    private Node thing() {
        return switch (random.nextInt(4)) {
            case 0 -> event();
            case 1 -> Shelf.thing("state/" + random.nextInt(3));
            case 2 -> report();
            default -> Shelf.thing("person/" + random.nextInt(3));
        };
    }

    private Node event() {
        return Shelf.thing("meeting/" + random.nextInt(3));
    }

    private Node report() {
        return Shelf.thing("article/" + random.nextInt(3) + "#fact-1" + "0".repeat(random.nextInt(3)));
    }

    private Node text() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return Shelf.text(
                word + " " + random.nextInt(3), List.of("ar", "ru", "en").get(random.nextInt(3)));
    }

    /** Each thread changes graphs of its own and one that both change. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theIndexIsWhatTheStoreHoldsAfterTwoThreadsChangedItAtOnce() throws Exception {
        try (LocalStore store = Shelf.open(folder);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> done = Stream.of("a", "b")
                    .<Future<?>>map(name -> threads.submit(() -> changeOften(store.dataset(), name)))
                    .toList();
            for (Future<?> one : done) {
                one.get();
            }
            assertThat(Shelf.held(store)).isEqualTo(Shelf.stored(store)).hasSize(81);
        }
    }

    private static void changeOften(DatasetGraph dataset, String name) {
        for (int i = 0; i < 40; i++) {
            int round = i;
            Txn.executeWrite(dataset, () -> {
                Node text = Shelf.text(name + " " + round, "en");
                dataset.add(Shelf.graph(name), Shelf.thing("person/" + name + round), Shelf.LABEL, text);
                dataset.deleteAny(Shelf.graph("both"), Shelf.thing("state/QA"), Shelf.LABEL, Node.ANY);
                dataset.add(Shelf.graph("both"), Shelf.thing("state/QA"), Shelf.LABEL, text);
            });
        }
    }

    @Test
    void aChangeByAPromotedReaderIsSeenAgainstTheStateThatItChanges() throws Exception {
        Triple label = Triple.create(Shelf.thing("person/1"), Shelf.LABEL, Shelf.text("name", "en"));
        try (LocalStore store = Shelf.open(folder);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            DatasetGraph dataset = store.dataset();
            add(dataset, label);
            dataset.begin(TxnType.READ_COMMITTED_PROMOTE);
            other.submit(() -> Txn.executeWrite(dataset, () -> dataset.removeGraph(Shelf.graph("1"))))
                    .get();
            dataset.add(Quad.create(Shelf.graph("2"), label));
            dataset.commit();
            dataset.end();
            assertThat(Shelf.held(store)).isEqualTo(Shelf.stored(store)).hasSize(1);
        }
    }

    @Test
    void whatAProcessDiedOfIsFinishedWhenTheStoreIsOpened() {
        Triple old = Triple.create(Shelf.thing("person/1"), Shelf.LABEL, Shelf.text("old name", "en"));
        Triple fresh = Triple.create(Shelf.thing("person/1"), Shelf.LABEL, Shelf.text("new name", "en"));
        Triple never = Triple.create(Shelf.thing("person/1"), Shelf.LABEL, Shelf.text("no name", "en"));
        try (LocalStore store = Shelf.open(folder)) {
            add(store.dataset(), old);
            Shelf.index(store).announce(new IndexChange(List.of(), List.of(old, fresh, never)));
            Txn.executeWrite(database(store), () -> {
                database(store).delete(Quad.create(Shelf.graph("1"), old));
                database(store).add(Quad.create(Shelf.graph("1"), fresh));
            });
            assertThat(Shelf.held(store)).isNotEqualTo(Shelf.stored(store));
        }
        try (LocalStore store = Shelf.open(folder)) {
            assertThat(Shelf.held(store))
                    .isEqualTo(Shelf.stored(store))
                    .singleElement()
                    .asString()
                    .contains("new name");
            assertThat(folder.resolve("text/pending")).doesNotExist();
        }
    }

    @Test
    void anAnnouncementThatAProcessDiedInIsReadAsFarAsItGoes() throws IOException {
        try (LocalStore store = Shelf.open(folder)) {
            add(store.dataset(), Triple.create(Shelf.thing("person/1"), Shelf.LABEL, Shelf.text("name", "en")));
        }
        Files.writeString(
                folder.resolve("text/pending"),
                "\n<http://localhost:3330/id/person/1> <http://www.w3.org/2000/01/rdf-s");
        try (LocalStore store = Shelf.open(folder)) {
            assertThat(Shelf.held(store)).isEqualTo(Shelf.stored(store)).hasSize(1);
        }
    }

    @Test
    void aStoreThatHasNoIndexOrIsOfAnotherStateGetsItWhenItIsOpened() throws IOException {
        try (LocalStore store = Shelf.open(folder)) {
            add(store.dataset(), Triple.create(Shelf.thing("state/QA"), Shelf.LABEL, Shelf.text("قطر", "ar")));
        }
        delete(folder.resolve("text"));
        try (LocalStore store = Shelf.open(folder)) {
            assertThat(Shelf.held(store)).isEqualTo(Shelf.stored(store)).hasSize(1);
            // As a program would that knows nothing of the index
            Txn.executeWrite(
                    database(store),
                    () -> database(store)
                            .add(Shelf.graph("2"), Shelf.thing("state/QA"), Shelf.LABEL, Shelf.text("Катар", "ru")));
        }
        try (LocalStore store = Shelf.open(folder)) {
            assertThat(Shelf.held(store)).isEqualTo(Shelf.stored(store)).hasSize(2);
        }
    }

    @Test
    void anAbortedChangeLeavesTheIndexAsItWas() {
        try (LocalStore store = Shelf.open(folder)) {
            add(store.dataset(), Triple.create(Shelf.thing("state/QA"), Shelf.LABEL, Shelf.text("Qatar", "en")));
            store.dataset().begin(TxnType.WRITE);
            changes(store.dataset());
            store.dataset().abort();
            store.dataset().end();
            assertThat(Shelf.held(store)).isEqualTo(Shelf.stored(store)).hasSize(1);
        }
    }

    @Test
    void aChangeThatTheIndexFailedToMakeIsMadeWithTheNext() throws IOException {
        Path lucene = folder.resolve("text/lucene");
        Path elsewhere = folder.resolve("text/elsewhere");
        try (LocalStore store = Shelf.open(folder)) {
            DatasetGraph dataset = store.dataset();
            add(dataset, Triple.create(Shelf.thing("state/QA"), Shelf.LABEL, Shelf.text("Qatar", "en")));
            // Its files can not be written for a while
            Files.move(lucene, elsewhere);
            Triple missed = Triple.create(Shelf.thing("state/RU"), Shelf.LABEL, Shelf.text("Russia", "en"));
            assertThatThrownBy(() -> add(dataset, missed)).isInstanceOf(UncheckedIOException.class);
            Files.move(elsewhere, lucene);
            assertThat(Shelf.held(store)).hasSize(1);
            add(dataset, Triple.create(Shelf.thing("state/FR"), Shelf.LABEL, Shelf.text("France", "en")));
            assertThat(Shelf.held(store)).isEqualTo(Shelf.stored(store)).hasSize(3);
            assertThat(Shelf.index(store).isCurrent()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "pending"})
    void aDamagedIndexIsMadeAnew(String reason) throws IOException {
        try (LocalStore store = Shelf.open(folder)) {
            add(store.dataset(), Triple.create(Shelf.thing("state/QA"), Shelf.LABEL, Shelf.text("قطر", "ar")));
        }
        try (Stream<Path> files = Files.list(folder.resolve("text/lucene"))) {
            for (Path file :
                    files.filter(file -> file.toString().contains("segments")).toList()) {
                Files.writeString(file, "damaged");
            }
        }
        if (reason.equals("state")) {
            Files.delete(folder.resolve("text/state"));
        } else {
            Files.writeString(
                    folder.resolve("text/pending"),
                    "<%s> <%s> \"قطر\"@ar .\n".formatted(Shelf.thing("state/QA"), Shelf.LABEL));
        }
        try (LocalStore store = Shelf.open(folder)) {
            assertThat(Shelf.held(store)).isEqualTo(Shelf.stored(store)).hasSize(1);
        }
    }

    /** TDB2 wrote the nodes behind a gap then, and could not read them any more. */
    @ParameterizedTest
    @EnumSource(
            value = TxnType.class,
            names = {"WRITE", "READ_PROMOTE", "READ_COMMITTED_PROMOTE"})
    void whatIsWrittenAfterAnAbortedWriteCanBeRead(TxnType type) {
        try (LocalStore store = Shelf.open(folder)) {
            write(store.dataset(), "first");
        }
        try (LocalStore store = Shelf.open(folder)) {
            DatasetGraph dataset = store.dataset();
            for (String aborted : List.of("one", "another which is longer")) {
                dataset.begin(type);
                addAll(dataset, aborted);
                assertThat(read(dataset)).hasSize(2);
                dataset.abort();
                dataset.end();
            }
            assertThat(Txn.calculateRead(dataset, () -> read(dataset))).hasSize(1);
            dataset.begin(type);
            addAll(dataset, "second");
            dataset.commit();
            dataset.end();
            write(dataset, "third");
        }
        try (LocalStore store = Shelf.open(folder)) {
            assertThat(Txn.calculateRead(store.dataset(), () -> read(store.dataset())))
                    .hasSize(3);
            assertThat(Txn.calculateRead(
                            store.dataset(),
                            () -> Map.copyOf(store.dataset().prefixes().getMapping())))
                    .containsOnlyKeys("first", "second", "third");
            assertThat(Shelf.held(store)).isEqualTo(Shelf.stored(store));
        }
    }

    private static void write(DatasetGraph dataset, String name) {
        Txn.executeWrite(dataset, () -> addAll(dataset, name));
    }

    private static void addAll(DatasetGraph dataset, String name) {
        dataset.add(
                Shelf.graph("1"), Shelf.thing("person/" + name.replace(" ", "-")), Shelf.LABEL, Shelf.text(name, "en"));
        dataset.prefixes().add(name.replace(" ", "-"), "http://example.org/" + name.replace(" ", "-"));
    }

    private static List<String> read(DatasetGraph dataset) {
        List<String> read = new ArrayList<>();
        dataset.find().forEachRemaining(quad -> read.add(quad.toString()));
        dataset.prefixes().forEach((prefix, namespace) -> assertThat(namespace).endsWith(prefix));
        return read;
    }

    @Test
    void anIndexOfAnotherFormatIsMadeAnew() throws IOException {
        try (LocalStore store = Shelf.open(folder)) {
            add(store.dataset(), Triple.create(Shelf.thing("state/QA"), Shelf.LABEL, Shelf.text("قطر", "ar")));
        }
        Path state = folder.resolve("text/state");
        Files.writeString(state, "0 " + Files.readString(state).substring(2));
        try (LocalStore store = Shelf.open(folder)) {
            assertThat(Shelf.held(store)).isEqualTo(Shelf.stored(store)).hasSize(1);
            assertThat(Files.readString(state)).doesNotStartWith("0 ");
        }
    }

    @Test
    void aStoreThatIsFilledInBulkIsIndexedAndThenKeptInStep() throws IOException {
        List<Quad> quads = Stream.generate(this::triple)
                .limit(500)
                .map(triple -> Quad.create(graph(), triple))
                .toList();
        try (LocalStore store = Shelf.open(folder)) {
            store.fill(stream -> quads.forEach(stream::quad));
            assertThat(Shelf.held(store))
                    .as("seed %d", seed)
                    .isEqualTo(Shelf.stored(store))
                    .isNotEmpty();
            Txn.executeWrite(store.dataset(), () -> changes(store.dataset()));
            assertThat(Shelf.held(store)).as("seed %d", seed).isEqualTo(Shelf.stored(store));
        }
    }

    @Test
    void aBulkFillThatBreaksOffLeavesAnEmptyIndexBesideAnEmptyStore() {
        LocalStore broken = Shelf.open(folder);
        assertThatThrownBy(() -> broken.fill(stream -> {
                    stream.quad(Quad.create(
                            Shelf.graph("1"),
                            Triple.create(Shelf.thing("state/QA"), Shelf.LABEL, Shelf.text("Qatar", "en"))));
                    throw new IOException("the source breaks off");
                }))
                .isInstanceOf(IOException.class);
        broken.close();
        try (LocalStore store = Shelf.open(folder)) {
            assertThat(store.isEmpty()).isTrue();
            assertThat(Shelf.held(store)).isEmpty();
        }
    }

    @Test
    void aSearchSeesAChangeAsSoonAsItIsCommittedAndNotBefore() {
        try (LocalStore store = Shelf.open(folder)) {
            DatasetGraph dataset = store.dataset();
            TextSearch search = Shelf.search(store);
            dataset.begin(TxnType.WRITE);
            dataset.add(Shelf.graph("1"), Shelf.thing("state/QA"), Shelf.LABEL, Shelf.text("Qatar", "en"));
            assertThat(search.suggest("qat", "en", 5)).isEmpty();
            dataset.commit();
            assertThat(search.suggest("qat", "en", 5)).hasSize(1);
            dataset.end();
        }
    }

    private static DatasetGraph database(LocalStore store) {
        return ((DatasetGraphWrapper) store.dataset()).getWrapped();
    }

    private static void add(DatasetGraph dataset, Triple triple) {
        Txn.executeWrite(dataset, () -> dataset.add(Quad.create(Shelf.graph("1"), triple)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
