package org.entente.browse;

import java.util.List;

/**
 * A format in which the data of a page can be had.
 *
 * @param ending of the address, without the dot
 * @param type the media type
 */
public record DataFormat(String name, String ending, String type) {
    /** All of them. */
    static final List<DataFormat> ALL = List.of(
            new DataFormat("Turtle", "ttl", "text/turtle"),
            new DataFormat("JSON-LD", "jsonld", "application/ld+json"),
            new DataFormat("RDF/XML", "rdf", "application/rdf+xml"),
            new DataFormat("N-Triples", "nt", "application/n-triples"));
}
