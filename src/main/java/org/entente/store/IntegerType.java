package org.entente.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A whole number between two bounds, both allowed. */
record IntegerType(int low, int high) implements ParameterType {
    IntegerType {
        if (low > high) {
            throw new IllegalArgumentException(
                    "the range %d..%d is empty; write the lower bound first".formatted(low, high));
        }
    }

    @Override
    public String text() {
        boolean unbounded = low == Integer.MIN_VALUE && high == Integer.MAX_VALUE;
        return unbounded ? "integer" : "integer(%d..%d)".formatted(low, high);
    }

    @Override
    public String allowed() {
        return "give a whole number from %d to %d".formatted(low, high);
    }

    @Override
    public Node node(String value, String base) {
        return NodeFactory.createLiteralDT(Integer.toString(number(value)), XSDDatatype.XSDinteger);
    }

    int number(String value) {
        if (!value.matches("-?[0-9]{1,10}")) {
            throw new IllegalArgumentException("is not a whole number");
        }
        long number = Long.parseLong(value);
        if (number < low || number > high) {
            throw new IllegalArgumentException("is out of range");
        }
        return (int) number;
    }
}
