package org.entente.ontology;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
    private static final String HEADER = "# violates: ";
    private static final Model SHAPES = OntologyFolder.shapes();
    private static final Prologue PROLOGUE = new Prologue(OntologyFolder.PREFIXES);
    private static final Shapes PARSED = Shapes.parse(SHAPES);

    @Test
    void theGoodExamplesConform() {
        assertThat(violations(OntologyFolder.goodExamples())).isEmpty();
    }

    @Test
    void theGoodExamplesConformTogetherWithTheOntology() {
        assertThat(violations(OntologyFolder.goodExamples().add(OntologyFolder.ontology())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void anArticleConformsTogetherWithTheGazetteerAlone(Path article) {
        assertThat(violations(OntologyFolder.read(article, OntologyFolder.GAZETTEER)))
                .isEmpty();
    }

    static Stream<Path> articles() {
        return OntologyFolder.files("examples/good", ".ttl").stream()
                .filter(file -> file.getFileName().toString().startsWith("article-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenExamples")
    void aBrokenExampleViolatesWhatItsFirstLineSays(Path example) throws IOException {
        assertThat(violations(OntologyFolder.read(example, OntologyFolder.GAZETTEER)))
                .isEqualTo(announced(example));
    }

    static Stream<Path> brokenExamples() {
        return OntologyFolder.files("examples/broken", ".ttl").stream();
    }

    @Test
    void everyShapeIsBrokenByAnExample() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path example : brokenExamples().toList()) {
            announced(example).forEach(violation -> broken.add(violation.split(" ")[0]));
        }
        assertThat(broken).isEqualTo(namedShapes());
    }

    @Test
    void everyViolationHasAMessageOfItsOwn() {
        Model everythingBroken = OntologyFolder.read(brokenExamples().toArray(Path[]::new))
                .add(OntologyFolder.read(OntologyFolder.GAZETTEER));
        assertThat(validate(everythingBroken).getEntries())
                .extracting(ReportEntry::message)
                .allSatisfy(message -> assertThat(message).endsWith(".").doesNotContain("Constraint"));
    }

    private static Set<String> announced(Path example) throws IOException {
        String firstLine = Files.readAllLines(example).getFirst();
        assertThat(firstLine).startsWith(HEADER);
        return Arrays.stream(firstLine.substring(HEADER.length()).split(" ; ")).collect(toCollection(TreeSet::new));
    }

    private static Set<String> namedShapes() {
        return SHAPES
                .listSubjectsWithProperty(RDF.type)
                .filterKeep(Resource::isURIResource)
                .mapWith(OntologyFolder::shortName)
                .filterKeep(name -> name.startsWith("shape:"))
                .toList()
                .stream()
                .collect(toCollection(TreeSet::new));
    }

    private static ValidationReport validate(Model data) {
        return ShaclValidator.get().validate(PARSED, data.getGraph());
    }

    /** Each violation as the named shape and the path that it is about. */
    private static Set<String> violations(Model data) {
        return validate(data).getEntries().stream()
                .map(entry -> (owner(entry) + " " + path(entry)).strip())
                .collect(toCollection(TreeSet::new));
    }

    private static String owner(ReportEntry entry) {
        RDFNode shape = SHAPES.asRDFNode(entry.source());
        while (shape.isAnon()) {
            shape = SHAPES.listSubjectsWithProperty(null, shape).next();
        }
        return OntologyFolder.shortName(shape);
    }

    private static String path(ReportEntry entry) {
        return entry.resultPath() == null ? "" : PathWriter.asString(entry.resultPath(), PROLOGUE);
    }
}
