package org.entente.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * A check that an ontology keeps to the part of OWL 2 that DL and RL share and that needs no anonymous class: named terms,
 * each declared, each of one kind.
 */
final class OwlProfile {
    private static final List<Resource> PROPERTY_KINDS =
            List.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty);
    private static final Set<Resource> DATATYPES =
            Set.of(XSD.xstring, XSD.xboolean, XSD.integer, XSD.decimal, XSD.dateTime, RDF.langString);
    private static final Set<Resource> RANGES =
            Set.of(XSD.xstring, XSD.xboolean, XSD.integer, XSD.decimal, XSD.dateTime, RDFS.Literal);
    private static final Map<Property, Resource> CLASS_AXIOMS =
            Map.of(RDFS.subClassOf, OWL2.Class, OWL2.disjointWith, OWL2.Class, RDFS.domain, OWL2.Class);
    private static final List<String> RESERVED = List.of(RDF.getURI(), RDFS.getURI(), OWL2.getURI(), XSD.getURI());

    private final Model model;
    private final List<String> problems = new ArrayList<>();

    private OwlProfile(Model model) {
        this.model = model;
    }

    /** What breaks the profile, or nothing. */
    static List<String> problems(Model model) {
        OwlProfile profile = new OwlProfile(model);
        model.listStatements().forEach(profile::check);
        model.listSubjects().forEach(profile::checkKinds);
        return profile.problems;
    }

    private void check(Statement statement) {
        Resource subject = statement.getSubject();
        Property predicate = statement.getPredicate();
        RDFNode object = statement.getObject();
        if (subject.isAnon() || object.isAnon()) {
            problem("a blank node", statement);
        } else if (isReserved(subject)) {
            problem("an axiom about a reserved term", statement);
        } else if (CLASS_AXIOMS.containsKey(predicate)) {
            require(is(object, OWL2.Class), "no declared class", statement);
        } else if (predicate.equals(RDFS.range)) {
            checkRange(statement);
        } else if (predicate.equals(RDFS.subPropertyOf)) {
            require(
                    PROPERTY_KINDS.stream().anyMatch(kind -> is(subject, kind) && is(object, kind)),
                    "properties of different kinds",
                    statement);
        } else if (predicate.equals(RDF.type)) {
            require(isReserved(object.asResource()) || is(object, OWL2.Class), "no declared class", statement);
        } else if (!isReserved(predicate)) {
            checkAssertion(statement);
        }
        if (object.isLiteral()) {
            checkDatatype(statement);
        }
    }

    private void checkRange(Statement statement) {
        boolean allowed = is(statement.getSubject(), OWL2.DatatypeProperty)
                ? RANGES.contains(statement.getResource())
                : is(statement.getObject(), OWL2.Class);
        require(allowed, "a range outside the profile", statement);
    }

    private void checkAssertion(Statement statement) {
        Property predicate = statement.getPredicate();
        boolean allowed = is(predicate, OWL2.AnnotationProperty)
                || (statement.getObject().isLiteral()
                        ? is(predicate, OWL2.DatatypeProperty)
                        : is(predicate, OWL2.ObjectProperty));
        require(allowed, "a property that is not declared for such a value", statement);
    }

    private void checkDatatype(Statement statement) {
        Resource datatype = model.createResource(statement.getLiteral().getDatatypeURI());
        require(
                DATATYPES.contains(datatype) || is(datatype, RDFS.Datatype),
                "a datatype outside the profile",
                statement);
    }

    private void checkKinds(Resource term) {
        if (PROPERTY_KINDS.stream().filter(kind -> is(term, kind)).count() > 1) {
            problems.add("a property of two kinds: " + term);
        }
        if (is(term, RDFS.Datatype)) {
            problems.add("a datatype of its own: " + term);
        }
    }

    private boolean is(RDFNode term, Resource kind) {
        return model.contains(term.asResource(), RDF.type, kind);
    }

    private static boolean isReserved(Resource term) {
        return term.isURIResource() && RESERVED.stream().anyMatch(term.getURI()::startsWith);
    }

    private void require(boolean condition, String what, Statement statement) {
        if (!condition) {
            problem(what, statement);
        }
    }

    private void problem(String what, Statement statement) {
        problems.add(what + ": " + statement);
    }
}
