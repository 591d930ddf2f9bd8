package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.pipeline.Desk.article;
import static org.entente.pipeline.Desk.load;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.fact.Actor;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.Meeting;
import org.entente.fact.OfficeHolding;
import org.entente.fact.PartialDate;
import org.entente.fact.Status;
import org.entente.fact.TradeFigure;
import org.entente.fact.TradeFlow;
import org.entente.fact.Visit;
import org.entente.rdf.Dip;
import org.entente.rdf.News;
import org.entente.store.LocalStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging in a real store: the events depend on the articles alone, and an IRI once published keeps its meaning. */
class MergingOrderTest {
    private static final int PERMUTATIONS = 200;
    private static final Actor PUTIN = known("Vladimir Putin", "President", "RU");
    private static final Actor TOKAYEV = known("Kassym-Jomart Tokayev", "President", "KZ");
    private static final Actor LAVROV = known("Sergey Lavrov", "Minister of Foreign Affairs", "RU");

    private static final ArticleFacts PLAN =
            article("plan", "2023-03-02", meeting(Status.PLANNED, "2023-03", PUTIN, TOKAYEV));
    private static final ArticleFacts EARLY =
            article("early", "2023-03-08", meeting(Status.HELD, "2023-03-07", PUTIN, TOKAYEV));
    private static final ArticleFacts LATE =
            article("late", "2023-03-28", meeting(Status.HELD, "2023-03-27", PUTIN, TOKAYEV));

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
    void anyOrderWithDuplicatesDeletionsAndCorrectionsEndsInTheSameGraph() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("MergingOrderTest: -Dseed=" + seed);
        Random random = new Random(seed);
        List<ArticleFacts> articles = articles();
        Set<Quad> expected = Desk.expected(articles);
        load(store, articles.size(), articles);
        for (int permutation = 0; permutation < PERMUTATIONS; permutation++) {
            List<ArticleFacts> order = new ArrayList<>(articles);
            Collections.shuffle(order, random);
            disturb(order, random);
            Collections.shuffle(order, random);
            load(store, 1 + random.nextInt(order.size()), order);
            assertThat(Desk.difference(Desk.quads(store), expected))
                    .as("seed %d, permutation %d", seed, permutation)
                    .isEmpty();
        }
    }

    /** Deletes some articles, gives another the facts of a third, and loads one twice. */
    private void disturb(List<ArticleFacts> order, Random random) {
        int deleted = random.nextInt(order.size());
        Desk.delete(store, order.subList(0, deleted).toArray(ArticleFacts[]::new));
        List<ArticleFacts> left = order.subList(deleted, order.size());
        assertThat(Desk.difference(store, left)).isEmpty();
        ArticleFacts wrong =
                new ArticleFacts(left.getLast().article(), order.getFirst().facts());
        load(store, wrong, left.getFirst());
    }

    @Test
    void aPlanThatCouldBeEitherOfTwoMeetingsStaysApartFromBoth() {
        load(store, PLAN, EARLY, LATE);
        assertThat(meetings()).hasSize(3);
        assertThat(redirects()).isEmpty();
    }

    @Test
    void whenTwoEventsBecomeOneTheOneReportedFirstStaysAndTheOtherIsReplaced() {
        load(store, PLAN, EARLY, LATE);
        Node planned = eventOf(PLAN);
        Node held = eventOf(EARLY);
        Desk.delete(store, LATE);
        assertThat(eventOf(PLAN)).isEqualTo(planned);
        assertThat(eventOf(EARLY)).isEqualTo(planned);
        assertThat(redirects())
                .containsExactly(Quad.create(Desk.NAMES.eventsGraph(), held, News.IS_REPLACED_BY, planned));
        assertThat(Desk.difference(store, List.of(PLAN, EARLY))).isEmpty();
    }

    @Test
    void whatWasJoinedFallsApartAgainUnderTheOldIris() {
        load(store, PLAN, EARLY, LATE);
        Set<Quad> before = Desk.quads(store);
        Desk.delete(store, LATE);
        load(store, LATE);
        assertThat(Desk.quads(store)).isEqualTo(before);
    }

    @Test
    void anIriStaysWhenAReportOfItsEventIsCorrectedInDetail() {
        load(store, EARLY);
        Node event = eventOf(EARLY);
        ArticleFacts corrected = article("early", "2023-03-08", meeting(Status.HELD, "2023-03-08", PUTIN, TOKAYEV));
        load(store, corrected);
        assertThat(eventOf(corrected)).isEqualTo(event);
    }

    @Test
    void aReplacedIriGoesWithTheEventThatReplacedIt() {
        load(store, PLAN, EARLY);
        Desk.delete(store, PLAN, EARLY);
        assertThat(Desk.quads(store)).isEmpty();
    }

    @Test
    void twoMeetingsOfOnePairOnOneDayInOneArticleStayTwo() {
        Meeting alone = meeting(Status.HELD, "2023-03-07", PUTIN, TOKAYEV);
        load(
                store,
                article(
                        "both",
                        "2023-03-08",
                        alone,
                        meeting(Status.HELD, "2023-03-07", PUTIN, TOKAYEV, LAVROV),
                        alone));
        assertThat(meetings()).hasSize(3);
        load(store, article("one", "2023-03-08", alone));
        assertThat(meetings()).hasSize(3);
    }

    private static List<ArticleFacts> articles() {
        Actor russian = unknown("Михаил Колосов", "RU");
        Actor arabic = unknown("ميخائيل كولوسوف", "RU");
        Actor english = unknown("Mikhail Kolosov", "RU");
        return List.of(
                PLAN,
                EARLY,
                LATE,
                article(
                        "states",
                        "2023-03-08",
                        meeting(Status.HELD, "2023-03-07", Actor.whole("RU"), Actor.whole("KZ")),
                        turnover("27000000000")),
                article(
                        "ministers",
                        "2023-03-09",
                        meeting(Status.HELD, "2023-03-07", LAVROV, Actor.whole("KZ")),
                        turnover("26100000000")),
                article("three", "2023-03-08", meeting(Status.HELD, "2023-03-07", PUTIN, TOKAYEV, Actor.whole("UZ"))),
                article(
                        "ru",
                        "2023-03-10",
                        visit(russian, "2023-03-10"),
                        new OfficeHolding(Details.held(), russian, false)),
                article(
                        "ar",
                        "2023-03-11",
                        visit(arabic, "2023-03"),
                        new OfficeHolding(Details.held(), arabic, false),
                        turnover("27000000000")),
                article(
                        "en",
                        "2023-03-12",
                        visit(english, "2023-03-09/2023-03-11"),
                        new OfficeHolding(Details.held(), english, false)),
                article(
                        "two",
                        "2023-03-09",
                        meeting(Status.HELD, "2023-03-07", PUTIN, TOKAYEV),
                        meeting(Status.HELD, "2023-03-07", PUTIN, TOKAYEV, LAVROV)),
                article("off", "2023-03-06", meeting(Status.CANCELLED, "2023-03-07", PUTIN, TOKAYEV)),
                article("december", "2024-12-01", meeting(Status.PLANNED, "2024-12-20", LAVROV, Actor.whole("VN"))),
                article("put-off", "2024-12-15", meeting(Status.PLANNED, "2025-01-10", LAVROV, Actor.whole("VN"))),
                article("january", "2025-01-11", meeting(Status.HELD, "2025-01-10", LAVROV, Actor.whole("VN"))));
    }

    private static Meeting meeting(Status status, String date, Actor... participants) {
        return new Meeting(details(status, date), List.of(participants), Optional.empty());
    }

    private static Fact visit(Actor visitor, String date) {
        Details details = new Details(
                Status.HELD,
                Optional.of(PartialDate.parse(date)),
                Optional.empty(),
                Optional.of("VN"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Visit(details, List.of(visitor), Optional.empty(), Optional.empty(), false);
    }

    private static Fact turnover(String value) {
        return new TradeFigure(
                Details.held(),
                List.of(Actor.whole("KZ"), Actor.whole("RU")),
                TradeFlow.TURNOVER,
                Optional.of(new BigDecimal(value)),
                Optional.of("USD"),
                Optional.empty(),
                Optional.of(PartialDate.parse("2022")),
                Optional.empty(),
                false,
                false,
                Optional.empty());
    }

    private static Details details(Status status, String date) {
        return new Details(
                status,
                Optional.of(PartialDate.parse(date)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Actor known(String name, String office, String code) {
        return new Actor(Optional.of(name), Optional.of(name), Optional.of(office), Optional.of(code));
    }

    private static Actor unknown(String name, String code) {
        return new Actor(Optional.of(name), Optional.empty(), Optional.of("Speaker of Parliament"), Optional.of(code));
    }

    private Node eventOf(ArticleFacts article) {
        String report = Desk.NAMES.article(article.article().id()) + "#fact-1";
        return Desk.quads(store).stream()
                .filter(quad -> quad.getPredicate().equals(Dip.REPORTS)
                        && quad.getSubject().getURI().equals(report))
                .map(Quad::getObject)
                .findFirst()
                .orElseThrow();
    }

    private Set<Node> meetings() {
        return Desk.quads(store).stream()
                .filter(quad -> quad.getObject().equals(Dip.MEETING)
                        && Desk.NAMES.eventsGraph().equals(quad.getGraph()))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    private Set<Quad> redirects() {
        return Desk.quads(store).stream()
                .filter(quad -> quad.getPredicate().equals(News.IS_REPLACED_BY))
                .collect(Collectors.toSet());
    }
}
