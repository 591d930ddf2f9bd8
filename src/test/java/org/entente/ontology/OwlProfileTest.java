package org.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwlProfileTest {
    @Test
    void theOntologyKeepsToTheProfile() {
        assertThat(OwlProfile.problems(OntologyFolder.ontology())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a blank node                  | dip:Visit rdfs:subClassOf [ a owl:Class ] .
            an axiom about a reserved term| rdfs:label rdfs:subPropertyOf dip:quote .
            no declared class             | dip:Visit rdfs:subClassOf rdf:Statement .
            no declared class             | dip:Visit rdfs:subClassOf dip:Travel .
            no declared class             | dip:place rdfs:domain dip:Travel .
            no declared class             | dip:tour a dip:Travel .
            a range outside the profile   | dip:edtf rdfs:range xsd:date .
            a range outside the profile   | dip:quote rdfs:range rdf:langString .
            a range outside the profile   | dip:place rdfs:range xsd:string .
            properties of different kinds | dip:place rdfs:subPropertyOf schema:identifier .
            a property that is not        | dip:status-held dip:travels dip:State .
            a property that is not        | dip:status-held dip:place "Moscow" .
            a datatype outside            | dip:status-held dip:edtf "2023-04-11"^^xsd:date .
            a property of two kinds       | dip:place a owl:DatatypeProperty .
            a datatype of its own         | dip:rank a rdfs:Datatype .
            """)
    void anAxiomOutsideTheProfileIsFound(String problem, String axiom) {
        Model broken = OntologyFolder.ontology().add(parse(axiom));
        assertThat(OwlProfile.problems(broken))
                .anySatisfy(found -> assertThat(found).startsWith(problem));
    }

    private static Model parse(String turtle) {
        StringBuilder document = new StringBuilder();
        OntologyFolder.PREFIXES
                .getNsPrefixMap()
                .forEach((prefix, namespace) -> document.append("PREFIX %s: <%s>\n".formatted(prefix, namespace)));
        return ModelFactory.createDefaultModel().read(new StringReader(document + turtle), null, "TURTLE");
    }
}
