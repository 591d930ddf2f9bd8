package org.entente.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The RDF formats that graphs are written in. */
public enum ExportFormat {
    TURTLE("ttl", false, true),
    TRIG("trig", true, true),
    N_TRIPLES("nt", false, true),
    N_QUADS("nq", true, true),
    JSON_LD("jsonld", true, false),
    RDF_XML("rdf", false, false),
    /** Turtle of RDF 1.2: all that Turtle has, and each report as the reifier of the statements that it makes of its event. */
    RDF_12("rdf12", false, true);

    private final String code;
    private final boolean namedGraphs;
    private final boolean streaming;

    ExportFormat(String code, boolean namedGraphs, boolean streaming) {
        this.code = code;
        this.namedGraphs = namedGraphs;
        this.streaming = streaming;
    }

    /** The format's name on the command line, which is also the ending of its files. */
    public String code() {
        return code;
    }

    RDFFormat format() {
        return switch (this) {
            case TURTLE, RDF_12 -> RDFFormat.TURTLE_BLOCKS;
            case TRIG -> RDFFormat.TRIG_BLOCKS;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case N_QUADS -> RDFFormat.NQUADS_UTF8;
            case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
        };
    }

    /** Whether it tells which graph a statement is in. */
    public boolean hasNamedGraphs() {
        return namedGraphs;
    }

    /** Whether it is written as the statements come, in flat memory; otherwise they are gathered first. */
    public boolean isStreaming() {
        return streaming;
    }

    /** The names of all formats. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ExportFormat::code).toList();
    }

    /** The format of a name; its long names are understood, too. */
    public static Optional<ExportFormat> of(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return switch (folded) {
            case "turtle" -> Optional.of(TURTLE);
            case "ntriples", "n-triples" -> Optional.of(N_TRIPLES);
            case "nquads", "n-quads" -> Optional.of(N_QUADS);
            case "json-ld", "json" -> Optional.of(JSON_LD);
            case "rdfxml", "rdf/xml", "xml" -> Optional.of(RDF_XML);
            default ->
                Arrays.stream(values())
                        .filter(format -> format.code.equals(folded))
                        .findFirst();
        };
    }

    /** The format of a file by its ending, before a {@code .gz} if there is one. */
    public static Optional<ExportFormat> ofFile(String file) {
        String name = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : of(name.substring(dot + 1));
    }
}
