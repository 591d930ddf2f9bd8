package org.entente.store;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** A value that a named query asks for; it is required when it has no default. */
public record Parameter(
        String name, ParameterType type, Optional<String> defaultValue, Optional<String> example, String description) {
    /** The integer parameter of this name takes the place of a LIMIT instead of a variable. */
    static final String LIMIT = "limit";

    public boolean required() {
        return defaultValue.isEmpty();
    }

    boolean isLimit() {
        return name.equals(LIMIT) && type instanceof IntegerType;
    }

    /** The RDF term for a value; a {@link QueryProblem} says what is wrong and what is allowed. */
    Node node(String value, String base) {
        try {
            return type.node(value, base);
        } catch (IllegalArgumentException e) {
            throw new QueryProblem(
                    "parameter %s: %s %s: %s"
                            .formatted(name, TerminalText.quoted(value), e.getMessage(), type.allowed()),
                    e);
        }
    }
}
