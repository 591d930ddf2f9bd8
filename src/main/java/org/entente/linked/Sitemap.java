package org.entente.linked;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.rdf.Dip;
import org.entente.rdf.EventType;
import org.entente.rdf.News;

/** The pages of all things, for search engines: an index, and parts of so many addresses that each is read quickly. */
final class Sitemap {
    /** How many addresses a part has at most. */
    static final int PART = 10_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** Whose things have pages, in the order in which they are listed. */
    private static final List<Node> CLASSES = Stream.of(
                    Stream.of(Dip.STATE, Dip.INTERNATIONAL_ORGANISATION, Dip.GOVERNMENT_BODY, Dip.GROUP),
                    Stream.of(News.PERSON, Dip.OFFICE, News.PLACE, Dip.AGREEMENT),
                    Stream.of(EventType.values()).map(EventType::term),
                    Stream.of(News.NEWS_ARTICLE))
            .flatMap(classes -> classes)
            .toList();

    /** Where the day stands on which something last changed. */
    private static final Map<Node, Node> CHANGED = Map.of(News.NEWS_ARTICLE, News.DATE_PUBLISHED);

    private final DatasetGraph dataset;
    private final String base;

    Sitemap(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    /** How many parts there are, at least one. */
    static int parts(Statistics statistics) {
        long things = CLASSES.stream().mapToLong(statistics::things).sum();
        return (int) Math.max(1, Math.ceilDiv(things, (long) PART));
    }

    /**
     * The index of the parts.
     *
     * @param root the address of the start page
     */
    static String index(int parts, String root) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"")
                .append(NAMESPACE)
                .append("\">\n");
        for (int part = 1; part <= parts; part++) {
            xml.append("<sitemap><loc>")
                    .append(escape(root))
                    .append("sitemap.xml?part=")
                    .append(part)
                    .append("</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    /**
     * A part, read within a transaction.
     *
     * @param part counted from 1
     * @param root the address of the start page
     */
    String part(int part, String root) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"")
                .append(NAMESPACE)
                .append("\">\n");
        Iterator<Typed> page = Iter.flatMap(CLASSES.iterator(), this::things);
        Iter.skip(page, (part - 1L) * PART);
        for (int i = 0; i < PART && page.hasNext(); i++) {
            append(xml, page.next(), root);
        }
        return xml.append("</urlset>\n").toString();
    }

    private record Typed(Node thing, Node type) {}

    private Iterator<Typed> things(Node type) {
        Iterator<Node> things = Iter.distinctAdjacent(
                Iter.map(dataset.find(Node.ANY, Node.ANY, RDF.Nodes.type, type), Quad::getSubject));
        return Iter.map(things, thing -> new Typed(thing, type));
    }

    private void append(StringBuilder xml, Typed typed, String root) {
        Optional<ResourceName> name = Optional.of(typed.thing)
                .filter(thing -> thing.isURI() && thing.getURI().indexOf('#') < 0)
                .flatMap(thing -> ResourceName.ofIri(thing.getURI(), base));
        if (name.isEmpty()) {
            return;
        }
        xml.append("<url><loc>").append(escape(root)).append(name.get().page()).append("</loc>");
        changed(typed).ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
        xml.append("</url>\n");
    }

    private Optional<String> changed(Typed typed) {
        Node property = CHANGED.getOrDefault(typed.type, Dip.LAST_REPORTED);
        Iterator<Quad> days = dataset.find(Node.ANY, typed.thing, property, Node.ANY);
        return days.hasNext()
                ? Optional.of(days.next().getObject())
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                : Optional.empty();
    }

    private static String escape(String address) {
        return address.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }
}
