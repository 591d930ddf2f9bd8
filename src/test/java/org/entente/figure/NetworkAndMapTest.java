package org.entente.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.figure.FigureFixtures.heading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAndMapTest {
    private static EgoNetwork.Neighbour neighbour(String name, Language language, double weight) {
        return new EgoNetwork.Neighbour(
                "/page/state/" + name.hashCode(), new Label(name, language), EgoNetwork.Kind.STATE, weight, "");
    }

    private static EgoNetwork network(Random random, int count, Language language) {
        List<EgoNetwork.Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Language own = Language.values()[random.nextInt(3)];
            String name =
                    (own == Language.ARABIC ? "الاتحاد الأوراسي " : "A union of states ").repeat(1 + random.nextInt(4));
            neighbours.add(neighbour(name + i, own, random.nextInt(100)));
        }
        return EgoNetwork.of(heading(language), neighbour("Centre", Language.ENGLISH, 0), neighbours);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nodesAndLabelsOfANetworkLieInTheFigureAndDoNotTouch(Language language) {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            EgoNetwork network = network(random, random.nextInt(40), language);
            List<Box> boxes = network.ties().stream()
                    .map(EgoNetwork.Tie::node)
                    .flatMap(node -> Stream.of(node.box(), node.caption().box()))
                    .toList();
            Box figure = new Box(0, 0, network.width(), network.height());
            assertThat(network.ties()).as("seed %d", seed).hasSizeLessThanOrEqualTo(EgoNetwork.MOST);
            assertThat(boxes).as("seed %d", seed).allMatch(figure::holds);
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(boxes.subList(0, i)).as("seed %d", seed).noneMatch(boxes.get(i)::overlaps);
            }
        }
    }

    @Test
    void theHeaviestIsTiedMostThicklyAndALayoutIsAlwaysTheSame() {
        EgoNetwork network = network(new Random(5), 30, Language.ENGLISH);
        assertThat(network).isEqualTo(network(new Random(5), 30, Language.ENGLISH));
        List<Double> thickness =
                network.ties().stream().map(EgoNetwork.Tie::thickness).toList();
        assertThat(thickness).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    private static WorldMap.Area area(String code, double value) {
        return new WorldMap.Area(code, "/page/state/" + code, new Label(code, Language.ENGLISH), value, "");
    }

    private static WorldMap map(Language language, List<WorldMap.Area> areas, List<WorldMap.Tie> ties) {
        return WorldMap.of(heading(language), new WorldMap.Content(Optional.of("KZ"), areas, List.of(), ties));
    }

    @Test
    void largeNumbersAreDarkAndSmallStatesAreCircles() {
        WorldMap map = map(
                Language.ENGLISH,
                List.of(
                        area("RU", 500),
                        area("CN", 90),
                        area("DE", 20),
                        area("FR", 7),
                        area("UZ", 3),
                        area("IN", 1),
                        area("BH", 500),
                        area("SG", 1)),
                List.of());
        assertThat(map.spots()).extracting(spot -> spot.area().code()).containsExactly("BH", "SG");
        assertThat(shade(map, "RU")).isEqualTo(5);
        assertThat(shade(map, "IN")).isEqualTo(1);
        assertThat(List.of(
                        shade(map, "IN"),
                        shade(map, "UZ"),
                        shade(map, "FR"),
                        shade(map, "DE"),
                        shade(map, "CN"),
                        shade(map, "RU")))
                .isSorted();
        assertThat(map.lands().stream().filter(WorldMap.Land::subject)).hasSize(1);
    }

    private static int shade(WorldMap map, String code) {
        return map.lands().stream()
                .filter(land ->
                        land.area().filter(area -> area.code().equals(code)).isPresent())
                .findFirst()
                .orElseThrow()
                .shade();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 40, 200})
    void everyNumberHasAClassAndTheLegendNamesEachClassOnce(int count) {
        Random random = new Random(count);
        List<Double> values = Stream.generate(() -> (double) 1 + random.nextInt(3000))
                .limit(count)
                .toList();
        Shading shading = Shading.of(values);
        List<Integer> shades = shading.steps(Double::toString, 0).stream()
                .map(WorldMap.Step::shade)
                .toList();
        assertThat(shades).doesNotHaveDuplicates().isSorted();
        assertThat(values).allSatisfy(value -> assertThat(shades).contains(shading.of(value)));
    }

    @Test
    void linesLeadBetweenStatesThatAreKnown() {
        WorldMap map = map(
                Language.ENGLISH,
                List.of(),
                List.of(
                        new WorldMap.Tie("KZ", "SG", area("SG", 2)),
                        new WorldMap.Tie("KZ", "SU", area("SU", 2)),
                        new WorldMap.Tie("KZ", "KZ", area("KZ", 2))));
        assertThat(map.arcs()).hasSize(1);
    }

    @Test
    void mapsAreNeverMirroredAndFitIntoAPage() {
        List<WorldMap.Area> areas = List.of(area("RU", 5), area("CN", 3));
        WorldMap english = map(Language.ENGLISH, areas, List.of());
        WorldMap arabic = map(Language.ARABIC, areas, List.of());
        assertThat(arabic.lands()).isEqualTo(english.lands());
        String drawing = FigureFixtures.draw("worldMap", "map", arabic);
        assertThat(drawing).contains("direction=\"ltr\"");
        assertThat(drawing.getBytes(StandardCharsets.UTF_8).length).isLessThan(80_000);
    }

    @Test
    void placesInsideStatesLieOnTheMapAndBeijingIsEastOfAstana() {
        for (Outlines.Outline outline : Outlines.all()) {
            assertThat(outline.x()).as(outline.code()).isBetween(0.0, Outlines.WIDTH);
            assertThat(outline.y()).as(outline.code()).isBetween(0.0, Outlines.HEIGHT);
        }
        Outlines.Outline kazakhstan = Outlines.of("KZ").orElseThrow();
        assertThat(Outlines.of("CN").orElseThrow().x()).isGreaterThan(kazakhstan.x());
        assertThat(Outlines.of("SA").orElseThrow().y()).isGreaterThan(kazakhstan.y());
        assertThat(Outlines.of("BH").orElseThrow().drawn()).isFalse();
    }
}
