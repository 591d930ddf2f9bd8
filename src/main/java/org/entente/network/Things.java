package org.entente.network;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.article.Language;
import org.entente.rdf.Dip;
import org.entente.store.NearMiss;
import org.entente.view.Labels;

/** What the graphs call states, people and places, and the short names that files have for them. Asked within a transaction. */
final class Things {
    private final DatasetGraph dataset;
    private final String home;
    private final Language language;
    private final Labels labels;

    /** @param home what the IRIs of things begin with */
    Things(DatasetGraph dataset, String home, Language language) {
        this.dataset = dataset;
        this.home = home;
        this.language = language;
        this.labels = new Labels(dataset, home.substring(0, home.length() - "id/".length()));
    }

    String home() {
        return home;
    }

    /** The label, else the last part of the IRI. */
    String label(Node thing) {
        return labels.of(named(thing)).text(language);
    }

    /** The label of one of many events, which is not kept. */
    String label(Event event) {
        return labels.lookUp(named(event.about().node())).text(language);
    }

    private String named(Node thing) {
        return thing.getURI().startsWith(home) ? "id/" + path(thing) : thing.getURI();
    }

    /** The code, such as KZ or EAEU. */
    Optional<String> code(Node thing) {
        Iterator<Quad> found = dataset.findNG(Node.ANY, thing, Dip.CODE, Node.ANY);
        return found.hasNext()
                ? Optional.of(found.next().getObject()).filter(Node::isLiteral).map(Node::getLiteralLexicalForm)
                : Optional.empty();
    }

    /** What it is, as its IRI says: {@code state}, {@code person}; {@code thing} for IRIs of others. */
    String kind(Node thing) {
        String path = path(thing);
        int slash = path.indexOf('/');
        return thing.getURI().startsWith(home) && slash > 0 ? path.substring(0, slash) : "thing";
    }

    /**
     * A name for files, never the same for two things: {@code state:KZ} for {@code …/id/state/KZ}. It is a name token of XML, as GraphML wants: other
     * characters are written as their number between underscores.
     */
    String id(Node thing) {
        StringBuilder id = new StringBuilder(thing.getURI().startsWith(home) ? "" : "iri:");
        path(thing).codePoints().forEach(point -> {
            if (point == '/') {
                id.append(':');
            } else if (point < 0x80 && (Character.isLetterOrDigit(point) || point == '-' || point == '.')) {
                id.appendCodePoint(point);
            } else {
                id.append('_').append(Integer.toHexString(point)).append('_');
            }
        });
        return id.toString();
    }

    private String path(Node thing) {
        String iri = thing.getURI();
        return iri.startsWith(home) ? iri.substring(home.length()) : iri;
    }

    /** @throws FilterProblem if nothing at all is said of a thing that was asked for; a party of a similar name is suggested */
    void requireKnown(Node thing) {
        if (!dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY)
                && !dataset.contains(Node.ANY, Node.ANY, Node.ANY, thing)) {
            String path = path(thing);
            Map<String, String> parties = partiesByName();
            String suggestion = NearMiss.nearest(path.substring(path.lastIndexOf('/') + 1), parties.keySet())
                    .map(parties::get)
                    .map("; did you mean %s?"::formatted)
                    .orElse("");
            throw new FilterProblem("nothing is said of %s in this dataset%s".formatted(path, suggestion));
        }
    }

    /** The short names of states and organisations, by their labels in small letters. */
    private Map<String, String> partiesByName() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Node type : List.of(Dip.STATE, Dip.INTERNATIONAL_ORGANISATION)) {
            dataset.findNG(Node.ANY, Node.ANY, RDF.Nodes.type, type)
                    .forEachRemaining(found -> dataset.findNG(Node.ANY, found.getSubject(), RDFS.Nodes.label, Node.ANY)
                            .forEachRemaining(label -> names.put(
                                    label.getObject()
                                            .getLiteralLexicalForm()
                                            .toLowerCase(Locale.ROOT)
                                            .replace(' ', '-'),
                                    path(found.getSubject()).replaceFirst("^state/", ""))));
        }
        return names;
    }
}
