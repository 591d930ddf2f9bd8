package org.entente.linked;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.entente.rdf.News;

/**
 * Whether the dataset knows a thing, by few look-ups in the index. It can be asked within a read transaction or outside of one.
 *
 * <p>A thing that was removed leaves nothing behind, so it is unknown, like one that never was.
 */
public final class ResourceLookup {
    private final DatasetGraph dataset;
    private final String base;

    private ResourceLookup(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    /**
     * Looks things up in a dataset.
     *
     * @param base the base of its IRIs, with a slash at its end
     */
    public static ResourceLookup of(DatasetGraph dataset, String base) {
        return new ResourceLookup(dataset, base);
    }

    /** What became of a thing. */
    public sealed interface Answer {
        /** The dataset states something of the thing, or at least names it. */
        record Found(Node node, ResourceName name) implements Answer {}

        /** An event that turned out to be another one, which the dataset knows. */
        record Replaced(Node by, ResourceName name) implements Answer {}

        /** Nothing is known under this name. */
        record Unknown() implements Answer {}
    }

    /** The thing of a path such as {@code state/KZ}; a path of any other form is unknown. */
    public Answer ofPath(String path) {
        return ResourceName.of(path).map(this::of).orElseGet(Answer.Unknown::new);
    }

    /** The thing of an IRI. A fragment belongs to the thing before it: a report to its article, a participation to its event. */
    public Answer ofIri(String iri) {
        return ResourceName.ofIri(iri, base).map(this::of).orElseGet(Answer.Unknown::new);
    }

    /** The thing of a name. */
    public Answer of(ResourceName name) {
        return Txn.calculateRead(dataset, () -> find(name));
    }

    private Answer find(ResourceName name) {
        ResourceName last = name;
        Set<ResourceName> passed = new HashSet<>();
        for (Optional<ResourceName> next = successor(name); next.isPresent(); next = successor(last)) {
            if (!passed.add(last)) {
                return new Answer.Unknown();
            }
            last = next.get();
        }
        Node node = node(last);
        if (!isKnown(node)) {
            return new Answer.Unknown();
        }
        return last.equals(name) ? new Answer.Found(node, name) : new Answer.Replaced(node, last);
    }

    /** What a thing is replaced by; an IRI of others leads nowhere. */
    private Optional<ResourceName> successor(ResourceName name) {
        Iterator<Quad> links = dataset.find(Node.ANY, node(name), News.IS_REPLACED_BY, Node.ANY);
        return links.hasNext()
                ? Optional.of(links.next().getObject())
                        .filter(Node::isURI)
                        .flatMap(by -> ResourceName.ofIri(by.getURI(), base))
                : Optional.empty();
    }

    private boolean isKnown(Node node) {
        return dataset.contains(Node.ANY, node, Node.ANY, Node.ANY)
                || dataset.contains(Node.ANY, Node.ANY, Node.ANY, node);
    }

    private Node node(ResourceName name) {
        return NodeFactory.createURI(name.iri(base));
    }
}
