package org.entente.network;

/** A filter that cannot be read or asks for what is not there; the message says what is wrong and what is allowed. */
public final class FilterProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FilterProblem(String message) {
        super(message);
    }

    FilterProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
