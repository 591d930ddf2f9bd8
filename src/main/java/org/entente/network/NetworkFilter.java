package org.entente.network;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.article.Language;
import org.entente.rdf.EventType;

/** What of a dataset goes into a network or table, and how. Filters are read from parameters by {@link #parse}. */
public final class NetworkFilter {
    private final EventChoice events;
    private final Shape shape;
    private final int limit;

    /**
     * How it is shown.
     *
     * @param nodes what nodes are
     * @param edges what edges are
     * @param labels the language of labels; English where one is missing
     * @param byteOrderMark whether CSV begins with the mark by which spreadsheets know UTF-8
     */
    record Shape(NodeChoice nodes, EdgeChoice edges, Language labels, boolean byteOrderMark) {}

    NetworkFilter(EventChoice events, Shape shape, int limit) {
        this.events = events;
        this.shape = shape;
        this.limit = limit;
    }

    /**
     * Reads the parameters of an address or a command line. A parameter can be given several times, and hold several values between commas; one
     * without a value counts as not given.
     *
     * <ul>
     *   <li>{@code type}: {@link EventType#word words of types}, or {@code all}; usually all but {@code trade} and {@code tenure}
     *   <li>{@code status}: {@code planned}, {@code underway}, {@code held} …, or {@code all}; usually what was held or is under way in networks, all
     *       in tables of events
     *   <li>{@code state} (or {@code party}): with one of these states, organisations and groups: {@code KZ}, {@code eaeu}, an IRI
     *   <li>{@code match}: {@code all} for events with all of these, {@code any} (usual) for events with one
     *   <li>{@code person}: with one of these people
     *   <li>{@code from}, {@code to}: days; what can have been on a day between them is taken, and what has no day is not
     *   <li>{@code nodes}: {@code parties} (usual), {@code states}, {@code organisations}, {@code people}
     *   <li>{@code edges}: {@code event} (usual), {@code weighted}
     *   <li>{@code labels} (or {@code lang}): {@code en} (usual), {@code ru}, {@code ar}
     *   <li>{@code limit}: at most so many nodes, and edges or rows
     *   <li>{@code bom}: {@code true} for a byte order mark in CSV
     * </ul>
     *
     * @param parameters the values by name, as servlets have them
     * @param base the base of the dataset's IRIs, with a slash at its end
     * @throws FilterProblem for a name or value that is not known; the message tells which are, and which is near
     */
    public static NetworkFilter parse(Map<String, String[]> parameters, String base) {
        return new FilterParser(parameters, base).parse();
    }

    /** The same with a limit, if it has none that is lower. */
    public NetworkFilter atMost(int highest) {
        return new NetworkFilter(events, shape, Math.min(limit, highest));
    }

    EventChoice events() {
        return events;
    }

    Shape shape() {
        return shape;
    }

    int limit() {
        return limit;
    }

    NetworkFilter usualIn(NetworkFormat format) {
        return new NetworkFilter(events.usualIn(format), shape, limit);
    }

    /** What it is about, for people who find the file later. */
    String description() {
        return "Nodes: %s. Edges: %s. Events: %s. Status: %s%s%s."
                .formatted(
                        shape.nodes().name().toLowerCase(Locale.ROOT),
                        shape.edges() == EdgeChoice.EVENT ? "one an event" : "weighted by the number of events",
                        events.types().stream().sorted().map(EventType::word).collect(Collectors.joining(", ")),
                        EventChoice.STATUSES.stream()
                                .filter(events.statuses()::contains)
                                .collect(Collectors.joining(", ")),
                        events.from().map(day -> ". From " + day).orElse(""),
                        events.to().map(day -> ". To " + day).orElse(""));
    }
}
