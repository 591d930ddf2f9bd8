package org.entente.gazetteer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.article.Language;

/** What Turtle files of the gazetteer say: a subject's path ({@code id/state/KZ}), then a property's IRI, then the values. */
class Descriptions extends StreamRDFBase {
    static final String BASE = "http://localhost/";
    static final String DIP = "https://w3id.org/entente/ontology#";
    static final String LABEL = RDFS.label.getURI();
    static final String PREFERRED = SKOS.prefLabel.getURI();
    static final String ALTERNATIVE = SKOS.altLabel.getURI();

    private final Map<String, Map<String, List<Node>>> descriptions = new LinkedHashMap<>();

    @Override
    public void triple(Triple triple) {
        add(path(triple.getSubject()), triple.getPredicate().getURI(), triple.getObject());
    }

    void add(String subject, String property, Node value) {
        descriptions
                .computeIfAbsent(subject, unknown -> new LinkedHashMap<>())
                .computeIfAbsent(property, unknown -> new ArrayList<>(3))
                .add(value);
    }

    /** Adds what others say, too; where there can be one value only, theirs counts. */
    void addAll(Descriptions others) {
        others.descriptions.forEach((subject, properties) -> properties.forEach((property, values) -> {
            if (property.startsWith(DIP) && descriptions.containsKey(subject)) {
                descriptions.get(subject).remove(property);
            }
            values.forEach(value -> add(subject, property, value));
        }));
    }

    /** Everything that is described, in the order of the files. */
    Set<String> subjects() {
        return descriptions.keySet();
    }

    /** The names of one kind by language. */
    Map<Language, String> names(String subject, String property) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        values(subject, property)
                .forEach(name ->
                        language(name).ifPresent(language -> names.put(language, name.getLiteralLexicalForm())));
        return names;
    }

    /** The usual name and all others. */
    Labels labels(String subject) {
        Map<Language, String> names = names(subject, LABEL);
        names.putAll(names(subject, PREFERRED));
        Map<Language, List<String>> others = new EnumMap<>(Language.class);
        values(subject, ALTERNATIVE)
                .forEach(name -> language(name)
                        .ifPresent(language -> others.computeIfAbsent(language, unknown -> new ArrayList<>())
                                .add(name.getLiteralLexicalForm())));
        return new Labels(names, others);
    }

    /** Every name of these kinds in a language. */
    Stream<String> names(String subject, Language language, String... properties) {
        return Stream.of(properties)
                .flatMap(property -> values(subject, property))
                .filter(name -> language(name).filter(language::equals).isPresent())
                .map(Node::getLiteralLexicalForm);
    }

    Optional<String> text(String subject, String term) {
        return values(subject, DIP + term).map(Node::getLiteralLexicalForm).findFirst();
    }

    Optional<String> reference(String subject, String term) {
        return values(subject, DIP + term).map(Descriptions::path).findFirst();
    }

    Stream<Node> values(String subject, String property) {
        return descriptions.getOrDefault(subject, Map.of()).getOrDefault(property, List.of()).stream();
    }

    private static Optional<Language> language(Node literal) {
        return Language.of(literal.getLiteralLanguage());
    }

    static String path(Node node) {
        String iri = node.getURI();
        return iri.startsWith(BASE) ? iri.substring(BASE.length()) : iri;
    }

    /** What stands behind the last slash. */
    static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What stands up to the last slash: {@code id/state/}. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
