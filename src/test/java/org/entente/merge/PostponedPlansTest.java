package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsReader;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

class PostponedPlansTest {
    private static final FactsReader READER = new FactsReader(Gazetteer.bundled(), TextLookup.none());
    private static final String VISIT = """
            {"article": {"id": "https://news.example/%s", "language": "en", "published": "%s"}, "facts": [{"type": "Visit",
            "status": "%s", %s"country": "VN", "visitors": [{"name": "%s", "office": "Prime Minister", "for": "OM"}]}]}""";

    @Test
    void aPlanThatIsMovedAndThenCarriedOutIsOneEventOfTheNewDay() {
        Event event = onlyEvent(
                visit("2024-04-20", "planned", "2024-05-05"),
                visit("2024-04-29", "planned", "2024-05-12"),
                visit("2024-05-01", "planned", "2024-05-12"),
                visit("2024-05-13", "held", "2024-05-12/2024-05-13"));
        assertThat(event.history())
                .extracting(StatusChange::status)
                .containsExactly(Course.PLANNED, Course.POSTPONED, Course.HELD);
        assertThat(event.history())
                .extracting(StatusChange::since)
                .map(Object::toString)
                .containsExactly("2024-04-20", "2024-04-29", "2024-05-13");
        assertThat(event.accepted().details().date()).hasToString("Optional[2024-05-12]");
        assertThat(event.disputes()).isEmpty();
    }

    @Test
    void aPlanThatWasMovedStaysSoWhenItIsToldWithoutItsDay() {
        List<Told> reports = new ArrayList<>(List.of(
                visit("2024-04-20", "planned", "2024-05-05"),
                visit("2024-04-29", "planned", "2024-05-12"),
                visit("2024-05-01", "planned", ""),
                visit("2024-05-02", "planned", "2024-05")));
        for (int order = 0; order < reports.size(); order++) {
            Collections.rotate(reports, 1);
            Event event = EventMerger.merge(EventIdentity.of(reports.getFirst()), reports);
            assertThat(event.history())
                    .extracting(StatusChange::status)
                    .containsExactly(Course.PLANNED, Course.POSTPONED);
            assertThat(event.accepted().details().date()).hasToString("Optional[2024-05-12]");
        }
    }

    @Test
    void aReportWithoutADayJoinsThePlanThatWasMoved() {
        Event event = onlyEvent(
                visit("2024-04-20", "planned", "2024-05-05"),
                visit("2024-05-01", "planned", "2024-05-10/2024-05-25"),
                visit("2024-04-29", "planned", "2024-05-12"));
        assertThat(event.history()).extracting(StatusChange::status).containsExactly(Course.PLANNED, Course.POSTPONED);
    }

    @Test
    void whatIsPlannedWithoutADayFirstIsPlannedUntilItsDayIsMoved() {
        List<Told> reports = List.of(
                visit("2024-04-18", "planned", "2024-05"),
                visit("2024-04-20", "planned", "2024-05-05"),
                visit("2024-04-29", "planned", "2024-05-12"),
                visit("2024-05-01", "planned", ""),
                visit("2024-05-13", "held", "2024-05-12"));
        assertThat(StatusHistory.of(reports))
                .extracting(StatusChange::status)
                .containsExactly(Course.PLANNED, Course.POSTPONED, Course.HELD);
    }

    @Test
    void whatIsCalledOffAndHeldLaterWasPutOffAcrossTheNewYear() {
        Event event = onlyEvent(
                visit("2024-12-01", "planned", "2024-12-20"),
                visit("2024-12-19", "cancelled", "2024-12-20"),
                visit("2025-01-16", "held", "2025-01-15"));
        assertThat(event.history())
                .extracting(StatusChange::status)
                .containsExactly(Course.PLANNED, Course.POSTPONED, Course.HELD);
        assertThat(event.accepted().details().date()).hasToString("Optional[2025-01-15]");
        assertThat(event.disputes()).isEmpty();
    }

