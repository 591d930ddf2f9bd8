package org.entente.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files of the gazetteer, whose relative IRIs take the base of the dataset they are read for. */
public final class GazetteerFiles {
    private static final List<String> NAMES = List.of(
            "states.ttl",
            "places.ttl",
            "historic-states.ttl",
            "organisations.ttl",
            "groups.ttl",
            "memberships.ttl",
            "currencies.ttl",
            "offices.ttl");

    private GazetteerFiles() {}

    /** The whole gazetteer as a graph, with IRIs such as {@code {base}id/state/KZ}. */
    public static Graph graph(String base) {
        Graph graph = GraphFactory.createDefaultGraph();
        send(base, StreamRDFLib.graph(graph));
        return graph;
    }

    /** Sends the triples of every file to the sink, with one start and one finish for each file. */
    public static void send(String base, StreamRDF sink) {
        for (String name : NAMES) {
            send(name, base, sink);
        }
    }

    private static void send(String name, String base, StreamRDF sink) {
        try (InputStream file = GazetteerFiles.class.getResourceAsStream("/gazetteer/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its file gazetteer/" + name);
            }
            RDFParser.source(file)
                    .lang(Lang.TURTLE)
                    .base(base)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
