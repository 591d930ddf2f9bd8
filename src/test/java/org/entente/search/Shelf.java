package org.entente.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.entente.store.LocalStore;

/** Stores for tests of the search, and what their indexes hold and should hold, told in two ways that have nothing in common. */
final class Shelf {
    static final String BASE = "http://localhost:3330/";
    static final String DIP = "https://w3id.org/entente/ontology#";
    static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
    static final Node NAME = NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#altLabel");
    static final Node TITLE = NodeFactory.createURI(DIP + "title");
    static final Node HEADLINE = NodeFactory.createURI("https://schema.org/headline");
    static final Node QUOTE = NodeFactory.createURI(DIP + "quote");
    static final Node REPORTS = NodeFactory.createURI(DIP + "reports");
    static final Node COUNT = NodeFactory.createURI(DIP + "reportCount");
    static final Node EVENTS = NodeFactory.createURI(BASE + "graph/events");
    private static final Set<Node> TEXTS = Set.of(LABEL, NAME, TITLE, HEADLINE, QUOTE);

    private Shelf() {}

    static LocalStore open(Path folder) {
        return LocalStore.openOrCreate(folder, BASE);
    }

    static Node thing(String path) {
        return NodeFactory.createURI(BASE + "id/" + path);
    }

    static Node graph(String name) {
        return NodeFactory.createURI(BASE + "graph/article/" + name);
    }

    static Node text(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }

    static Node number(int number) {
        return NodeFactory.createLiteralByValue(number);
    }

    static FullText index(LocalStore store) {
        return Objects.requireNonNull(FullText.in(store.dataset()));
    }

    static TextSearch search(LocalStore store) {
        return TextSearch.of(store.dataset()).orElseThrow();
    }

    /** What the index holds, sorted; a document that is there twice is there twice. */
    static List<String> held(LocalStore store) {
        return index(store).ask(searcher -> {
            List<String> held = new ArrayList<>();
            IndexReader reader = searcher.getIndexReader();
            for (LeafReaderContext leaf : reader.leaves()) {
                Bits live = leaf.reader().getLiveDocs();
                for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                    if (live == null || live.get(document)) {
                        held.add(told(leaf, document));
                    }
                }
            }
            held.sort(null);
            return held;
        });
    }

    private static String told(LeafReaderContext leaf, int document) throws java.io.IOException {
        Document stored = leaf.reader().storedFields().document(document);
        var leads = leaf.reader().getBinaryDocValues(EntryDocument.LEAD);
        leads.advanceExact(document);
        var traits = leaf.reader().getNumericDocValues(EntryDocument.TRAITS);
        traits.advanceExact(document);
        return String.join(
                " | ",
                stored.get(EntryDocument.IRI),
                stored.get(EntryDocument.PROPERTY),
                stored.get(EntryDocument.TEXT),
                stored.get(EntryDocument.LANGUAGE),
                leads.binaryValue().utf8ToString(),
                stored.get(EntryDocument.KIND),
                Integer.toString(Traits.unpacked(traits.longValue()).weight()));
    }

    /** What the index should hold, from a scan of the dataset. */
    static List<String> stored(LocalStore store) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            List<String> stored = new ArrayList<>();
            for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); ) {
                Quad quad = quads.next();
                String iri = quad.getSubject().toString();
                if (TEXTS.contains(quad.getPredicate()) && iri.startsWith(BASE + "id/")) {
                    stored.add(told(dataset, quad, iri));
                }
            }
            return stored.stream().distinct().sorted().toList();
        });
    }

    private static String told(DatasetGraph dataset, Quad quad, String iri) {
        String lead = iri;
        if (iri.contains("#")) {
            lead = object(dataset, quad.getSubject(), REPORTS);
            lead = lead.isEmpty() ? iri.replaceFirst("#.*", "") : lead;
        }
        String kind = lead.split("/", -1)[4];
        String count = lead.equals(iri) ? object(dataset, quad.getSubject(), COUNT) : "";
        String weight = lead.equals(iri)
                ? switch (kind) {
                    case "state" -> "500";
                    case "organisation" -> "100";
                    case "person" -> "20";
                    default -> count.isEmpty() ? "0" : count;
                }
                : "0";
        return String.join(
                " | ",
                iri,
                quad.getPredicate().getURI(),
                quad.getObject().getLiteralLexicalForm(),
                quad.getObject().getLiteralLanguage(),
                lead,
                kind,
                weight);
    }

    private static String object(DatasetGraph dataset, Node subject, Node property) {
        Iterator<Quad> quads = dataset.find(Node.ANY, subject, property, Node.ANY);
        if (!quads.hasNext()) {
            return "";
        }
        Node object = quads.next().getObject();
        return object.isURI() ? object.getURI() : object.getLiteralLexicalForm();
    }
}
