package org.entente.linked;

import java.util.Map;

/** Namespaces of the vocabularies that describe documents and datasets. */
final class Terms {
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    static final String VOID = "http://rdfs.org/ns/void#";

    /** The prefixes of their documents, beside those of the dataset. */
    static final Map<String, String> PREFIXES = Map.of("dcat", DCAT, "foaf", FOAF, "hydra", HYDRA, "void", VOID);

    private Terms() {}
}
