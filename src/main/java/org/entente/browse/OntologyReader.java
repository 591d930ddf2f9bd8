package org.entente.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.article.Language;
import org.entente.rdf.Dip;
import org.entente.rdf.News;
import org.entente.rdf.ReferenceGraphs;

/** Reads the documentation of the ontology out of the ontology. */
final class OntologyReader {
    private static final Node ONTOLOGY = NodeFactory.createURI(Dip.NAMESPACE.substring(0, Dip.NAMESPACE.length() - 1));
    private static final Node DOMAIN_INCLUDES = NodeFactory.createURI(News.SCHEMA + "domainIncludes");
    private static final String DUBLIN_CORE_TERMS = "http://purl.org/dc/terms/";

    private final Graph ontology = ReferenceGraphs.ontology();
    private final Set<String> names = ontology.stream()
            .map(Triple::getSubject)
            .filter(OntologyReader::isOurs)
            .map(OntologyReader::localName)
            .collect(Collectors.toUnmodifiableSet());

    /** All statements of the ontology. */
    Stream<Triple> statements() {
        return ontology.stream();
    }

    /** Whether the ontology has a term of this local name. */
    boolean has(String name) {
        return names.contains(name);
    }

    /** The documentation in a reader's language. */
    OntologyPage page(View view) {
        Language reader = view.language();
        return new OntologyPage(
                view,
                phrase(ONTOLOGY, dublinCore("title"), reader).orElseThrow(),
                phrase(ONTOLOGY, dublinCore("description"), reader).orElseThrow(),
                objects(ONTOLOGY, OWL.versionInfo.asNode())
                        .findFirst()
                        .map(Node::getLiteralLexicalForm)
                        .orElse(""),
                terms(Set.of(OWL.Class.asNode()), reader),
                terms(
                        Set.of(
                                OWL.ObjectProperty.asNode(),
                                OWL.DatatypeProperty.asNode(),
                                OWL.AnnotationProperty.asNode()),
                        reader),
                codeLists(reader));
    }

    /** The terms of these types, in the order of the ontology's sections. */
    private List<OntologyPage.Term> terms(Set<Node> types, Language reader) {
        return Dip.terms().stream()
                .filter(term -> types.stream().anyMatch(type -> ontology.contains(term, RDF.Nodes.type, type)))
                .map(term -> term(term, reader))
                .toList();
    }

    private List<OntologyPage.CodeList> codeLists(Language reader) {
        return ontology.stream(Node.ANY, RDF.Nodes.type, SKOS.ConceptScheme.asNode())
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::getURI))
                .map(scheme -> new OntologyPage.CodeList(term(scheme, reader), codes(scheme, reader)))
                .toList();
    }

    private List<OntologyPage.Term> codes(Node scheme, Language reader) {
        return ontology.stream(Node.ANY, SKOS.inScheme.asNode(), scheme)
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::getURI))
                .map(code -> term(code, reader))
                .toList();
    }

    private OntologyPage.Term term(Node term, Language reader) {
        return new OntologyPage.Term(
                localName(term),
                phrase(term, RDFS.Nodes.label, reader)
                        .orElseGet(() -> new OntologyPage.Phrase(localName(term), Language.ENGLISH)),
                phrase(term, SKOS.definition.asNode(), reader),
                links(Stream.concat(objects(term, RDFS.Nodes.subClassOf), objects(term, RDFS.Nodes.subPropertyOf))),
                links(Stream.concat(objects(term, RDFS.Nodes.domain), objects(term, DOMAIN_INCLUDES))),
                links(objects(term, RDFS.Nodes.range)));
    }

    private Optional<OntologyPage.Phrase> phrase(Node term, Node property, Language reader) {
        Map<Language, String> texts = objects(term, property)
                .filter(text -> Language.of(text.getLiteralLanguage()).isPresent())
                .collect(Collectors.toMap(
                        text -> Language.of(text.getLiteralLanguage()).orElseThrow(),
                        Node::getLiteralLexicalForm,
                        (one, other) -> one));
        return Stream.of(reader, Language.ENGLISH)
                .flatMap(language ->
                        Optional.ofNullable(texts.get(language))
                                .map(text -> new OntologyPage.Phrase(text, language))
                                .stream())
                .findFirst();
    }

    private Stream<Node> objects(Node term, Node property) {
        return ontology.stream(term, property, Node.ANY).map(Triple::getObject);
    }

    private List<OntologyPage.Link> links(Stream<Node> terms) {
        return terms.filter(Node::isURI)
                .map(term -> isOurs(term)
                        ? new OntologyPage.Link(localName(term), "#" + localName(term))
                        : new OntologyPage.Link(ontology.getPrefixMapping().shortForm(term.getURI()), term.getURI()))
                .sorted(Comparator.comparing(OntologyPage.Link::name))
                .toList();
    }

    private static boolean isOurs(Node term) {
        return term.isURI() && term.getURI().startsWith(Dip.NAMESPACE);
    }

    private static String localName(Node term) {
        return term.getURI().substring(Dip.NAMESPACE.length());
    }

    private static Node dublinCore(String name) {
        return NodeFactory.createURI(DUBLIN_CORE_TERMS + name);
    }
}
