package org.entente.linked;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.rdf.Dip;
import org.entente.rdf.Names;
import org.entente.rdf.News;

/**
 * What the dataset states about one thing, cut so that it stays small: its own statements and those of its parts (participations, changes of status),
 * a page of the links that lead to it, with the reports of an event and the tenures of a person in full, and labels of all that is pointed at. Of an
 * article it is the whole graph. Pages after the first have the links alone.
 */
final class Description {
    /** No thing of a sound dataset has as many statements of its own. */
    private static final int MOST_STATEMENTS = 5_000;

    private static final int MOST_ARTICLE_STATEMENTS = 50_000;
    private static final int MOST_LABELS = 30;

    /** Links whose subject says little unless its statements are told with it. */
    private static final Set<Node> TELLING = Set.of(Dip.REPORTS, Dip.HOLDER);

    private final DatasetGraph dataset;
    private final Node thing;
    private final Map<Node, Set<Triple>> statements = new LinkedHashMap<>();
    private int count;

    private Description(DatasetGraph dataset, Node thing) {
        this.dataset = dataset;
        this.thing = thing;
    }

    /** Gathers within a transaction. */
    static Description of(DatasetGraph dataset, String base, ResourceName name, IncomingLinks incoming, int page) {
        Description description = new Description(dataset, NodeFactory.createURI(name.iri(base)));
        if (page == 1) {
            description.addThing();
            if (name.isArticle()) {
                description.addArticle(Names.articleGraph(base, name.slug()));
            }
        }
        description.addIncoming(incoming.links());
        description.addLabels();
        return description;
    }

    /** The thing that is described. */
    Node thing() {
        return thing;
    }

    /** The statements, those of one subject together. */
    Stream<Triple> statements() {
        return statements.values().stream().flatMap(Collection::stream);
    }

    private void addThing() {
        addAbout(thing);
        String part = thing.getURI() + "#";
        List<Node> parts =
                objects().filter(node -> node.getURI().startsWith(part)).toList();
        parts.forEach(this::addAbout);
    }

    /** The graph of an article, and which events its reports tell of, as that stands elsewhere. */
    private void addArticle(Node graph) {
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> add(quad.asTriple()));
        List<Node> subjects = List.copyOf(statements.keySet());
        for (Node report : subjects) {
            find(report, Dip.REPORTS, MOST_STATEMENTS).forEach(triple -> add(triple));
        }
    }

    private void addIncoming(List<Triple> links) {
        for (Triple link : links) {
            add(link);
            if (TELLING.contains(link.getPredicate())) {
                addAbout(link.getSubject());
                find(link.getSubject(), Dip.HAS_MENTION, MOST_STATEMENTS)
                        .forEach(mention -> addAbout(mention.getObject()));
            }
        }
    }

    private void addAbout(Node subject) {
        find(subject, Node.ANY, MOST_STATEMENTS).forEach(triple -> add(triple));
    }

    /** Adds a statement, unless the document is full. */
    private void add(Triple triple) {
        if (count < MOST_ARTICLE_STATEMENTS
                && statements
                        .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashSet<>())
                        .add(triple)) {
            count++;
        }
    }

    /** Labels of what is pointed at, and of the things whose parts point here. */
    private void addLabels() {
        Set<Node> named = new LinkedHashSet<>();
        named.add(thing);
        objects().forEach(named::add);
        statements.keySet().forEach(subject -> named.add(whole(subject)));
        for (Node node : named) {
            Stream.of(RDFS.Nodes.label, RDF.Nodes.type, News.HEADLINE)
                    .flatMap(property -> find(node, property, MOST_LABELS).stream())
                    .forEach(triple -> add(triple));
        }
    }

    private static Node whole(Node part) {
        int fragment = part.isURI() && !part.getURI().startsWith(Dip.NAMESPACE)
                ? part.getURI().indexOf('#')
                : -1;
        return fragment < 0 ? part : NodeFactory.createURI(part.getURI().substring(0, fragment));
    }

    private Stream<Node> objects() {
        return statements().toList().stream().map(Triple::getObject).filter(Node::isURI);
    }

    /** The distinct statements of all graphs. */
    private List<Triple> find(Node subject, Node predicate, int most) {
        return Iter.toList(Iter.limit(Iter.distinct(dataset.getUnionGraph().find(subject, predicate, Node.ANY)), most));
    }
}
