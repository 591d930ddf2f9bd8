package org.entente.figure;

import java.util.List;
import java.util.Optional;

/** The world's states, shaded by a number, with dots and with lines between them. It is never mirrored. */
public record WorldMap(
        Heading heading,
        double width,
        double height,
        List<Land> lands,
        List<Spot> spots,
        List<Arc> arcs,
        List<Step> legend)
        implements Figure {
    /** How much of its own units the outlines' units are. */
    public static final double OUTLINE_SCALE = 0.5;

    public WorldMap {
        lands = List.copyOf(lands);
        spots = List.copyOf(spots);
        arcs = List.copyOf(arcs);
        legend = List.copyOf(legend);
    }

    /** A state with its number; {@code note} is the number as people write it, with what it counts. */
    public record Area(String code, String href, Label label, double value, String note) {
        public Area {
            Figure.path(href);
            if (!(value >= 0)) {
                throw new IllegalArgumentException("Maps show numbers from 0, not " + value);
            }
        }

        public String title() {
            return label.with(note);
        }
    }

    /** A line between two states, the thicker the more it weighs. */
    public record Tie(String from, String to, Area meaning) {}

    /**
     * What to draw.
     *
     * @param subject the code of the state that the map is about
     * @param areas states to shade
     * @param dots states to put a dot on, whose surface shows the number: for places of which only the state is known
     * @param ties lines to draw
     */
    public record Content(Optional<String> subject, List<Area> areas, List<Area> dots, List<Tie> ties) {}

    /** An outline with its class of number, 1 to 5; 0 for a state without one. */
    public record Land(String path, int shade, boolean subject, Optional<Area> area) {
        public String style() {
            return "land shade" + shade + (subject ? " subject" : "");
        }
    }

    /** A circle: a state that is too small to draw, or a dot. */
    public record Spot(double x, double y, double radius, String style, Area area) {}

    /** A curve from one state to another. */
    public record Arc(String path, double thickness, Area meaning) {}

    /** A class of the shading and its numbers in words. */
    public record Step(int shade, double x, String text) {}

    /** States of unknown codes are left out. */
    public static WorldMap of(Heading heading, Content content) {
        return new MapLayout(heading).of(content);
    }
}
