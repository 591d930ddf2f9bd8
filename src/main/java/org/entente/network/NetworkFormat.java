package org.entente.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of networks and tables. */
public enum NetworkFormat {
    /** GEXF 1.3 with days, for Gephi. */
    GEXF("gexf", "network.gexf", "application/gexf+xml"),
    /** GEXF 1.2draft without time, for NetworkX. */
    GEXF_12("gexf12", "network-1.2.gexf", "application/gexf+xml"),
    GRAPHML("graphml", "network.graphml", "application/graphml+xml"),
    /** GraphML with what yEd draws. */
    GRAPHML_YED("graphml-yed", "network-yed.graphml", "application/graphml+xml"),
    NODES_CSV("nodes-csv", "nodes.csv", "text/csv"),
    EDGES_CSV("edges-csv", "edges.csv", "text/csv"),
    EVENTS_CSV("events-csv", "events.csv", "text/csv"),
    TRADE_CSV("trade-csv", "trade.csv", "text/csv"),
    /** Nodes and links, as D3 and NetworkX take them. */
    JSON("json", "network.json", "application/json"),
    /** Elements, as Cytoscape and Cytoscape.js take them. */
    CYTOSCAPE_JSON("cytoscape-json", "network.cyjs", "application/json");

    private final String code;
    private final String fileName;
    private final String mediaType;

    NetworkFormat(String code, String fileName, String mediaType) {
        this.code = code;
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    /** The format's name on the command line. */
    public String code() {
        return code;
    }

    /** The usual name of its files, which no other format has: {@code network-yed.graphml}. */
    public String fileName() {
        return fileName;
    }

    /** Its media type, with the encoding. */
    public String mediaType() {
        return mediaType + ";charset=utf-8";
    }

    /** Whether it has a row for each event, instead of nodes or edges. */
    public boolean isOfEvents() {
        return this == EVENTS_CSV || this == TRADE_CSV;
    }

    /** The names of all formats. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(NetworkFormat::code).toList();
    }

    /** The format of a name; other names that programs give it are understood, too. */
    public static Optional<NetworkFormat> of(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return switch (folded) {
            case "gexf13", "gexf1.3" -> Optional.of(GEXF);
            case "gexf1.2" -> Optional.of(GEXF_12);
            case "yed" -> Optional.of(GRAPHML_YED);
            case "d3" -> Optional.of(JSON);
            case "cytoscape", "cyjs" -> Optional.of(CYTOSCAPE_JSON);
            default ->
                Arrays.stream(values())
                        .filter(format -> format.code.equals(folded))
                        .findFirst();
        };
    }

    /** The format of a file by its name or ending, before a {@code .gz} if there is one: {@code kz-edges.csv}, {@code kz.gexf}. */
    public static Optional<NetworkFormat> ofFile(String file) {
        String name = (file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Arrays.stream(values())
                    .filter(format -> name.endsWith(format.fileName))
                    .findFirst();
        }
        if (name.endsWith("-1.2.gexf")) {
            return Optional.of(GEXF_12);
        }
        if (name.endsWith("-yed.graphml")) {
            return Optional.of(GRAPHML_YED);
        }
        return List.of("gexf", "graphml", "json", "cyjs").stream()
                .filter(ending -> name.endsWith("." + ending))
                .findFirst()
                .flatMap(NetworkFormat::of);
    }

    /** The format whose {@link #fileName} this is. */
    public static Optional<NetworkFormat> ofFileName(String name) {
        return Arrays.stream(values())
                .filter(format -> format.fileName.equals(name))
                .findFirst();
    }
}
