package org.entente.linked;

import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Figures of a dataset, in which a statement that several graphs make counts once.
 *
 * @param triples statements
 * @param subjects things that something is stated of
 * @param classes things by class, most frequent first
 * @param properties statements by property, most frequent first
 */
record Statistics(long triples, long subjects, Map<Node, Long> classes, Map<Node, Long> properties) {
    long things(Node type) {
        return classes.getOrDefault(type, 0L);
    }
}
