package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.pipeline.Desk.article;
import static org.entente.pipeline.Desk.load;
import static org.entente.pipeline.Desk.meeting;
import static org.entente.pipeline.Desk.quads;
import static org.entente.pipeline.Desk.trade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Status;
import org.entente.rdf.Dip;
import org.entente.store.LocalStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoaderTest {
    private static final ArticleFacts ANNOUNCED = article("announced", "2023-04-09", meeting(Status.PLANNED, "Moscow"));
    private static final ArticleFacts HELD =
            article("held", "2023-04-11", meeting(Status.HELD, "Moscow"), trade(28_000_000_000L));
    private static final ArticleFacts CALLED_OFF =
            article("called-off", "2023-04-10", meeting(Status.CANCELLED, "Astana"));
    private static final ArticleFacts FIGURES = article("figures", "2023-05-01", trade(26_000_000_000L));

    @TempDir
    private Path temporary;

    private LocalStore store;

    @BeforeEach
    void open() {
        store = Desk.open(temporary.resolve("store"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theSameArticleLoadedAgainChangesNoQuad() {
        List<ArticleFacts> articles = new SyntheticFacts(1).articles(40).toList();
        load(store, 40, articles);
        Set<Quad> once = quads(store);
        load(store, 7, articles);
        assertThat(quads(store)).isEqualTo(once);
        assertThat(Desk.difference(store, articles)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 60})
    void theContentDoesNotDependOnHowManyArticlesAChangeHolds(int articlesInAChange) {
        List<ArticleFacts> articles = new SyntheticFacts(2).articles(60).toList();
        load(store, articlesInAChange, articles);
        assertThat(Desk.difference(store, articles)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theContentDoesNotDependOnTheOrderOfArticles(long seed) {
        List<ArticleFacts> articles = new SyntheticFacts(seed).articles(60).toList();
        List<ArticleFacts> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        load(store, 9, shuffled);
        assertThat(Desk.difference(store, articles)).as("seed " + seed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void afterAnyCorrectionsAndDeletionsTheStoreIsAsIfOnlyTheLastVersionsHadBeenLoaded(long seed) {
        Random random = new Random(seed);
        SyntheticFacts synthetic = new SyntheticFacts(seed);
        List<ArticleFacts> now = new ArrayList<>(synthetic.articles(30).toList());
        load(store, 10, now);
        for (int round = 0; round < 8; round++) {
            int chosen = random.nextInt(now.size());
            if (random.nextInt(3) == 0) {
                Desk.delete(store, now.remove(chosen));
            } else {
                ArticleFacts old = now.get(chosen);
                ArticleFacts corrected = new ArticleFacts(
                        old.article(), synthetic.article(random.nextInt(35)).facts());
                now.set(chosen, corrected);
                load(store, corrected);
            }
            assertThat(Desk.difference(store, now))
                    .as("seed %d, round %d", seed, round)
                    .isEmpty();
        }
    }

    static Stream<List<ArticleFacts>> orders() {
        List<ArticleFacts> all = List.of(ANNOUNCED, HELD, CALLED_OFF, FIGURES);
        return Stream.of(
                all,
                all.reversed(),
                List.of(HELD, FIGURES, ANNOUNCED, CALLED_OFF),
                List.of(CALLED_OFF, ANNOUNCED, FIGURES, HELD));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void articlesThatTellOneEventMakeOneEventInAnyOrder(List<ArticleFacts> order) {
        load(store, 1, order);
        Node meeting = only(Dip.MEETING);
        assertThat(values(meeting, Dip.STATUS)).containsExactly(Dip.concept("status", "held"));
        assertThat(values(meeting, Dip.PLACE))
                .extracting(Node::getURI)
                .containsExactly(Desk.NAMES.base() + "id/place/moscow");
        assertThat(values(meeting, Dip.DISPUTES)).containsExactlyInAnyOrder(Dip.STATUS, Dip.PLACE);
        assertThat(values(meeting, Dip.REPORT_COUNT))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("3");
        Node figure = only(Dip.TRADE_FIGURE);
        assertThat(values(figure, Dip.VALUE))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("26000000000.0");
        assertThat(values(figure, Dip.DISPUTES)).containsExactly(Dip.VALUE);
        assertThat(Desk.difference(store, order)).isEmpty();
    }

    @Test
    void aCorrectionTakesBackWhatItsArticleNoLongerTells() {
        load(store, ANNOUNCED, CALLED_OFF, HELD);
        load(store, article("held", "2023-04-11", trade(28_000_000_000L)));
        Node meeting = only(Dip.MEETING);
        assertThat(values(meeting, Dip.STATUS)).containsExactly(Dip.concept("status", "cancelled"));
        assertThat(values(meeting, Dip.REPORT_COUNT))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("2");
        load(store, article("held", "2023-04-11"));
        assertThat(events(Dip.TRADE_FIGURE)).isEmpty();
    }

    @Test
    void aDeletedArticleTakesItsReportsAndItsOwnEventsAlong() {
        load(store, ANNOUNCED, HELD);
        Desk.delete(store, HELD);
        assertThat(values(only(Dip.MEETING), Dip.STATUS)).containsExactly(Dip.concept("status", "planned"));
        assertThat(events(Dip.TRADE_FIGURE)).isEmpty();
        Desk.delete(store, ANNOUNCED);
        assertThat(quads(store)).isEmpty();
    }

    @Test
    void anArticleThatIsNotStoredIsDeletedWithoutHarm() {
        load(store, HELD);
        Set<Quad> before = quads(store);
        Desk.delete(store, FIGURES);
        assertThat(quads(store)).isEqualTo(before);
    }

    @Test
    void ofAnArticleThatComesTwiceTheLaterVersionIsKept() {
        IngestReport report = load(store, HELD, article("held", "2023-04-11", trade(1)));
        assertThat(events(Dip.MEETING)).isEmpty();
        assertThat(values(only(Dip.TRADE_FIGURE), Dip.VALUE))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("1.0");
        assertThat(report.quads()).isEqualTo(quads(store).size());
    }

    @Test
    void queriesSeeAllGraphsAsOne() {
        load(store, HELD);
        Txn.executeRead(store.dataset(), () -> {
            try (QueryExec query = QueryExec.dataset(store.dataset())
                    .query("PREFIX dip: <" + Dip.NAMESPACE
                            + "> ASK { ?report dip:reports ?event . ?event a dip:Meeting }")
                    .build()) {
                assertThat(query.ask()).isTrue();
            }
        });
    }

    @Test
    void aStoreOpenedAgainHoldsWhatWasLoaded() {
        load(store, ANNOUNCED, HELD);
        Set<Quad> before = quads(store);
        store.close();
        store = LocalStore.open(temporary.resolve("store"));
        assertThat(quads(store)).isEqualTo(before);
        Desk.delete(store, ANNOUNCED, HELD);
        assertThat(quads(store)).isEmpty();
    }

    @Test
    void ontologyAndGazetteerAreBroughtOnceForEachVersion() {
        ReferenceData.bring(store, Desk.NAMES);
        long all = count();
        Node outdated = NodeFactory.createLiteralString("an earlier version");
        Txn.executeWrite(
                store.dataset(),
                () -> store.dataset().add(Desk.NAMES.ontologyGraph(), outdatedSubject(), RDF.Nodes.type, outdated));
        ReferenceData.bring(store, Desk.NAMES);
        assertThat(count()).as("a graph in the right version is left alone").isEqualTo(all + 1);
    }

    private static Node outdatedSubject() {
        return NodeFactory.createURI("https://news.example/outdated");
    }

    private long count() {
        return Txn.calculateRead(store.dataset(), () -> store.dataset().stream().count());
    }

    private Node only(Node eventClass) {
        Set<Node> events = events(eventClass);
        assertThat(events).hasSize(1);
        return events.iterator().next();
    }

    private Set<Node> events(Node eventClass) {
        return find(Node.ANY, RDF.Nodes.type, eventClass).map(Quad::getSubject).collect(Collectors.toSet());
    }

    private Set<Node> values(Node event, Node property) {
        return new HashSet<>(
                find(event, property, Node.ANY).map(Quad::getObject).toList());
    }

    private Stream<Quad> find(Node subject, Node property, Node object) {
        return Txn.calculateRead(
                store.dataset(),
                () -> store.dataset().stream(Desk.NAMES.eventsGraph(), subject, property, object)
                        .toList())
                .stream();
    }
}
