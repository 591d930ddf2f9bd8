package org.entente.fact;

/** The protocol of a visit. */
public enum VisitKind implements Coded {
    /** The highest rank, of a head of state. */
    STATE("state"),
    /** An official visit. */
    OFFICIAL("official"),
    /** A working visit. */
    WORKING("working"),
    /** A private or unofficial visit. */
    PRIVATE("private");

    private final String code;

    VisitKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean isWritten(String word) {
        return Coded.super.isWritten(word) || (this == PRIVATE && word.equals("unofficial"));
    }
}
