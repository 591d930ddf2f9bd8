package org.entente.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.article.Language;
import org.entente.rdf.Dip;
import org.entente.rdf.ReferenceGraphs;

/** The names of the ontology's terms, and those of other vocabularies that pages show. */
public final class Vocabulary {
    private static final Vocabulary BUNDLED = new Vocabulary(ReferenceGraphs.ontology());

    private final Map<String, Name> names = new HashMap<>();

    private Vocabulary(Graph ontology) {
        readForeign();
        for (Node property : List.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label)) {
            ontology.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> {
                if (triple.getSubject().isURI()) {
                    add(triple.getSubject().getURI(), triple.getObject());
                }
            });
        }
    }

    /** Reads the names of other vocabularies' terms: their IRIs, and what they are called in English, Russian and Arabic. */
    private void readForeign() {
        try (InputStream table = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("terms.tsv"))) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                names.put(
                        cells[0],
                        new Name(
                                cells[0],
                                Map.of(
                                        Language.ENGLISH, cells[1],
                                        Language.RUSSIAN, cells[2],
                                        Language.ARABIC, cells[3])));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The ontology that comes with the program. */
    public static Vocabulary bundled() {
        return BUNDLED;
    }

    private void add(String iri, Node label) {
        Language.of(label.getLiteralLanguage()).ifPresent(language -> {
            Map<Language, String> labels = new EnumMap<>(Language.class);
            labels.put(language, label.getLiteralLexicalForm());
            names.merge(iri, new Name(iri, labels), (earlier, later) -> {
                labels.putAll(earlier.labels());
                labels.putAll(later.labels());
                return new Name(iri, labels);
            });
        });
    }

    /** The name of a term; empty when the ontology does not name it. */
    public Optional<Name> find(String iri) {
        return Optional.ofNullable(names.get(iri));
    }

    /** The name of a term, which is its local name when the ontology does not name it. */
    public Name of(Node term) {
        String iri = term.getURI();
        return find(iri).orElseGet(() -> Name.of(iri, localName(iri), Language.ENGLISH));
    }

    /** The name of a concept in a code list, as in {@code concept("status", "held")}. */
    public Name concept(String scheme, String code) {
        return of(Dip.concept(scheme, code));
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
