package org.entente.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.XSDNumUtils;
import org.entente.article.Language;
import org.entente.fact.Coded;

/**
 * Writes the statements of one named graph into a stream.
 *
 * @param out where the quads go
 * @param graph the name of the graph
 */
record GraphWriter(StreamRDF out, Node graph) {
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    void add(Node subject, Node property, Node object) {
        out.quad(Quad.create(graph, subject, property, object));
    }

    void add(Node subject, Node property, Optional<Node> object) {
        object.ifPresent(node -> add(subject, property, node));
    }

    void text(Node subject, Node property, String text) {
        add(subject, property, NodeFactory.createLiteralString(text));
    }

    void text(Node subject, Node property, Optional<String> text) {
        text.ifPresent(present -> text(subject, property, present));
    }

    void text(Node subject, Node property, String text, Language language) {
        add(subject, property, NodeFactory.createLiteralLang(text, language.tag()));
    }

    void integer(Node subject, Node property, int number) {
        typed(subject, property, Integer.toString(number), XSDDatatype.XSDinteger);
    }

    /** Writes a number in the form that is its own in XML Schema ({@code 28.0}), since stores such as TDB2 keep that one only. */
    void decimal(Node subject, Node property, BigDecimal number) {
        typed(subject, property, XSDNumUtils.stringFormatARQ(number), XSDDatatype.XSDdecimal);
    }

    void date(Node subject, Node property, LocalDate day) {
        typed(subject, property, day.toString(), XSDDatatype.XSDdate);
    }

    void typed(Node subject, Node property, String lexicalForm, RDFDatatype datatype) {
        add(subject, property, NodeFactory.createLiteralDT(lexicalForm, datatype));
    }

    /** States that a mark is set; a mark that is not set is not written. */
    void mark(Node subject, Node property, boolean set) {
        if (set) {
            add(subject, property, TRUE);
        }
    }

    void concept(Node subject, Node property, String scheme, Coded code) {
        add(subject, property, Dip.concept(scheme, code.code()));
    }

    void concept(Node subject, Node property, String scheme, Optional<? extends Coded> code) {
        code.ifPresent(present -> concept(subject, property, scheme, present));
    }
}
