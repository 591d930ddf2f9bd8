package org.entente.store;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.rdf.Dip;

/**
 * A dataset on a SPARQL server such as Fuseki, by the standard protocols under the dataset's address: {@code /sparql} to query, {@code /data}
 * (Graph Store Protocol) for article graphs and {@code /update} (SPARQL Update) for the graph of events.
 *
 * <p>Graphs that the server lacks go up together in one request of quads, since many small transactions blow up a TDB2 database; graphs that
 * it has are replaced one by one, so that none is missing at any moment.
 */
public final class RemoteStore implements GraphStore {
    private static final int EVENTS_PER_REQUEST = 500;

    private final RemoteEndpoint endpoint;

    private RemoteStore(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * The dataset at an address such as {@code http://localhost:3030/news}; nothing is asked of the server yet.
     *
     * @param login who changes it, when the server asks
     */
    public static RemoteStore at(URI dataset, Optional<Login> login) {
        return new RemoteStore(new RemoteEndpoint(dataset, login, Duration.ofSeconds(1)));
    }

    @Override
    public Set<Node> eventsReportedIn(Collection<Node> articleGraphs) {
        return ask("SELECT DISTINCT ?found WHERE { VALUES ?g { %s } GRAPH ?g { ?report <" + Dip.REPORTS.getURI() + "> ?found } }", articleGraphs);
    }

    private Set<Node> storedGraphs(Collection<Node> graphs) {
        return ask("SELECT DISTINCT ?found WHERE { VALUES ?found { %s } FILTER EXISTS { GRAPH ?found { ?s ?p ?o } } }", graphs);
    }

    /** What a query finds for the nodes that its gap is filled with, some at a time. */
    private Set<Node> ask(String query, Collection<Node> nodes) {
        Set<Node> found = new HashSet<>();
        for (List<Node> part : parts(nodes)) {
            endpoint.select(query.formatted(iris(part))).forEachRemaining(row -> found.add(row.get("found")));
        }
        return found;
    }

    @Override
    public Graph reportsOf(Collection<Node> events, Set<Node> except) {
        Graph found = GraphFactory.createDefaultGraph();
        for (List<Node> part : parts(events)) {
            String query =
                    """
                    PREFIX dip: <%s>
                    SELECT ?g ?s ?p ?o WHERE {
                      { SELECT DISTINCT ?g ?s WHERE {
                          VALUES ?event { %s }
                          GRAPH ?g {
                            ?report dip:reports ?event .
                            { BIND(?report AS ?s) } UNION { ?report dip:hasMention ?s } UNION { ?report dip:article ?s }
                            UNION { ?report ?any ?s . ?s dip:code ?code } UNION { ?report dip:hasMention ?mention . ?mention ?any ?s . ?s dip:code ?code }
                          } } }
                      GRAPH ?g { ?s ?p ?o }
                    }
                    """
                            .formatted(Dip.NAMESPACE, iris(part));
            endpoint.select(query).forEachRemaining(row -> {
                if (!except.contains(row.get("g"))) {
                    found.add(row.get("s"), row.get("p"), row.get("o"));
                }
            });
        }
        return found;
    }

    @Override
    public boolean contains(Quad pattern) {
        String query = "ASK { GRAPH %s { %s %s %s } }"
                .formatted(
                        term(pattern.getGraph(), "?g"),
                        term(pattern.getSubject(), "?s"),
                        term(pattern.getPredicate(), "?p"),
                        term(pattern.getObject(), "?o"));
        return endpoint.ask(query);
    }

    @Override
    public void apply(Change change) {
        Set<Node> stored = storedGraphs(change.graphs().keySet());
        Map<Node, List<Triple>> fresh = new LinkedHashMap<>();
        change.graphs().forEach((graph, content) -> {
            if (content.isEmpty()) {
                endpoint.deleteGraph(graph);
            } else if (stored.contains(graph)) {
                endpoint.putGraph(graph, nTriples(content));
            } else {
                fresh.put(graph, content);
            }
        });
        if (!fresh.isEmpty()) {
            endpoint.addQuads(nQuads(fresh));
        }
        updateEvents(change);
    }

    /** Old statements of events go and new ones come in one request, which a SPARQL server takes as one. */
    private void updateEvents(Change change) {
        StringBuilder update = new StringBuilder("PREFIX dip: <" + Dip.NAMESPACE + ">\n");
        String graph = "<" + change.eventsGraph().getURI() + ">";
        for (List<Node> part : parts(change.outdated())) {
            update.append("DELETE { GRAPH %s { ?s ?p ?o } } WHERE { VALUES ?event { %s } GRAPH %s {\n".formatted(graph, iris(part), graph))
                    .append("  { BIND(?event AS ?s) } UNION { ?event dip:hasParticipation ?s }\n  ?s ?p ?o } } ;\n");
        }
        if (!change.events().isEmpty()) {
            update.append("INSERT DATA { GRAPH ").append(graph).append(" {\n").append(new String(nTriples(change.events()), StandardCharsets.UTF_8)).append("} }\n");
        }
        if (!change.outdated().isEmpty() || !change.events().isEmpty()) {
            endpoint.update(update.toString());
        }
    }

    private static List<List<Node>> parts(Collection<Node> nodes) {
        List<Node> all = List.copyOf(nodes);
        return IntStream.iterate(0, start -> start < all.size(), start -> start + EVENTS_PER_REQUEST)
                .mapToObj(start -> all.subList(start, Math.min(start + EVENTS_PER_REQUEST, all.size())))
                .toList();
    }

    private static String iris(Collection<Node> nodes) {
        return nodes.stream().map(node -> "<" + node.getURI() + ">").collect(Collectors.joining(" "));
    }

    private static String term(Node node, String variable) {
        return node.equals(Node.ANY) ? variable : NodeFmtLib.strNT(node);
    }

    private static byte[] nTriples(Collection<Triple> triples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NTRIPLES);
        out.start();
        triples.forEach(out::triple);
        out.finish();
        return bytes.toByteArray();
    }

    private static byte[] nQuads(Map<Node, List<Triple>> graphs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
        out.start();
        graphs.forEach((graph, triples) -> triples.forEach(triple -> out.quad(Quad.create(graph, triple))));
        out.finish();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        endpoint.close();
    }
}
