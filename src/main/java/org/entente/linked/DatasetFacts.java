package org.entente.linked;

/** What the descriptions of the dataset say about it. */
final class DatasetFacts {
    /** The path of the dataset's own IRI. */
    static final String DATASET = "void#dataset";

    private DatasetFacts() {}
}
