package org.entente.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.rdf.Dip;

/** Reads from a dataset, within a transaction, what its index has to hold; the index is a function of what is stored and of nothing else. */
final class EntryReader {
    /** As well known as an event with so many reports. */
    private static final int STATE = 500;

    private static final int ORGANISATION = 100;
    private static final int PERSON = 20;

    private final DatasetGraph dataset;
    private final String things;

    /** @param base the base of the dataset's IRIs */
    EntryReader(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.things = base + "id/";
    }

    /** Whether a statement, once it is stored, is in the index: a text of a thing of the dataset. */
    boolean indexes(Node subject, Node property, Node object) {
        return TextRole.of(property).isPresent()
                && object.isLiteral()
                && !kind(subject).isEmpty();
    }

    /** Whether some graph holds a statement. */
    boolean isStored(Triple statement) {
        return dataset.contains(Node.ANY, statement.getSubject(), statement.getPredicate(), statement.getObject());
    }

    /** The entry of a statement that the index holds. */
    TextEntry entry(Triple statement) {
        Node lead = lead(statement.getSubject());
        String kind = kind(lead);
        // What a report quotes ranks by its words: its event is found by its own label, too
        int weight = lead.equals(statement.getSubject()) ? weight(kind, lead) : 0;
        return new TextEntry(statement, lead.getURI(), kind, weight);
    }

    /** All that entries of a subject say beside their texts. */
    String traits(Node subject) {
        Node lead = lead(subject);
        return lead + " " + (lead.equals(subject) ? weight(kind(lead), lead) : 0);
    }

    /** The statements of a subject that are in the index. */
    List<Triple> statements(Node subject) {
        return TextRole.properties().stream()
                .flatMap(property -> quads(subject, property).stream())
                .filter(quad -> indexes(quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .map(Quad::asTriple)
                .distinct()
                .toList();
    }

    private List<Quad> quads(Node subject, Node property) {
        List<Quad> found = new ArrayList<>();
        dataset.find(Node.ANY, subject, property, Node.ANY).forEachRemaining(found::add);
        return found;
    }

    /** Tells of all entries, each once. */
    void all(Consumer<TextEntry> found) {
        TextRole.properties().forEach(property -> all(property, found));
    }

    /** TDB2 finds the quads of a property in the order of object and subject, so the same statement of several graphs comes in a row. */
    private void all(Node property, Consumer<TextEntry> found) {
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
        Optional<Triple> last = Optional.empty();
        while (quads.hasNext()) {
            Triple statement = quads.next().asTriple();
            if (indexes(statement.getSubject(), property, statement.getObject())
                    && !last.equals(Optional.of(statement))) {
                found.accept(entry(statement));
            }
            last = Optional.of(statement);
        }
    }

    private Node lead(Node subject) {
        int fragment = subject.getURI().indexOf('#');
        if (fragment < 0) {
            return subject;
        }
        Iterator<Quad> events = dataset.find(Node.ANY, subject, Dip.REPORTS, Node.ANY);
        return events.hasNext()
                ? events.next().getObject()
                : NodeFactory.createURI(subject.getURI().substring(0, fragment));
    }

    /** The kind in an IRI of a thing; empty for other nodes. */
    private String kind(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(things)) {
            return "";
        }
        int end = node.getURI().indexOf('/', things.length());
        return end < 0 ? "" : node.getURI().substring(things.length(), end);
    }

    private int weight(String kind, Node lead) {
        return switch (kind) {
            case "state" -> STATE;
            case "organisation" -> ORGANISATION;
            case "person" -> PERSON;
            case "article", "place", "office", "office-kind", "currency", "group", "agreement" -> 0;
            default -> reports(lead);
        };
    }

    private int reports(Node event) {
        Iterator<Quad> counts = dataset.find(Node.ANY, event, Dip.REPORT_COUNT, Node.ANY);
        return counts.hasNext() && counts.next().getObject().getLiteralValue() instanceof Number count
                ? count.intValue()
                : 0;
    }
}
