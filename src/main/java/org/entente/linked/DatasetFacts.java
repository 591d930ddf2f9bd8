package org.entente.linked;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.entente.rdf.Dip;
import org.entente.rdf.News;
import org.entente.rdf.Prefixes;

/** What a description says of the whole dataset: in VoID with its figures, or as an entry of a catalogue in DCAT. */
final class DatasetFacts {
    /** The path of the dataset's own IRI. */
    static final String DATASET = "void#dataset";

    private static final int MOST_PARTITIONS = 500;
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final List<Node> EXAMPLES =
            List.of(Dip.STATE, News.PERSON, Dip.MEETING, Dip.AGREEMENT, News.NEWS_ARTICLE);

    private final String root;
    private final Site site;
    private final Node dataset;
    private final List<Triple> facts = new ArrayList<>();

    private DatasetFacts(String root, Site site) {
        this.root = root;
        this.site = site;
        this.dataset = iri(root + DATASET);
    }

    /**
     * The VoID description.
     *
     * @param root the address of the start page
     */
    static List<Triple> described(String root, Site site, DatasetGraph store, Statistics statistics) {
        DatasetFacts made = new DatasetFacts(root, site);
        made.document();
        made.title();
        made.access();
        made.figures(statistics);
        made.examples(store);
        return made.facts;
    }

    /**
     * The DCAT catalogue.
     *
     * @param root the address of the start page
     */
    static List<Triple> catalogued(String root, Site site) {
        DatasetFacts made = new DatasetFacts(root, site);
        made.catalogue();
        made.title();
        made.distributions();
        made.service();
        return made.facts;
    }

    private void document() {
        Node document = iri(root + "void");
        add(document, RDF.Nodes.type, iri(Terms.VOID + "DatasetDescription"));
        add(document, iri(Terms.FOAF + "primaryTopic"), dataset);
        add(dataset, RDF.Nodes.type, iri(Terms.VOID + "Dataset"));
    }

    private void title() {
        add(dataset, RDF.Nodes.type, iri(Terms.DCAT + "Dataset"));
        text(dataset, "title", "Entente: news about diplomacy as a knowledge graph", "en");
        text(dataset, "title", "Entente: новости о дипломатии как граф знаний", "ru");
        text(dataset, "title", "Entente: أخبار الدبلوماسية في شبكة معرفية", "ar");
        text(
                dataset,
                "description",
                "Meetings, calls, visits, agreements, trade and offices held, as articles in Arabic,"
                        + " Russian and English tell of them, each with the sentence that says it.",
                "en");
        site.licence().ifPresent(licence -> add(dataset, iri(Terms.DCTERMS + "license"), iri(licence.toString())));
        add(dataset, iri(Terms.DCAT + "landingPage"), iri(root));
        for (String language : List.of("en", "ru", "ar")) {
            add(dataset, iri(Terms.DCTERMS + "language"), NodeFactory.createLiteralString(language));
        }
    }

    private void access() {
        add(dataset, iri(Terms.FOAF + "homepage"), iri(root));
        add(dataset, iri(Terms.VOID + "uriSpace"), NodeFactory.createLiteralString(site.base() + "id/"));
        add(dataset, iri(Terms.VOID + "sparqlEndpoint"), iri(root + "sparql"));
        add(dataset, iri(Terms.VOID + "dataDump"), iri(root + "graphs?default"));
        for (String format : List.of("Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads")) {
            add(dataset, iri(Terms.VOID + "feature"), iri(FORMATS + format));
        }
        for (String vocabulary : List.of(Dip.NAMESPACE, News.SCHEMA, SKOS.getURI(), Terms.DCTERMS)) {
            add(dataset, iri(Terms.VOID + "vocabulary"), iri(vocabulary));
        }
    }

