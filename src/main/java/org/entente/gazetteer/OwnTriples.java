package org.entente.gazetteer;

import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Descriptions of a user's own file, of which each statement is looked at before it counts. */
final class OwnTriples extends Descriptions {
    private static final Set<String> NAMES = Set.of(LABEL, PREFERRED, ALTERNATIVE, DIP + "formalName", DIP + "acronym");
    private static final Set<String> TEXTS = Set.of(DIP + "code", DIP + "alpha3", DIP + "dissolved", DIP + "edtf");
    private static final Set<String> REFERENCES = Set.of(
            DIP + "capital",
            DIP + "country",
            DIP + "succeededBy",
            DIP + "member",
            DIP + "organisation",
            DIP + "holder",
            DIP + "inOffice",
            DIP + "onBehalfOf");

    private final String file;

    OwnTriples(String file) {
        this.file = file;
    }

    @Override
    public void triple(Triple triple) {
        String property = triple.getPredicate().getURI();
        Node value = triple.getObject();
        if (!triple.getSubject().isURI()) {
            throw problem("what is described needs an IRI such as <id/person/jane-roe>, and one has none");
        }
        String subject = path(triple.getSubject());
        boolean name = NAMES.contains(property);
        if ((name || TEXTS.contains(property)) && !value.isLiteral()) {
            throw problem("<%s>: %s takes a text in quotes".formatted(subject, shortened(property)));
        }
        if (name && value.getLiteralLanguage().isEmpty()) {
            throw problem("<%s>: the name \"%s\" has no language; write \"%s\"@en, @ru or @ar"
                    .formatted(subject, value.getLiteralLexicalForm(), value.getLiteralLexicalForm()));
        }
        if (name && value.getLiteralLexicalForm().isBlank()) {
            throw problem("<%s>: %s is empty".formatted(subject, shortened(property)));
        }
        if (REFERENCES.contains(property) && !value.isURI()) {
            throw problem("<%s>: %s takes an IRI such as <id/state/KZ>".formatted(subject, shortened(property)));
        }
        super.triple(triple);
    }

    private UncheckedIOException problem(String message) {
        return new UncheckedIOException(new GazetteerProblem(file + ": " + message));
    }

    private static String shortened(String property) {
        return property.startsWith(DIP) ? "dip:" + property.substring(DIP.length()) : "its name";
    }
}
