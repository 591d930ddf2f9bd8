package org.entente.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.article.Language;

/** Makes entities of the Turtle files. */
final class GazetteerCompiler extends StreamRDFBase {
    private static final String BASE = "http://localhost/";
    private static final String DIP = "https://w3id.org/entente/ontology#";
    private static final String LABEL = RDFS.label.getURI();
    private static final String PREFERRED = SKOS.prefLabel.getURI();
    private static final String ALTERNATIVE = SKOS.altLabel.getURI();

    /** What the files say: subject path, then property IRI, then values. */
    private final Map<String, Map<String, List<Node>>> descriptions = new LinkedHashMap<>();

    private final Map<String, List<String>> members = new LinkedHashMap<>();

    private GazetteerCompiler() {}

    static List<Entity> compile() {
        GazetteerCompiler compiler = new GazetteerCompiler();
        GazetteerFiles.send(BASE, compiler);
        return compiler.entities();
    }

    @Override
    public void triple(Triple triple) {
        descriptions
                .computeIfAbsent(path(triple.getSubject()), subject -> new LinkedHashMap<>())
                .computeIfAbsent(triple.getPredicate().getURI(), property -> new ArrayList<>(3))
                .add(triple.getObject());
    }

    private List<Entity> entities() {
        for (String subject : descriptions.keySet()) {
            if (subject.startsWith("id/membership/")) {
                members.computeIfAbsent(reference(subject, "organisation").orElseThrow(), path -> new ArrayList<>())
                        .add(slug(reference(subject, "member").orElseThrow()));
            }
        }
        return descriptions.keySet().stream()
                .flatMap(subject -> entity(subject).stream())
                .toList();
    }

    /** The entity, or nothing for a membership and a file's own description. */
    private Optional<Entity> entity(String subject) {
        String slug = slug(subject);
        return switch (subject.substring(0, subject.length() - slug.length())) {
            case "id/state/" -> Optional.of(state(subject, slug));
            case "id/organisation/" -> Optional.of(organisation(subject, slug));
            case "id/group/" -> Optional.of(new Group(slug, labels(subject)));
            case "id/place/" -> Optional.of(place(subject, slug));
            case "id/currency/" -> Optional.of(new Currency(slug, labels(subject)));
            case "id/office-kind/" -> Optional.of(new OfficeKind(slug, labels(subject)));
            default -> Optional.empty();
        };
    }

    private State state(String subject, String code) {
        Labels labels = labels(subject);
        Map<Language, String> formalNames = names(subject, DIP + "formalName");
        return new State(
                code,
                text(subject, "alpha3"),
                labels,
                formalNames.isEmpty() ? labels : new Labels(formalNames, Map.of()),
                reference(subject, "capital").map(GazetteerCompiler::slug),
                text(subject, "dissolved").map(LocalDate::parse),
                values(subject, DIP + "succeededBy")
                        .map(GazetteerCompiler::path)
                        .map(GazetteerCompiler::slug)
                        .toList());
    }

    private Organisation organisation(String subject, String slug) {
        String code = text(subject, "code").orElseThrow();
        Map<Language, String> acronyms = names(subject, DIP + "acronym");
        acronyms.putIfAbsent(Language.ENGLISH, code);
        return new Organisation(
                slug, code, new Labels(acronyms, Map.of()), labels(subject), members.getOrDefault(subject, List.of()));
    }

    private Place place(String subject, String slug) {
        return new Place(slug, labels(subject), reference(subject, "country").map(GazetteerCompiler::slug));
    }

    private Labels labels(String subject) {
        Map<Language, String> names = names(subject, LABEL);
        names.putAll(names(subject, PREFERRED));
        Map<Language, List<String>> others = new EnumMap<>(Language.class);
        values(subject, ALTERNATIVE)
                .forEach(name -> others.computeIfAbsent(language(name), language -> new ArrayList<>())
                        .add(name.getLiteralLexicalForm()));
        return new Labels(names, others);
    }

    private Map<Language, String> names(String subject, String property) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        values(subject, property).forEach(name -> names.put(language(name), name.getLiteralLexicalForm()));
        return names;
    }

    private Optional<String> text(String subject, String term) {
        return values(subject, DIP + term).map(Node::getLiteralLexicalForm).findFirst();
    }

    private Optional<String> reference(String subject, String term) {
        return values(subject, DIP + term).map(GazetteerCompiler::path).findFirst();
    }

    private Stream<Node> values(String subject, String property) {
        return descriptions.getOrDefault(subject, Map.of()).getOrDefault(property, List.of()).stream();
    }

    private static Language language(Node literal) {
        return Language.of(literal.getLiteralLanguage()).orElseThrow();
    }

    private static String path(Node node) {
        String iri = node.getURI();
        return iri.startsWith(BASE) ? iri.substring(BASE.length()) : iri;
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
