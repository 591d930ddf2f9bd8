package org.entente.search;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.text.Fingerprint;

/**
 * A text of the dataset as the index holds it.
 *
 * @param statement whose text it is, the property and the text
 * @param lead the IRI that a reader is led to: for a report that of its event, or of its article as long as no event is known
 * @param kind the kind of the lead, as in its IRI
 * @param weight how well-known the lead is: the reports of an event; 0 for most things
 */
record TextEntry(Triple statement, String lead, String kind, int weight) {
    String iri() {
        return statement.getSubject().getURI();
    }

    String property() {
        return statement.getPredicate().getURI();
    }

    TextRole role() {
        return TextRole.of(statement.getPredicate()).orElseThrow();
    }

    String text() {
        return statement.getObject().getLiteralLexicalForm();
    }

    /** The language tag; empty when there is none. */
    String language() {
        return statement.getObject().getLiteralLanguage();
    }

    /** What tells a statement from all others: 32 hexadecimal digits. */
    static String key(Triple statement) {
        Node text = statement.getObject();
        return Fingerprint.of(
                String.join(
                        "\n",
                        statement.getSubject().getURI(),
                        statement.getPredicate().getURI(),
                        text.getLiteralLanguage(),
                        text.getLiteralLexicalForm()),
                32);
    }
}
