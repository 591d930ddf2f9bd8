package org.entente.linked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the representations offered a client likes best, by its {@code Accept} header (RFC 9110, 12.5.1): of the ranges that fit a media type
 * the most exact one tells its weight, a weight of 0 forbids it, and among equals the order of the offer decides.
 */
public final class Negotiation {
    /** No client needs more ranges than this. */
    private static final int MOST_RANGES = 100;

    private final List<Range> ranges;

    private Negotiation(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * Reads a header. What is malformed in it does not count; when nothing is left, the client takes anything.
     *
     * @param accept the header, its lines joined by commas; empty when the client sent none
     */
    public static Negotiation of(Optional<String> accept) {
        List<Range> ranges = new ArrayList<>();
        for (String part : accept.orElse("").split(",", MOST_RANGES)) {
            range(part).ifPresent(ranges::add);
        }
        return new Negotiation(ranges.isEmpty() ? List.of(new Range("*", "*", 1)) : List.copyOf(ranges));
    }

    /** The best of what is offered; empty when the client takes none of it. */
    public Optional<Representation> choose(Collection<Representation> offered) {
        Representation best = null;
        double most = 0;
        for (Representation candidate : offered) {
            double weight = weight(candidate.mediaType());
            if (weight > most) {
                best = candidate;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private double weight(String mediaType) {
        int slash = mediaType.indexOf('/');
        String type = mediaType.substring(0, slash);
        String subtype = mediaType.substring(slash + 1);
        int exactest = -1;
        double weight = 0;
        for (Range range : ranges) {
            int exactness = range.exactness(type, subtype);
            if (exactness > exactest) {
                exactest = exactness;
                weight = range.weight;
            }
        }
        return weight;
    }

    private static Optional<Range> range(String text) {
        String[] parts = text.split(";", -1);
        String[] names = parts[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
        if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
            return Optional.empty();
        }
        double weight = 1;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                weight = weightOf(parameter.substring(2).strip());
            }
        }
        return weight < 0 ? Optional.empty() : Optional.of(new Range(names[0], names[1], weight));
    }

    /** A weight from 0 to 1; negative when it is none. */
    private static double weightOf(String text) {
        return text.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(text) : -1;
    }

    private record Range(String type, String subtype, double weight) {
        /** How exactly this names a media type: 2 by its name, 1 by its first half, 0 as anything, -1 not at all. */
        int exactness(String otherType, String otherSubtype) {
            if (type.equals(otherType)) {
                return subtype.equals(otherSubtype) ? 2 : subtype.equals("*") ? 1 : -1;
            }
            return type.equals("*") && subtype.equals("*") ? 0 : -1;
        }
    }
}