    @Test
    void aVisitCalledOffAfterItsNewDayWasToldStaysCalledOff() {
        Event event = onlyEvent(
                visit("2024-04-20", "planned", "2024-05-05"),
                visit("2024-04-29", "planned", "2024-05-12"),
                visit("2024-05-10", "cancelled", "2024-05-12"));
        assertThat(event.history())
                .extracting(StatusChange::status)
                .containsExactly(Course.PLANNED, Course.POSTPONED, Course.CANCELLED);
    }

    @Test
    void whatIsPlannedAfterTheFirstDayHasPassedIsAnotherVisit() {
        assertThat(Merging.events(List.of(
                        visit("2024-04-20", "planned", "2024-05-05"), visit("2024-05-08", "planned", "2024-05-12"))))
                .hasSize(2);
    }

    @Test
    void whatWasHeldIsNotPutOff() {
        assertThat(Merging.events(List.of(
                        visit("2024-04-20", "planned", "2024-05-05"),
                        visit("2024-04-29", "planned", "2024-05-12"),
                        visit("2024-05-06", "held", "2024-05-05"))))
                .hasSize(2);
    }

    @Test
    void aPlanOfWhichIsToldFurtherIsAnotherVisit() {
        assertThat(Merging.events(List.of(
                        visit("2024-04-20", "planned", "2024-05-05"),
                        visit("2024-04-29", "planned", "2024-05-12"),
                        visit("2024-05-02", "planned", "2024-05-05"))))
                .hasSize(2);
    }

    @Test
    void whatIsPlannedForMuchLaterIsAnotherVisit() {
        assertThat(Merging.events(List.of(
                        visit("2024-04-20", "planned", "2024-05-05"), visit("2024-04-29", "planned", "2024-08-12"))))
                .hasSize(2);
    }

    @Test
    void somebodyElseGoesOnAnotherVisit() {
        assertThat(Merging.events(List.of(
                        visit("2024-04-20", "planned", "2024-05-05"),
                        visit("2024-04-29", "planned", "2024-05-12", "Pedro Alvarez"))))
                .hasSize(2);
    }

    @Test
    void reportsThatAreJoinedShareABlockInTheStore() {
        List<String> planned =
                Blocks.of(visit("2024-12-01", "planned", "2024-12-20")).names();
        List<String> held = Blocks.of(visit("2025-01-16", "held", "2025-01-15")).names();
        assertThat(planned).containsAll(held);
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("PostponedPlansTest: -Dseed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Told> reports = new ArrayList<>();
            for (int report = 0; report < 6; report++) {
                String status =
                        List.of("planned", "planned", "cancelled", "held").get(random.nextInt(4));
                reports.add(visit(day(random), status, day(random)));
            }
            List<Event> events = Merging.events(reports);
            Collections.shuffle(reports, random);
            assertThat(Merging.events(reports))
                    .as("seed %d, round %d", seed, round)
                    .containsExactlyInAnyOrderElementsOf(events);
        }
    }

    private static String day(Random random) {
        return "2024-0%d-%02d".formatted(random.nextInt(4, 6), random.nextInt(1, 29));
    }

    private static Event onlyEvent(Told... reports) {
        List<Event> events = Merging.events(List.of(reports));
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    /** @param date empty when none is told */
    private static Told visit(String published, String status, String date) {
        return visit(published, status, date, "Yasser Al-Awadhi");
    }

    private static Told visit(String published, String status, String date, String visitor) {
        String id = published + "/" + status + "/" + date;
        String day = date.isEmpty() ? "" : "\"date\": \"" + date + "\", ";
        byte[] json = VISIT.formatted(id, published, status, day, visitor).getBytes(StandardCharsets.UTF_8);
        ArticleFacts facts = READER.parse(ByteBuffer.wrap(json));
        return Told.all(facts).getFirst();
    }
}
