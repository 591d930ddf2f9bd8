package org.entente.figure;

/** The sizes of type that {@code figure.css} sets. */
final class Type {
    static final double SMALL = 12;
    static final double NORMAL = 13;

    private Type() {}
}
