package org.entente.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.NetworkFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events go into a network or table, and how they are shown. */
final class NetworkOptions {
    @Option(
            names = "--type",
            paramLabel = "TYPE,…",
            description = "meeting, call, visit, gathering, agreement-step, relation, accreditation, mission, "
                    + "membership-change, statement, trade, tenure, or all (default: all but the last two).")
    private List<String> types = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS,…",
            description = "planned, underway, held, postponed, cancelled, proposed, unconfirmed, or all "
                    + "(default: held and underway in networks, all in tables of events).")
    private List<String> statuses = List.of();

    @Option(
            names = {"--state", "--party"},
            paramLabel = "PARTY,…",
            description = "Events with one of these: KZ, eaeu, group/central-asia, an IRI.")
    private List<String> parties = List.of();

    @Option(
            names = "--match",
            paramLabel = "any|all",
            description = "Whether events need any or all of these (default: any).")
    private @Nullable String match;

    @Option(
            names = "--person",
            paramLabel = "PERSON,…",
            description = "Events with one of these people: sergey-lavrov, an IRI.")
    private List<String> people = List.of();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Events on this day or later; those without a date are left out.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "Events on this day or earlier; those without a date are left out.")
    private @Nullable String to;

    @Option(
            names = "--nodes",
            paramLabel = "KIND",
            description = "parties (states, organisations and groups), states, organisations or people "
                    + "(default: parties).")
    private @Nullable String nodes;

    @Option(
            names = "--edges",
            paramLabel = "KIND",
            description = "event: one for each event and two of its nodes; weighted: one for two nodes, with the "
                    + "number of their events (default: event).")
    private @Nullable String edges;

    @Option(names = "--labels", paramLabel = "LANGUAGE", description = "en, ru or ar (default: en).")
    private @Nullable String labels;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many nodes, and edges or rows (default: no limit).")
    private @Nullable String limit;

    @Option(names = "--bom", description = "Begin CSV with the mark by which spreadsheets know UTF-8.")
    private boolean byteOrderMark;

    /** Whether any of them is given. */
    boolean isGiven() {
        return !parameters().isEmpty();
    }

    /** @param base the base of the dataset's IRIs */
    NetworkFilter filter(String base) {
        return NetworkFilter.parse(parameters(), base);
    }

    private Map<String, String[]> parameters() {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        put(parameters, "type", types);
        put(parameters, "status", statuses);
        put(parameters, "state", parties);
        put(parameters, "match", match);
        put(parameters, "person", people);
        put(parameters, "from", from);
        put(parameters, "to", to);
        put(parameters, "nodes", nodes);
        put(parameters, "edges", edges);
        put(parameters, "labels", labels);
        put(parameters, "limit", limit);
        put(parameters, "bom", byteOrderMark ? "true" : null);
        return parameters;
    }

    private static void put(Map<String, String[]> parameters, String name, @Nullable String value) {
        if (value != null) {
            put(parameters, name, List.of(value));
        }
    }

    private static void put(Map<String, String[]> parameters, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values.toArray(String[]::new));
        }
    }
}
