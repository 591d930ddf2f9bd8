package org.entente.serve;

import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;

/** A function that leaves a mark when a query gets its class loaded. */
public final class ClassTrap extends FunctionBase1 {
    static final String SPRUNG = "org.entente.serve.trap";

    static {
        System.setProperty("org.entente.serve.trap", "sprung");
    }

    @Override
    public NodeValue exec(NodeValue value) {
        return value;
    }
}
