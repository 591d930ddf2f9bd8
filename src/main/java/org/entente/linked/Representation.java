package org.entente.linked;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.export.ExportFormat;

/** A media type that something can be had in, with the ending of its documents. The order is the server's own liking. */
public enum Representation {
    TURTLE("Turtle", "text/turtle", "ttl", "turtle", Optional.of(ExportFormat.TURTLE)),
    JSON_LD("JSON-LD", "application/ld+json", "jsonld", "json", Optional.of(ExportFormat.JSON_LD)),
    RDF_XML("RDF/XML", "application/rdf+xml", "rdf", "xml", Optional.of(ExportFormat.RDF_XML)),
    N_TRIPLES("N-Triples", "application/n-triples", "nt", "ntriples", Optional.of(ExportFormat.N_TRIPLES)),
    /** N-Triples under the media type of old, which some clients still ask for. */
    PLAIN("N-Triples", "text/plain", "txt", "text", Optional.of(ExportFormat.N_TRIPLES)),
    TRIG("TriG", "application/trig", "trig", "trig", Optional.of(ExportFormat.TRIG)),
    N_QUADS("N-Quads", "application/n-quads", "nq", "nquads", Optional.of(ExportFormat.N_QUADS)),
    HTML("HTML", "text/html", "html", "html", Optional.empty());

    /** The formats for programs. */
    public static final List<Representation> DATA =
            Arrays.stream(values()).filter(value -> value != HTML).toList();

    /** The formats for programs that cannot tell graphs apart. */
    public static final List<Representation> TRIPLES = List.of(TURTLE, JSON_LD, RDF_XML, N_TRIPLES, PLAIN);

    private final String title;
    private final String mediaType;
    private final String ending;
    private final String longName;
    private final Optional<ExportFormat> format;

    Representation(String title, String mediaType, String ending, String longName, Optional<ExportFormat> format) {
        this.title = title;
        this.mediaType = mediaType;
        this.ending = ending;
        this.longName = longName;
        this.format = format;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The media type without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The media type as a header tells it: text is in UTF-8. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    /** The ending of its documents, without a dot. */
    public String ending() {
        return ending;
    }

    /** How it is written; empty for pages. */
    public Optional<ExportFormat> format() {
        return format;
    }

    /** Whether a document in it can be linked to: text/plain is only another name of N-Triples. */
    boolean hasOwnDocument() {
        return this != PLAIN;
    }

    /** The representation of an ending, a long name or a media type, as {@code ?format=} has it. */
    public static Optional<Representation> named(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(value ->
                        value.ending.equals(folded) || value.longName.equals(folded) || value.mediaType.equals(folded))
                .findFirst();
    }
}
