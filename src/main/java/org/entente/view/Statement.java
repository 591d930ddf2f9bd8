package org.entente.view;

import java.util.List;

/**
 * What is stated of a resource with one property.
 *
 * @param property the property's name; its path is the whole IRI
 */
public record Statement(Name property, List<Value> values) {
    /** Copies the values. */
    public Statement {
        values = List.copyOf(values);
    }
}
