package org.entente.rdf;

import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that readable RDF is written with. */
public final class Prefixes {
    private Prefixes() {}

    /** Namespaces by their prefixes. */
    public static Map<String, String> all() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put(Dip.PREFIX, Dip.NAMESPACE);
        prefixes.put("schema", News.SCHEMA);
        prefixes.put("dc", News.DUBLIN_CORE);
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        return prefixes;
    }
}
