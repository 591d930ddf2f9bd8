package org.entente.search;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.rdf.Dip;
import org.entente.rdf.News;

/** What a text is to the thing it belongs to; the properties that are searched are those of the roles. */
enum TextRole {
    LABEL(8),
    NAME(6),
    HEADLINE(3),
    QUOTE(0);

    private static final Map<Node, TextRole> BY_PROPERTY = Map.of(
            RDFS.Nodes.label,
            LABEL,
            SKOS.altLabel.asNode(),
            NAME,
            SKOS.prefLabel.asNode(),
            NAME,
            Dip.FORMAL_NAME,
            NAME,
            Dip.ACRONYM,
            NAME,
            Dip.TITLE,
            NAME,
            News.HEADLINE,
            HEADLINE,
            Dip.QUOTE,
            QUOTE);

    private final float score;

    TextRole(float score) {
        this.score = score;
    }

    /** What a hit in a text of this role gains. */
    float score() {
        return score;
    }

    /** Whether the text is what the thing is called, so that it can be its whole name that is looked for. */
    boolean names() {
        return this == LABEL || this == NAME;
    }

    /** The properties whose texts are searched. */
    static Set<Node> properties() {
        return BY_PROPERTY.keySet();
    }

    /** The role of a property's texts; empty when they are not searched. */
    static Optional<TextRole> of(Node property) {
        return Optional.ofNullable(BY_PROPERTY.get(property));
    }
}
