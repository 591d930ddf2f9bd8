package org.entente.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.linked.Document;
import org.entente.linked.Representation;
import org.entente.linked.Requests;
import org.entente.linked.Site;

/** What the query endpoint says about itself (SPARQL 1.1 Service Description) when it is asked without a query. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD");

    /** A store has a graph for every article; the description names this many and leaves the others to a query. */
    private static final int MOST_GRAPHS = 1000;

    private static final List<Representation> OFFERED = Stream.concat(
                    Representation.TRIPLES.stream(), Stream.of(Representation.HTML))
            .toList();

    private final Site site;

    ServiceDescription(Site site) {
        this.site = site;
    }

    /** Answers in the RDF format asked for, and sends browsers to the start page. */
    void answer(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        Representation wanted = Requests.wanted(request, OFFERED).orElse(Representation.TURTLE);
        if (wanted == Representation.HTML) {
            redirect(action);
            return;
        }
        Graph graph = describe(site.address(request, "sparql"), action);
        try {
            Document.of(graph.stream().toList()).send(action.getResponse(), wanted);
        } catch (IOException e) {
            ServletOps.errorOccurred(e);
        }
    }

    private void redirect(HttpAction action) {
        try {
            action.getResponse().sendRedirect(site.link(""));
        } catch (IOException e) {
            ServletOps.errorOccurred(e);
        }
    }

    private static Graph describe(String endpoint, HttpAction action) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD);
        Node service = NodeFactory.createURI(endpoint);
        Node dataset = NodeFactory.createURI(endpoint + "#dataset");
        Node defaultGraph = NodeFactory.createURI(endpoint + "#default-graph");
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        RESULT_FORMATS.forEach(
                format -> graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format)));
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.type.asNode(), sd("Graph"));
        action.beginRead();
        try {
            addNamedGraphs(graph, dataset, endpoint, action.getActiveDSG());
        } finally {
            action.endRead();
        }
        return graph;
    }

    private static void addNamedGraphs(Graph graph, Node dataset, String endpoint, DatasetGraph store) {
        Iterator<Node> names = store.listGraphNodes();
        for (int i = 1; i <= MOST_GRAPHS && names.hasNext(); i++) {
            Node named = NodeFactory.createURI(endpoint + "#graph-" + i);
            graph.add(dataset, sd("namedGraph"), named);
            graph.add(named, RDF.type.asNode(), sd("NamedGraph"));
            graph.add(named, sd("name"), names.next());
        }
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
