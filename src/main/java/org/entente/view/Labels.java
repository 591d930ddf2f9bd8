package org.entente.view;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.entente.article.Language;
import org.entente.rdf.Names;

/**
 * The labels of a dataset's resources. The gazetteer's and the events' own come first; others are told by articles, each in its own way, and the
 * most frequent one is taken, of the first 5,000. What was looked up is kept, up to 100,000 names, for as long as these labels are in use: no longer
 * than the dataset stays in the same state.
 */
public final class Labels {
    private static final int MOST_TOLD = 5_000;
    private static final int MOST_KEPT = 100_000;

    private final DatasetGraph dataset;
    private final String base;
    private final List<Node> authorities;
    private final Map<String, Name> known = new ConcurrentHashMap<>();

    public Labels(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
        this.authorities = List.of(Names.gazetteerGraph(base), Names.eventsGraph(base));
    }

    /** The name of a thing by its path, within a transaction of the caller. */
    public Name of(String path) {
        Name found = known.get(path);
        if (found == null) {
            found = lookUp(path);
            if (known.size() < MOST_KEPT) {
                known.put(path, found);
            }
        }
        return found;
    }

    /** The name of a thing by its path, looked up and not kept. */
    public Name lookUp(String path) {
        Node thing = NodeFactory.createURI(path.contains("://") ? path : base + path);
        for (Node graph : authorities) {
            Map<Language, String> labels = mostFrequent(dataset.find(graph, thing, RDFS.Nodes.label, Node.ANY));
            if (!labels.isEmpty()) {
                return new Name(path, labels);
            }
        }
        return new Name(path, mostFrequent(dataset.find(Node.ANY, thing, RDFS.Nodes.label, Node.ANY)));
    }

    private static Map<Language, String> mostFrequent(Iterator<Quad> told) {
        Map<Language, Map<String, Integer>> counts = new EnumMap<>(Language.class);
        for (int read = 0; read < MOST_TOLD && told.hasNext(); read++) {
            Node label = told.next().getObject();
            if (label.isLiteral()) {
                Language.of(label.getLiteralLanguage())
                        .ifPresent(language -> counts.computeIfAbsent(language, key -> new HashMap<>())
                                .merge(label.getLiteralLexicalForm(), 1, Integer::sum));
            }
        }
        Map<Language, String> labels = new EnumMap<>(Language.class);
        counts.forEach((language, texts) -> labels.put(language, best(texts)));
        return labels;
    }

    private static String best(Map<String, Integer> texts) {
        return texts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
