package org.entente.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.figure.FigureFixtures.HOSTILE;
import static org.entente.figure.FigureFixtures.LINKS;
import static org.entente.figure.FigureFixtures.TRACKS;
import static org.entente.figure.FigureFixtures.draw;
import static org.entente.figure.FigureFixtures.elements;
import static org.entente.figure.FigureFixtures.parsed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What templates make of figures whose every text is hostile. */
class DrawingTest {
    private static final Heading HEADING = new Heading("figure", Language.ARABIC, HOSTILE, HOSTILE);
    private static final Label LABEL = new Label(HOSTILE, Language.ARABIC);
    private static final String HREF = "/page/state/KZ?a=\"&b='<x>";

    static Stream<Arguments> figures() {
        Timeline.Period day = new Timeline.Period(LocalDate.EPOCH, LocalDate.EPOCH);
        Timeline.Event event = new Timeline.Event(HREF, LABEL, "Call", day, Status.CANCELLED, true, HOSTILE);
        Timeline.Tally tally = new Timeline.Tally("Call", day, 3);
        EgoNetwork.Neighbour person = new EgoNetwork.Neighbour(HREF, LABEL, EgoNetwork.Kind.PERSON, 3, HOSTILE);
        WorldMap.Area area = new WorldMap.Area("KZ", HREF, LABEL, 3, HOSTILE);
        BarChart.Amount amount =
                new BarChart.Amount(HREF, 0, 2024, 3, Optional.of(new BarChart.Range(2, 4)), true, HOSTILE);
        List<Timeline.Track> hostile = List.of(new Timeline.Track("Call", HOSTILE));
        return Stream.of(
                Arguments.of("timeline", "timeline", Timeline.of(HEADING, hostile, List.of(event), LINKS)),
                Arguments.of("timeline", "timeline", Timeline.ofTallies(HEADING, TRACKS, List.of(tally), LINKS)),
                Arguments.of("network", "network", EgoNetwork.of(HEADING, person, List.of(person, person))),
                Arguments.of(
                        "worldMap",
                        "map",
                        WorldMap.of(
                                HEADING,
                                new WorldMap.Content(
                                        Optional.of("KZ"),
                                        List.of(area),
                                        List.of(area),
                                        List.of(new WorldMap.Tie("KZ", "RU", area))))),
                Arguments.of("barChart", "chart", BarChart.of(HEADING, HOSTILE, List.of(HOSTILE), List.of(amount))),
                Arguments.of(
                        "histogram",
                        "histogram",
                        Histogram.of(HEADING, new TreeMap<>(java.util.Map.of(2024, 3L)), year -> HREF)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void hostileTextsStayTexts(String template, String parameter, Figure figure) throws Exception {
        Document document = parsed(draw(template, parameter, figure));
        assertThat(elements(document, "script")).isEmpty();
        assertThat(elements(document, "*")).allSatisfy(element -> {
            assertThat(element.hasAttribute("style")).isFalse();
            assertThat(element.hasAttribute("onload")).isFalse();
        });
        assertThat(elements(document, "a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("/"));
        assertThat(elements(document, "text")).allSatisfy(text -> {
            assertThat(text.getTextContent()).doesNotContain("\u202E");
            assertThat(text.getTextContent().length()).isLessThan(200);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void figuresAndLinksHaveNames(String template, String parameter, Figure figure) throws Exception {
        Document document = parsed(draw(template, parameter, figure));
        Element svg = elements(document, "svg").getFirst();
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("figure-title figure-description");
        assertThat(elements(document, "title").getFirst().getAttribute("id")).isEqualTo("figure-title");
        assertThat(elements(document, "desc").getFirst().getAttribute("id")).isEqualTo("figure-description");
        assertThat(elements(document, "a")).allSatisfy(link -> {
            Element title = (Element) link.getElementsByTagName("title").item(0);
            assertThat(title.getTextContent()).isNotBlank().hasSizeLessThan(900).doesNotContain("\u202E");
        });
    }
}
