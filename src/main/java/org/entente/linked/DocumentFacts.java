package org.entente.linked;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.rdf.Dip;
import org.entente.rdf.News;

/** What a document says of itself: what it is about, what it was made from, and where its other pages are. */
final class DocumentFacts {
    private final String address;
    private final Node document;
    private final List<Triple> facts = new ArrayList<>();

    private DocumentFacts(String address) {
        this.address = address;
        this.document = iri(address);
    }

    /**
     * The statements of one page of a document.
     *
     * @param address the document's address, without format or page
     * @param root the address of the start page
     */
    static List<Triple> of(String address, String root, Site site, Content content) {
        DocumentFacts made = new DocumentFacts(address);
        made.about(content.description, iri(root + content.name.page()));
        made.origin(site, iri(root + DatasetFacts.DATASET));
        made.paging(content.incoming, content.page);
        return made.facts;
    }

    /** What a page of a document holds. */
    record Content(ResourceName name, Description description, IncomingLinks incoming, int page) {}

    private void about(Description description, Node page) {
        Node thing = description.thing();
        add(document, RDF.Nodes.type, iri(Terms.FOAF + "Document"));
        add(document, iri(Terms.FOAF + "primaryTopic"), thing);
        add(document, iri(Terms.DCTERMS + "hasFormat"), page);
        description
                .statements()
                .filter(triple -> triple.getSubject().equals(thing))
                .filter(triple -> triple.getPredicate().equals(Dip.LAST_REPORTED)
                        || triple.getPredicate().equals(News.DATE_PUBLISHED))
                .findFirst()
                .ifPresent(triple -> add(document, iri(Terms.DCTERMS + "modified"), triple.getObject()));
        add(thing, iri(Terms.FOAF + "page"), page);
    }

    private void origin(Site site, Node dataset) {
        add(document, iri(Terms.VOID + "inDataset"), dataset);
        site.licence().ifPresent(licence -> add(document, iri(Terms.DCTERMS + "license"), iri(licence.toString())));
    }

    private void paging(IncomingLinks incoming, int page) {
        if (page == 1 && !incoming.more()) {
            return;
        }
        Node here = page(page);
        add(document, RDF.Nodes.type, iri(Terms.HYDRA + "Collection"));
        add(document, iri(Terms.HYDRA + "view"), here);
        add(here, RDF.Nodes.type, iri(Terms.HYDRA + "PartialCollectionView"));
        add(here, iri(Terms.HYDRA + "first"), page(1));
        if (page > 1) {
            add(here, iri(Terms.HYDRA + "previous"), page(page - 1));
        }
        if (incoming.more()) {
            add(here, iri(Terms.HYDRA + "next"), page(page + 1));
        }
        incoming.total()
                .ifPresent(total -> add(
                        document,
                        iri(Terms.HYDRA + "totalItems"),
                        NodeFactory.createLiteralDT(Long.toString(total), XSDDatatype.XSDinteger)));
    }

    private Node page(int number) {
        return iri(address + "?page=" + number);
    }

    private void add(Node subject, Node predicate, Node object) {
        facts.add(Triple.create(subject, predicate, object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
