package org.entente.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.figure.FigureFixtures.LINKS;
import static org.entente.figure.FigureFixtures.TRACKS;
import static org.entente.figure.FigureFixtures.events;
import static org.entente.figure.FigureFixtures.heading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {
    private static final Box PLOT = new Box(100, 0, 800, 100);

    @ParameterizedTest
    @EnumSource(Language.class)
    void marksAndLabelsLieInThePlotAndDoNotTouch(Language language) {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Timeline.Event> events = events(random, 1 + random.nextInt(120), 30 + random.nextInt(9000));
            Timeline timeline = Timeline.of(heading(language), TRACKS, events, LINKS);
            for (Timeline.Lane lane : timeline.lanes()) {
                List<Box> taken = lane.marks().stream()
                        .flatMap(mark -> Stream.concat(
                                Stream.of(mark.box()), mark.caption().stream().map(Caption::box)))
                        .toList();
                assertThat(taken).as("seed %d", seed).allMatch(timeline.plot()::holds);
                assertThat(overlapping(taken)).as("seed %d", seed).isEmpty();
            }
        }
    }

    @Test
    void everyEventIsAMarkOrCounted() {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Timeline.Event> events = events(random, 60 + random.nextInt(120), 3 + random.nextInt(2000));
            Timeline timeline = Timeline.of(heading(Language.ENGLISH), TRACKS, events, LINKS);
            long shown = timeline.lanes().stream()
                    .mapToLong(lane -> lane.marks().size()
                            + lane.bars().stream()
                                    .mapToLong(TimelineTest::count)
                                    .sum())
                    .sum();
            assertThat(shown).as("seed %d", seed).isEqualTo(events.size());
        }
    }

    @Test
    void timeRunsToTheRightAndOnArabicPagesToTheLeft() {
        LocalDate first = LocalDate.of(1990, 1, 1);
        LocalDate last = LocalDate.of(2024, 1, 1);
        TimeScale right = TimeScale.around(first, last, PLOT, false);
        TimeScale left = TimeScale.around(first, last, PLOT, true);
        double before = Double.NEGATIVE_INFINITY;
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(17)) {
            assertThat(right.x(day)).isGreaterThan(before).isBetween(PLOT.left(), PLOT.right());
            assertThat(left.x(day)).isCloseTo(PLOT.left() + PLOT.right() - right.x(day), withinTenth());
            before = right.x(day);
        }
    }

    @Test
    void arabicPagesAreTheMirrorImage() {
        List<Timeline.Event> events = events(new Random(7), 100, 3000);
        Timeline english = Timeline.of(heading(Language.ENGLISH), TRACKS, events, LINKS);
        Timeline arabic = Timeline.of(heading(Language.ARABIC), TRACKS, events, LINKS);
        for (int i = 0; i < english.lanes().size(); i++) {
            List<Timeline.Mark> marks = english.lanes().get(i).marks();
            List<Timeline.Mark> mirrored = arabic.lanes().get(i).marks();
            for (int j = 0; j < marks.size(); j++) {
                Box box = marks.get(j).box();
                assertThat(mirrored.get(j).box().left()).isCloseTo(english.width() - box.right(), withinTenth());
            }
        }
        assertThat(arabic.lanes().getFirst().caption().x())
                .isGreaterThan(arabic.plot().right());
    }

    @ParameterizedTest
    @CsvSource({"3", "20", "100", "400", "2000", "12000", "100000", "3000000"})
    void theAxisHasAFewTicksForAnySpan(long days) {
        LocalDate first = LocalDate.of(-3000, 1, 1);
        for (boolean mirrored : new boolean[] {false, true}) {
            TimeScale scale = TimeScale.around(first, first.plusDays(days), PLOT, mirrored);
            List<Tick> ticks = scale.ticks(java.util.Locale.ENGLISH);
            assertThat(ticks).hasSizeBetween(1, 10);
            for (int i = 1; i < ticks.size(); i++) {
                double widths = TextWidth.of(ticks.get(i).text(), Type.SMALL) / 2
                        + TextWidth.of(ticks.get(i - 1).text(), Type.SMALL) / 2;
                assertThat(Math.abs(ticks.get(i).at() - ticks.get(i - 1).at())).isGreaterThan(widths);
            }
        }
    }

    @Test
    void twentyThousandEventsAreASmallDrawing() {
        List<Timeline.Event> events = events(new Random(1), 20_000, 12_000);
        Timeline timeline = Timeline.of(heading(Language.ARABIC), TRACKS, events, LINKS);
        String drawing = FigureFixtures.draw("timeline", "timeline", timeline);
        assertThat(drawing.getBytes(StandardCharsets.UTF_8).length).isLessThan(60_000);
        assertThat(timeline.lanes()).allSatisfy(lane -> assertThat(lane.bars()).isNotEmpty());
    }

    @Test
    void countsShowTheSameAsTheirEvents() {
        List<Timeline.Event> events = events(new Random(3), 500, 9_000);
        List<Timeline.Tally> tallies = events.stream()
                .map(event -> new Timeline.Tally(event.track(), event.period(), 1))
                .toList();
        Heading heading = heading(Language.ENGLISH);
        assertThat(Timeline.ofTallies(heading, TRACKS, tallies, LINKS))
                .isEqualTo(Timeline.of(heading, TRACKS, events, LINKS));
    }

    @Test
    void aHundredEventsOfOneDayAreOneBar() {
        List<Timeline.Event> events = events(new Random(3), 100, 1).stream()
                .map(event -> new Timeline.Event(
                        event.href(),
                        event.label(),
                        "Call",
                        new Timeline.Period(LocalDate.EPOCH, LocalDate.EPOCH),
                        Status.HELD,
                        false,
                        ""))
                .toList();
        Timeline timeline = Timeline.of(heading(Language.ENGLISH), TRACKS, events, LINKS);
        assertThat(timeline.lanes()).singleElement().satisfies(lane -> {
            assertThat(lane.bars()).extracting(Bar::title).containsExactly("Jan 1970: 100");
            assertThat(lane.bars().getFirst().href()).isEqualTo("/events?type=Call&from=1970-01-01&to=1970-01-31");
        });
    }

    @Test
    void noEventsAreAnEmptyTimeline() {
        assertThat(Timeline.of(heading(Language.ENGLISH), TRACKS, List.of(), LINKS)
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "https://example.org/", "//example.org/", "/\\example.org"})
    void linksLeadNowhereElse(String href) {
        Timeline.Period day = new Timeline.Period(LocalDate.EPOCH, LocalDate.EPOCH);
        Label label = new Label("x", Language.ENGLISH);
        assertThatThrownBy(() -> new Timeline.Event(href, label, "Call", day, Status.HELD, false, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long count(Bar bar) {
        return Long.parseLong(bar.title().substring(bar.title().lastIndexOf(' ') + 1));
    }

    private static List<String> overlapping(List<Box> boxes) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    found.add(boxes.get(i) + " and " + boxes.get(j));
                }
            }
        }
        return found;
    }

    private static org.assertj.core.data.Offset<Double> withinTenth() {
        return org.assertj.core.data.Offset.offset(0.1);
    }
}
