package org.entente.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Somebody in the middle and the nearest around, the closer and the thicker tied the more there is between them. */
public record EgoNetwork(Heading heading, double width, double height, Node centre, List<Tie> ties) implements Figure {
    /** More than so many are not drawn: the lightest are left out. */
    public static final int MOST = 24;

    public EgoNetwork {
        ties = List.copyOf(ties);
    }

    /** What a node stands for, which gives its shape. */
    public enum Kind {
        STATE,
        ORGANISATION,
        PERSON,
        OTHER;

        /** The kind of a word of the graph's IRIs such as {@code person}. */
        public static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            return OTHER;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Somebody near; {@code note} says how much there is between the two, as people write it. */
    public record Neighbour(String href, Label label, Kind kind, double weight, String note) {
        public Neighbour {
            Figure.path(href);
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("A weight is not " + weight);
            }
        }

        static final Comparator<Neighbour> HEAVIEST_FIRST =
                Comparator.comparingDouble(Neighbour::weight).reversed().thenComparing(Neighbour::href);
    }

    /** A node as drawn. */
    public record Node(Neighbour who, double x, double y, double radius, Caption caption) {
        public String title() {
            return who.label().with(who.note());
        }

        public Box box() {
            return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /** A line from the centre to a node. */
    public record Tie(Node node, double thickness) {}

    public static EgoNetwork of(Heading heading, Neighbour centre, List<Neighbour> neighbours) {
        return new EgoLayout(heading).of(centre, neighbours);
    }
}
