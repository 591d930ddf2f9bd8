package org.entente.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.rdf.Dip;

/**
 * What a transaction changes of the index: each statement is looked up before it is changed first, and again at the end. So a statement that a
 * graph loses and gets again, or that other graphs hold as well, costs nothing.
 */
final class ChangeWatch {
    /** The properties whose statements matter. */
    static final Set<Node> PROPERTIES = properties();

    private final EntryReader reader;
    private final Map<Triple, Boolean> before = new LinkedHashMap<>();
    private final Map<Node, String> traits = new HashMap<>();

    ChangeWatch(EntryReader reader) {
        this.reader = reader;
    }

    /** Whether statements of a property matter. */
    static boolean watches(Node property) {
        return PROPERTIES.contains(property);
    }

    private static Set<Node> properties() {
        Set<Node> properties = new HashSet<>(List.of(Dip.REPORTS, Dip.REPORT_COUNT));
        properties.addAll(TextRole.properties());
        return Set.copyOf(properties);
    }

    /** Is told of each statement before it is added to a graph or removed from it. */
    void touch(Node subject, Node property, Node object) {
        if (reader.indexes(subject, property, object)) {
            before.computeIfAbsent(Triple.create(subject, property, object), reader::isStored);
        } else if (subject.isURI() && watches(property)) {
            traits.computeIfAbsent(subject, reader::traits);
        }
    }

    /** The difference between now and the beginning. */
    IndexChange change() {
        Set<Triple> put = new HashSet<>();
        List<Triple> removed = new ArrayList<>();
        before.forEach((statement, wasStored) -> {
            boolean isStored = reader.isStored(statement);
            if (isStored && !wasStored) {
                put.add(statement);
            } else if (wasStored && !isStored) {
                removed.add(statement);
            }
        });
        traits.forEach((subject, old) -> {
            if (!reader.traits(subject).equals(old)) {
                put.addAll(reader.statements(subject));
            }
        });
        return new IndexChange(put.stream().map(reader::entry).toList(), removed);
    }
}