    private void figures(Statistics statistics) {
        number(dataset, "triples", statistics.triples());
        number(dataset, "distinctSubjects", statistics.subjects());
        number(dataset, "classes", statistics.classes().size());
        number(dataset, "properties", statistics.properties().size());
        partitions("class", statistics.classes(), "entities");
        partitions("property", statistics.properties(), "triples");
    }

    private void partitions(String by, Map<Node, Long> counts, String unit) {
        counts.entrySet().stream()
                .filter(entry -> entry.getKey().isURI())
                .limit(MOST_PARTITIONS)
                .forEach(entry -> {
                    Node part = iri(root + "void#" + by + "-" + localName(entry.getKey()));
                    add(dataset, iri(Terms.VOID + by + "Partition"), part);
                    add(part, iri(Terms.VOID + by), entry.getKey());
                    number(part, unit, entry.getValue());
                });
    }

    /** A name for a term: its prefix and local name when they are known, otherwise a number. */
    private static String localName(Node term) {
        return Prefixes.all().entrySet().stream()
                .filter(prefix -> term.getURI().startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + "-"
                        + term.getURI().substring(prefix.getValue().length()))
                .filter(name -> name.matches("[A-Za-z0-9-]+"))
                .findFirst()
                .orElseGet(() -> Integer.toHexString(term.getURI().hashCode()));
    }

    private void examples(DatasetGraph store) {
        for (Node type : EXAMPLES) {
            example(store, type).ifPresent(thing -> add(dataset, iri(Terms.VOID + "exampleResource"), thing));
        }
    }

    private static Optional<Node> example(DatasetGraph store, Node type) {
        return Txn.calculateRead(store, () -> {
            Iterator<Quad> found = store.find(Node.ANY, Node.ANY, RDF.Nodes.type, type);
            return found.hasNext() ? Optional.of(found.next().getSubject()) : Optional.empty();
        });
    }

    private void catalogue() {
        Node catalogue = iri(root + "catalog#catalog");
        add(catalogue, RDF.Nodes.type, iri(Terms.DCAT + "Catalog"));
        text(catalogue, "title", "Entente", "en");
        add(catalogue, iri(Terms.FOAF + "homepage"), iri(root));
        add(catalogue, iri(Terms.DCAT + "dataset"), dataset);
        add(catalogue, iri(Terms.DCAT + "service"), iri(root + "catalog#sparql"));
    }

    /** The dump in each format that the Graph Store Protocol gives it in. */
    private void distributions() {
        for (Representation format : List.of(Representation.TURTLE, Representation.N_TRIPLES, Representation.RDF_XML)) {
            Node distribution = iri(root + "catalog#" + format.ending());
            add(dataset, iri(Terms.DCAT + "distribution"), distribution);
            add(distribution, RDF.Nodes.type, iri(Terms.DCAT + "Distribution"));
            add(distribution, iri(Terms.DCAT + "accessURL"), iri(root + "graphs?default"));
            add(distribution, iri(Terms.DCAT + "mediaType"), iri(MEDIA_TYPES + format.mediaType()));
        }
    }

    private void service() {
        Node service = iri(root + "catalog#sparql");
        add(service, RDF.Nodes.type, iri(Terms.DCAT + "DataService"));
        text(service, "title", "SPARQL 1.1", "en");
        add(service, iri(Terms.DCAT + "endpointURL"), iri(root + "sparql"));
        add(service, iri(Terms.DCAT + "endpointDescription"), iri(root + "sparql"));
        add(service, iri(Terms.DCAT + "servesDataset"), dataset);
        add(service, iri(Terms.DCTERMS + "conformsTo"), iri("http://www.w3.org/TR/sparql11-protocol/"));
    }

    private void text(Node subject, String term, String text, String language) {
        add(subject, iri(Terms.DCTERMS + term), NodeFactory.createLiteralLang(text, language));
    }

    private void number(Node subject, String term, long number) {
        add(
                subject,
                iri(Terms.VOID + term),
                NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    private void add(Node subject, Node predicate, Node object) {
        facts.add(Triple.create(subject, predicate, object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
