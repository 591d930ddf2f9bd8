package org.entente.export;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;

/** Lets the texts of triples through as XML 1.0 can hold them: U+FFFD stands for what it has no way to write, such as control characters. */
final class WritableInXml extends StreamRDFWrapper {
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    WritableInXml(StreamRDF out) {
        super(out);
    }

    @Override
    public void triple(Triple triple) {
        super.triple(Triple.create(triple.getSubject(), triple.getPredicate(), writable(triple.getObject())));
    }

    private static Node writable(Node object) {
        if (!object.isLiteral()
                || !NOT_IN_XML.matcher(object.getLiteralLexicalForm()).find()) {
            return object;
        }
        String text = NOT_IN_XML.matcher(object.getLiteralLexicalForm()).replaceAll("\uFFFD");
        return object.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(text, object.getLiteralDatatype())
                : NodeFactory.createLiteralLang(text, object.getLiteralLanguage());
    }
}
