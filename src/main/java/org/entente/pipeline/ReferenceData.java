package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.entente.gazetteer.GazetteerFiles;
import org.entente.rdf.Names;
import org.entente.rdf.ReferenceGraphs;
import org.entente.store.Change;
import org.entente.store.GraphStore;
import org.entente.text.Fingerprint;

/** The graphs that every dataset holds besides its articles: the ontology and the gazetteer, in the version of this program. */
final class ReferenceData {
    private ReferenceData() {}

    /** Puts the graphs into a store that lacks them or has them in another version. */
    static void bring(GraphStore store, Names names) {
        bring(store, names, names.ontologyGraph(), ReferenceGraphs.ontology());
        bring(store, names, names.gazetteerGraph(), GazetteerFiles.graph(names.base()));
    }

    private static void bring(GraphStore store, Names names, Node name, Graph graph) {
        Triple version = Triple.create(name, OWL.versionInfo.asNode(), NodeFactory.createLiteralString(version(graph)));
        if (store.contains(Quad.create(name, version))) {
            return;
        }
        List<Triple> triples = new ArrayList<>(graph.find().toList());
        triples.add(version);
        store.apply(new Change(Map.of(name, triples), names.eventsGraph(), List.of(), List.of()));
    }

    /** A fingerprint of all statements. */
    private static String version(Graph graph) {
        return Fingerprint.of(graph.stream().map(NodeFmtLib::strNT).sorted().collect(Collectors.joining("\n")), 16);
    }
}
