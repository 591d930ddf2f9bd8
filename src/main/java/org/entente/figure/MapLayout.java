package org.entente.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts shades, dots and lines on the outlines of the world. */
final class MapLayout {
    private static final double SCALE = WorldMap.OUTLINE_SCALE;
    private static final double LEGEND = 30;
    private static final double SWATCH = 14;
    private static final double SMALL_STATE = 4;
    private static final double LARGEST_DOT = 14;

    private final Heading heading;

    MapLayout(Heading heading) {
        this.heading = heading;
    }

    WorldMap of(WorldMap.Content content) {
        Shading shading =
                Shading.of(content.areas().stream().map(WorldMap.Area::value).toList());
        Map<String, WorldMap.Area> areas = content.areas().stream()
                .collect(Collectors.toMap(WorldMap.Area::code, Function.identity(), (one, other) -> one));
        List<WorldMap.Land> lands = new ArrayList<>();
        List<WorldMap.Spot> spots = new ArrayList<>();
        for (Outlines.Outline outline : Outlines.all()) {
            Optional<WorldMap.Area> area = Optional.ofNullable(areas.get(outline.code()));
            int shade = area.map(one -> shading.of(one.value())).orElse(0);
            WorldMap.Land land = new WorldMap.Land(
                    outline.path(),
                    shade,
                    content.subject().filter(outline.code()::equals).isPresent(),
                    area);
            if (outline.drawn()) {
                lands.add(land);
            } else {
                area.ifPresent(one -> spots.add(spot(outline, SMALL_STATE, land.style(), one)));
            }
        }
        spots.addAll(dots(content.dots()));
        double height = Outlines.HEIGHT * SCALE + (content.areas().isEmpty() ? 0 : LEGEND);
        List<WorldMap.Step> legend = shading.steps(heading::number, SWATCH * 2 + 10);
        return new WorldMap(
                heading, Outlines.WIDTH * SCALE, height, lands, spots, arcs(content.ties()), placed(legend));
    }

    private List<WorldMap.Step> placed(List<WorldMap.Step> steps) {
        double right = Outlines.WIDTH * SCALE - SWATCH;
        return steps.stream()
                .map(step -> new WorldMap.Step(
                        step.shade(), heading.mirrored() ? right - step.x() - SWATCH : SWATCH + step.x(), step.text()))
                .toList();
    }

    private static List<WorldMap.Spot> dots(List<WorldMap.Area> dots) {
        double most = dots.stream().mapToDouble(WorldMap.Area::value).max().orElse(1);
        return dots.stream()
                .flatMap(dot -> Outlines.of(dot.code())
                        .map(outline -> spot(
                                outline,
                                Math.max(2.5, LARGEST_DOT * Math.sqrt(dot.value() / Math.max(most, Double.MIN_NORMAL))),
                                "dot",
                                dot))
                        .stream())
                .sorted((one, other) -> Double.compare(other.radius(), one.radius()))
                .toList();
    }

    private static WorldMap.Spot spot(Outlines.Outline outline, double radius, String style, WorldMap.Area area) {
        return new WorldMap.Spot(outline.x() * SCALE, outline.y() * SCALE, radius, style, area);
    }

    private static List<WorldMap.Arc> arcs(List<WorldMap.Tie> ties) {
        double most =
                ties.stream().mapToDouble(tie -> tie.meaning().value()).max().orElse(1);
        List<WorldMap.Arc> arcs = new ArrayList<>();
        for (WorldMap.Tie tie : ties) {
            Optional<Outlines.Outline> from = Outlines.of(tie.from());
            Optional<Outlines.Outline> to = Outlines.of(tie.to());
            if (from.isPresent() && to.isPresent() && !tie.from().equals(tie.to())) {
                double share = Math.sqrt(tie.meaning().value() / Math.max(most, Double.MIN_NORMAL));
                arcs.add(new WorldMap.Arc(curve(from.get(), to.get()), 0.8 + 3.2 * share, tie.meaning()));
            }
        }
        return arcs;
    }

    /** A flat arc that bends towards the north, as great circles of most pairs do. */
    private static String curve(Outlines.Outline from, Outlines.Outline to) {
        double distance = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double bendX = (from.x() + to.x()) / 2;
        double bendY = Math.max(10, (from.y() + to.y()) / 2 - distance * 0.3);
        return "M" + Figure.units(from.x() * SCALE) + " " + Figure.units(from.y() * SCALE) + "Q"
                + Figure.units(bendX * SCALE) + " " + Figure.units(bendY * SCALE) + " "
                + Figure.units(to.x() * SCALE) + " " + Figure.units(to.y() * SCALE);
    }
}
