package org.entente.ontology;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.rdf.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Pattern TERM = Pattern.compile("\\bdip:([A-Za-z][A-Za-z0-9]*(?:-[a-z]+)*)");
    private static final Pattern COMMENT_OR_STRING = Pattern.compile("(?m)^\\s*#.*$|\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Set<Resource> PROPERTY_KINDS =
            Set.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty);

    private final Model ontology = OntologyFolder.ontology();

    @Test
    void everyTermHasLabelsInThreeLanguagesAndADefinition() {
        assertThat(terms()).hasSizeGreaterThan(150).allSatisfy(term -> {
            assertThat(languages(term, RDFS.label)).containsExactly("ar", "en", "ru");
            assertThat(languages(term, SKOS.definition)).contains("en");
            assertThat(term.getPropertyResourceValue(RDFS.isDefinedBy))
                    .hasToString("https://w3id.org/entente/ontology");
        });
    }

    @Test
    void everyConceptIsInASchemeAndHasItsLabelsAsPreferredLabels() {
        assertThat(concepts()).isNotEmpty().allSatisfy(concept -> {
            Resource scheme = concept.getPropertyResourceValue(SKOS.inScheme);
            assertThat(scheme.hasProperty(RDF.type, SKOS.ConceptScheme)).isTrue();
            assertThat(concept.listProperties(SKOS.prefLabel)
                            .mapWith(Statement::getObject)
                            .toSet())
                    .isEqualTo(concept.listProperties(RDFS.label)
                            .mapWith(Statement::getObject)
                            .toSet());
        });
    }

    @Test
    void noTwoTermsDifferOnlyInCase() {
        Map<String, List<Resource>> byFoldedName =
                terms().stream().collect(groupingBy(term -> term.getURI().toLowerCase(Locale.ROOT)));
        assertThat(byFoldedName.values())
                .allSatisfy(sameName -> assertThat(sameName).hasSize(1));
    }

    @Test
    void labelsTellTermsOfOneKindApart() {
        for (String language : List.of("en", "ru", "ar")) {
            assertThat(terms().stream()
                            .filter(term -> !term.hasProperty(RDF.type, SKOS.Concept))
                            .map(term -> kind(term)
                                    + term.getProperty(RDFS.label, language).getString()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theConstantsAreTheClassesAndPropertiesOfTheOntology() {
        Set<String> declared = terms().stream()
                .filter(term -> term.hasProperty(RDF.type, OWL2.Class) || isProperty(term))
                .map(Resource::getURI)
                .collect(toCollection(TreeSet::new));
        assertThat(Dip.terms()).extracting(Object::toString).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void aConstantIsNamedAfterItsTerm() throws IllegalAccessException {
        for (Field constant : Dip.class.getFields()) {
            if (constant.getType().equals(org.apache.jena.graph.Node.class)) {
                String localName = constant.get(null).toString().substring(Dip.NAMESPACE.length());
                assertThat(constant.getName())
                        .isEqualTo(
                                localName.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
            }
        }
    }

    @Test
    void aConceptIsBuiltFromItsPrefixAndCode() {
        assertThat(concepts().stream().map(Resource::getURI))
                .contains(
                        Dip.concept("status", "held").getURI(),
                        Dip.concept("step", "in-force").getURI());
    }

    @Test
    void theReadmeNamesEveryClassPropertyAndScheme() throws IOException {
        String readme = Files.readString(OntologyFolder.ROOT.resolve("README.md"));
        assertThat(terms())
                .filteredOn(term -> !term.hasProperty(RDF.type, SKOS.Concept))
                .extracting(OntologyFolder::shortName)
                .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }

    static Stream<Path> filesThatUseTheTerms() {
        return Stream.of("ontology", "queries", "data/gazetteer")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(folder ->
                        Stream.of(".ttl", ".rq").flatMap(ending -> OntologyFolder.files(folder, ending).stream()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatUseTheTerms")
    void everyTermThatAFileUsesExists(Path file) throws IOException {
        String text = COMMENT_OR_STRING.matcher(Files.readString(file)).replaceAll("");
        Set<String> used = TERM.matcher(text)
                .results()
                .map(match -> Dip.NAMESPACE + match.group(1))
                .collect(toCollection(TreeSet::new));
        assertThat(terms()).extracting(Resource::getURI).containsAll(used);
    }

    @Test
    void everyPropertyIsCheckedByAShape() {
        Model shapes = OntologyFolder.shapes();
        List<RDFNode> checked = shapes.listObjectsOfProperty(shapes.createProperty(SHACL + "path"))
                .toList();
        assertThat(checked)
                .containsAll(ontology.listSubjectsWithProperty(RDF.type, OWL2.ObjectProperty)
                        .andThen(ontology.listSubjectsWithProperty(RDF.type, OWL2.DatatypeProperty))
                        .filterKeep(property -> property.getURI().startsWith(Dip.NAMESPACE))
                        .toList());
    }

    @Test
    void theListsInTheShapesAreTheCodeLists() {
        Model shapes = OntologyFolder.shapes();
        Set<String> listed = shapes
                .listObjectsOfProperty(shapes.createProperty(SHACL + "in"))
                .mapWith(list -> list.as(RDFList.class).asJavaList())
                .toList()
                .stream()
                .flatMap(List::stream)
                .map(Object::toString)
                .filter(value -> value.startsWith(Dip.NAMESPACE) && value.contains("-"))
                .collect(toCollection(TreeSet::new));
        assertThat(concepts()).extracting(Resource::getURI).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void termsOfOtherVocabulariesExistThere() {
        Map<String, Class<?>> vocabularies =
                Map.of(OA.NS, OA.class, ORG.NS, ORG.class, SKOS.getURI(), SKOS.class, SchemaDO.NS, SchemaDO.class);
        vocabularies.forEach((namespace, vocabulary) -> {
            Set<String> known = Arrays.stream(vocabulary.getFields())
                    .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                    .map(TermsTest::valueOf)
                    .collect(toCollection(TreeSet::new));
            assertThat(known).containsAll(referencesInto(namespace));
        });
    }

    private List<Resource> terms() {
        return ontology.listSubjectsWithProperty(RDF.type)
                .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Dip.NAMESPACE))
                .toList();
    }

    private List<Resource> concepts() {
        return ontology.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();
    }

    private Set<String> referencesInto(String namespace) {
        return Stream.concat(ontology.listObjects().toList().stream(), ontology.listSubjects().toList().stream())
                .map(Object::toString)
                .filter(reference -> reference.startsWith(namespace))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isProperty(Resource term) {
        return PROPERTY_KINDS.stream().anyMatch(kind -> term.hasProperty(RDF.type, kind));
    }

    private static String kind(Resource term) {
        return term.hasProperty(RDF.type, OWL2.Class) ? "class " : isProperty(term) ? "property " : "other ";
    }

    private static Set<String> languages(Resource term, Property property) {
        return term.listProperties(property).mapWith(Statement::getLanguage).toList().stream()
                .collect(toCollection(TreeSet::new));
    }

    private static String valueOf(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException exception) {
            throw new AssertionError(exception);
        }
    }
}
