package org.entente.extract;

/** Finds the facts of one type, or of a few that are told alike, in a sentence. */
interface Frame {
    /** Adds the facts that a sentence tells to the book. */
    void read(Scene scene, FactBook book);
}
