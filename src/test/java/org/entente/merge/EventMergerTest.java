package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.article.Article;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.entente.fact.Actor;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.Meeting;
import org.entente.fact.PartialDate;
import org.entente.fact.RandomFacts;
import org.entente.fact.Status;
import org.entente.fact.TradeFigure;
import org.entente.fact.TradeFlow;
import org.junit.jupiter.api.Test;

class EventMergerTest {
    private static final Actor LAVROV = person("سيرغي لافروف", "Sergey Lavrov", "RU");
    private static final Actor NURTLEU = person("مراد نورتلو", "Murat Nurtleu", "KZ");

    @Test
    void whatWasPlannedAndThenHeldIsHeldAndNotInDispute() {
        Event event = merge(
                meeting("a", "2023-04-10", Status.PLANNED, "Moscow"),
                meeting("b", "2023-04-12", Status.HELD, "Moscow"));
        assertThat(event.accepted().details().status()).isEqualTo(Status.HELD);
        assertThat(event.disputes()).isEmpty();
        assertThat(event.firstReported()).hasToString("Optional[2023-04-10]");
        assertThat(event.lastReported()).hasToString("Optional[2023-04-12]");
    }

    @Test
    void theStatusPublishedLastIsAcceptedAndOfOneDayHeldBeatsPlanned() {
        assertThat(status(
                        meeting("a", "2023-04-12", Status.HELD, "Moscow"),
                        meeting("b", "2023-04-13", Status.CANCELLED, "Moscow")))
                .isEqualTo(Status.CANCELLED);
        assertThat(status(
                        meeting("a", "2023-04-12", Status.HELD, "Moscow"),
                        meeting("b", "2023-04-12", Status.PLANNED, "Moscow")))
                .isEqualTo(Status.HELD);
    }

    @Test
    void heldAgainstCancelledIsADispute() {
        assertThat(merge(
                                meeting("a", "2023-04-12", Status.HELD, "Moscow"),
                                meeting("b", "2023-04-13", Status.CANCELLED, "Moscow"))
                        .disputes())
                .containsExactly(Disputable.STATUS);
    }

    @Test
    void thePlaceThatMostReportsGiveIsAcceptedAndTheOtherIsADispute() {
        Event event = merge(
                meeting("a", "2023-04-12", Status.HELD, "Moscow"),
                meeting("b", "2023-04-12", Status.HELD, "Moscow"),
                meeting("c", "2023-04-13", Status.HELD, "Astana"));
        assertThat(event.accepted().details().place()).contains("Moscow");
        assertThat(event.disputes()).containsExactly(Disputable.PLACE);
    }

    @Test
    void figuresThatDifferByMoreThanRoundingAreADisputeAndTheMostToldIsAccepted() {
        Event event = merge(turnover("a", "28200000000"), turnover("b", "28200000000"), turnover("c", "26100000000"));
        assertThat(((TradeFigure) event.accepted()).value()).contains(new BigDecimal("28200000000"));
        assertThat(event.disputes()).containsExactly(Disputable.VALUE);
        assertThat(merge(turnover("a", "28200000000"), turnover("b", "28170000000"))
                        .disputes())
                .isEmpty();
    }

    @Test
    void anActorIsNamedAsTheFullestReportNamesHim() {
        Actor bare =
                new Actor(Optional.of("Lavrov"), Optional.of("Sergey Lavrov"), Optional.empty(), Optional.of("RU"));
        Actor full = new Actor(
                Optional.of("Sergey Lavrov"),
                Optional.of("Sergey Lavrov"),
                Optional.of("Minister of Foreign Affairs"),
                Optional.of("RU"));
        Event event = merge(
                told(
                        "a",
                        "2023-04-12",
                        new Meeting(details(Status.HELD, "Moscow"), List.of(full, NURTLEU), Optional.empty())),
                told(
                        "b",
                        "2023-04-13",
                        new Meeting(details(Status.HELD, "Moscow"), List.of(bare, NURTLEU), Optional.empty())));
        assertThat(((Meeting) event.accepted()).participants()).containsExactly(full, NURTLEU);
    }

    @Test
    void twoOfOneReportWhomNothingTellsApartStayTwo() {
        Fact fact = new Meeting(details(Status.HELD, "Moscow"), List.of(LAVROV, LAVROV), Optional.empty());
        Event event = merge(told("a", "2023-04-11", fact), told("b", "2023-04-12", fact));
        assertThat(event.accepted())
                .isEqualTo(new Meeting(event.accepted().details(), List.of(LAVROV, LAVROV), Optional.empty()));
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("EventMergerTest: -Dseed=" + seed);
        Random random = new Random(seed);
        RandomFacts facts = new RandomFacts(random);
        for (int round = 0; round < 300; round++) {
            Fact first = facts.fact();
            List<Told> reports = new ArrayList<>();
            reports.add(told("0", "2023-04-11", first));
            for (int i = 1; i < 5; i++) {
                Fact other = facts.fact();
                if (other.type() == first.type()) {
                    reports.add(told(String.valueOf(i), "2023-04-1" + random.nextInt(1, 9), other));
                }
            }
            Event event = merge(reports.toArray(Told[]::new));
            Collections.shuffle(reports, random);
            assertThat(merge(reports.toArray(Told[]::new))).isEqualTo(event);
        }
    }

    private static Status status(Told... reports) {
        return merge(reports).accepted().details().status();
    }

    private static Event merge(Told... reports) {
        return EventMerger.merge(new EventKey(reports[0].fact().type(), "", "00000000"), List.of(reports));
    }

    private static Told meeting(String article, String published, Status status, String place) {
        return told(
                article, published, new Meeting(details(status, place), List.of(LAVROV, NURTLEU), Optional.empty()));
    }

    private static Told turnover(String article, String value) {
        return told(
                article,
                "2023-04-12",
                new TradeFigure(
                        Details.held(),
                        List.of(Actor.whole("RU"), Actor.whole("KZ")),
                        TradeFlow.TURNOVER,
                        Optional.of(new BigDecimal(value)),
                        Optional.of("USD"),
                        Optional.empty(),
                        Optional.of(PartialDate.parse("2022")),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty()));
    }

    private static Told told(String article, String published, Fact fact) {
        return new Told(article(article, published), 1, fact);
    }

    private static Article article(String id, String published) {
        return new Article(
                "https://example.org/" + id,
                Optional.empty(),
                Language.ENGLISH,
                Optional.of(new PublicationDate(published)),
                Optional.empty(),
                Optional.empty());
    }

    private static Details details(Status status, String place) {
        return new Details(
                status,
                Optional.of(PartialDate.parse("2023-04-11")),
                Optional.of(place),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Actor person(String name, String person, String code) {
        return new Actor(Optional.of(name), Optional.of(person), Optional.empty(), Optional.of(code));
    }
}
