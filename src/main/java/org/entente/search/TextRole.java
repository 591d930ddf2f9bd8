package org.entente.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.rdf.Dip;
import org.entente.rdf.News;

/** What a text is to the thing it belongs to; the properties that are searched are those of the roles. */
enum TextRole {
    LABEL(8, RDFS.Nodes.label),
    NAME(6, SKOS.altLabel.asNode(), SKOS.prefLabel.asNode(), Dip.FORMAL_NAME, Dip.ACRONYM, Dip.TITLE),
    HEADLINE(3, News.HEADLINE),
    QUOTE(0, Dip.QUOTE);

    private static final Map<Node, TextRole> BY_PROPERTY = new HashMap<>();

    static {
        Arrays.stream(values()).forEach(role -> role.properties.forEach(property -> BY_PROPERTY.put(property, role)));
    }

    private final float score;
    private final List<Node> properties;

    TextRole(float score, Node... properties) {
        this.score = score;
        this.properties = List.of(properties);
    }

    /** What a hit in a text of this role gains. */
    float score() {
        return score;
    }

    List<Node> properties() {
        return properties;
    }

    /** Whether the text is what the thing is called, so that it can be its whole name that is looked for. */
    boolean names() {
        return this == LABEL || this == NAME;
    }

    /** The role of a property's texts; empty when they are not searched. */
    static Optional<TextRole> of(Node property) {
        return Optional.ofNullable(BY_PROPERTY.get(property));
    }
}
