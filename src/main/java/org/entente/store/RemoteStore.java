package org.entente.store;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.rdf.Dip;
import org.entente.rdf.News;
import org.entente.store.RemoteEndpoint.Patience;

/**
 * A dataset on a SPARQL server such as Fuseki, by the standard protocols under the dataset's address: {@code /sparql} to query, {@code /data}
 * (Graph Store Protocol) for new article graphs and {@code /update} (SPARQL Update) for what is there already and for the graph of events.
 *
 * <p>Graphs that the server lacks go up together in one request of quads, since many small transactions blow up a TDB2 database. Then graphs
 * to replace or to delete and the events change in one update, which a server takes whole: were the old version of an article gone before its
 * events are merged anew, a load that breaks off there would leave events that nobody tells any more, and nothing would know of them.
 */
public final class RemoteStore implements GraphStore {
    private static final int NODES_PER_REQUEST = 500;
    private static final Pattern IRI = Pattern.compile("[^\\x00-\\x20<>\"{}|^`\\\\]+");

    private static final String PARTS =
            EventParts.PROPERTIES.stream().map(RemoteStore::iri).collect(Collectors.joining("|"));

    private final RemoteEndpoint endpoint;

    private RemoteStore(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** The dataset at an address such as {@code http://localhost:3030/news}; nothing is asked of the server yet. */
    public static RemoteStore at(URI dataset, Optional<Login> login) {
        return at(dataset, login, Patience.USUAL);
    }

    static RemoteStore at(URI dataset, Optional<Login> login, Patience patience) {
        return new RemoteStore(new RemoteEndpoint(dataset, login, patience));
    }

    @Override
    public Map<Node, Node> eventsReportedIn(Collection<Node> articleGraphs) {
        Map<Node, Node> events = new HashMap<>();
        for (List<Node> part : parts(articleGraphs)) {
            String query = """
                    PREFIX dip: <%s>
                    SELECT ?report ?event WHERE {
                      VALUES ?g { %s } GRAPH ?g { ?report a dip:Report } GRAPH ?h { ?report dip:reports ?event }
                    }
                    """.formatted(Dip.NAMESPACE, iris(part));
            endpoint.select(query).forEachRemaining(row -> events.put(row.get("report"), row.get("event")));
        }
        return events;
    }

    @Override
    public Set<Node> eventsInBlocks(Collection<String> blocks) {
        return ask(
                "SELECT DISTINCT ?found WHERE { VALUES ?block { %s } GRAPH ?g { ?found " + iri(Dip.BLOCK)
                        + " ?block } }",
                blocks.stream().map(NodeFactory::createLiteralString).toList());
    }

    @Override
    public Set<Node> eventsAmong(Collection<Node> iris) {
        return ask(
                "SELECT DISTINCT ?found WHERE { VALUES ?found { %s } GRAPH ?g { ?found " + iri(Dip.REPORT_COUNT)
                        + " ?count } }",
                iris);
    }

    private Set<Node> storedGraphs(Collection<Node> graphs) {
        return ask(
                "SELECT DISTINCT ?found WHERE { VALUES ?found { %s } FILTER EXISTS { GRAPH ?found { ?s ?p ?o } } }",
                graphs);
    }

    /** What a query finds for the nodes that its gap is filled with, some at a time. */
    private Set<Node> ask(String query, Collection<Node> nodes) {
        Set<Node> found = new HashSet<>();
        for (List<Node> part : parts(nodes)) {
            endpoint.select(query.formatted(terms(part))).forEachRemaining(row -> found.add(row.get("found")));
        }
        return found;
    }

    @Override
    public Graph reportsOf(Collection<Node> events) {
        Graph found = GraphFactory.createDefaultGraph();
        links(events, found);
        for (List<Node> part : parts(events)) {
            String query = """
                    PREFIX dip: <%s>
                    SELECT ?g ?s ?p ?o WHERE {
                      { SELECT DISTINCT ?g ?s WHERE {
                          { SELECT ?g ?report WHERE {
                              VALUES ?event { %s } GRAPH ?h { ?report dip:reports ?event } GRAPH ?g { ?report a dip:Report }
                          } }
                          GRAPH ?g { ?report (dip:hasMention|dip:article|dip:party|dip:by)? ?s }
                      } }
                      GRAPH ?g { ?s ?p ?o }
                    }
                    """.formatted(Dip.NAMESPACE, iris(part));
            endpoint.select(query).forEachRemaining(row -> found.add(row.get("s"), row.get("p"), row.get("o")));
        }
        return found;
    }

    private void links(Collection<Node> events, Graph found) {
        for (List<Node> part : parts(events)) {
            String query = """
                    PREFIX dip: <%s>
                    SELECT ?report ?event WHERE { VALUES ?event { %s } GRAPH ?h { ?report dip:reports ?event } }
                    """.formatted(Dip.NAMESPACE, iris(part));
            endpoint.select(query).forEachRemaining(row -> found.add(row.get("report"), Dip.REPORTS, row.get("event")));
        }
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
        Map<Node, List<Triple>> fresh = new LinkedHashMap<>(change.graphs());
        fresh.keySet().removeAll(stored);
        fresh.values().removeIf(List::isEmpty);
        if (!fresh.isEmpty()) {
            endpoint.addQuads(nQuads(fresh));
        }
        String update = update(change, stored);
        if (!update.isEmpty()) {
            endpoint.update(update);
        }
    }

    private static String update(Change change, Set<Node> stored) {
        StringBuilder update = new StringBuilder();
        for (Node graph : stored) {
            update.append("DROP SILENT GRAPH %s ;\n".formatted(iri(graph)));
        }
        for (List<Node> part : parts(change.outdated())) {
            update.append(
                    "DELETE { GRAPH %1$s { ?s ?p ?o } } WHERE { VALUES ?event { %2$s } GRAPH %1$s { ?event (%3$s)? ?s . ?s ?p ?o } } ;\n"
                            .formatted(iri(change.eventsGraph()), iris(part), PARTS));
            update.append(deletion(change.eventsGraph(), Dip.REPORTS, part));
        }
        for (List<Node> part : parts(change.gone())) {
            update.append(deletion(change.eventsGraph(), News.IS_REPLACED_BY, part));
        }
        for (Node graph : stored) {
            insert(update, graph, change.graphs().getOrDefault(graph, List.of()));
        }
        insert(update, change.eventsGraph(), change.events());
        return update.toString();
    }

    private static String deletion(Node graph, Node property, Collection<Node> objects) {
        return "DELETE { GRAPH %1$s { ?s %2$s ?o } } WHERE { VALUES ?o { %3$s } GRAPH %1$s { ?s %2$s ?o } } ;\n"
                .formatted(iri(graph), iri(property), iris(objects));
    }

    private static void insert(StringBuilder update, Node graph, Collection<Triple> content) {
        if (!content.isEmpty()) {
            update.append("INSERT DATA { GRAPH %s {\n".formatted(iri(graph)))
                    .append(nTriples(content))
                    .append("} } ;\n");
        }
    }

    private static List<List<Node>> parts(Collection<Node> nodes) {
        List<Node> all = List.copyOf(nodes);
        return IntStream.iterate(0, start -> start < all.size(), start -> start + NODES_PER_REQUEST)
                .mapToObj(start -> all.subList(start, Math.min(start + NODES_PER_REQUEST, all.size())))
                .toList();
    }

    private static String iris(Collection<Node> nodes) {
        return nodes.stream().map(RemoteStore::iri).collect(Collectors.joining(" "));
    }

    private static String terms(Collection<Node> nodes) {
        return nodes.stream()
                .map(node -> node.isURI() ? iri(node) : NodeFmtLib.strNT(node))
                .collect(Collectors.joining(" "));
    }

    /** An IRI as it stands in a request; never one that could end before its closing bracket. */
    private static String iri(Node node) {
        if (!IRI.matcher(node.getURI()).matches()) {
            throw new IllegalArgumentException("no IRI for a request: " + node);
        }
        return "<" + node.getURI() + ">";
    }

    private static String term(Node node, String variable) {
        return node.equals(Node.ANY) ? variable : node.isURI() ? iri(node) : NodeFmtLib.strNT(node);
    }

    private static String nTriples(Collection<Triple> triples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NTRIPLES);
        out.start();
        triples.forEach(out::triple);
        out.finish();
        return bytes.toString(StandardCharsets.UTF_8);
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
