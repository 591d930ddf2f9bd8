package org.entente.store;

/** A query that cannot be read, bound or run; the message says where, what is wrong and what is allowed. */
public final class QueryProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryProblem(String message) {
        super(message);
    }

    public QueryProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
