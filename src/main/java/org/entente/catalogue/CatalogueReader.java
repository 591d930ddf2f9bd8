package org.entente.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.article.Language;
import org.entente.fact.Status;
import org.entente.rdf.Dip;
import org.entente.rdf.EventType;
import org.entente.rdf.Names;
import org.entente.rdf.News;

/**
 * Reads a catalogue out of a dataset, within a transaction of the caller. One pass for each property, in the order of the index that begins with it,
 * so that equal values come one after another and are understood once.
 */
final class CatalogueReader {
    private static final Comparator<Entry> LATEST_FIRST =
            Comparator.comparingInt((Entry entry) -> entry.earliest).reversed().thenComparing(entry -> entry.path);

    private final DatasetGraph dataset;
    private final String base;
    private final Node events;
    private final Map<Node, Entry> entries = new HashMap<>();
    private final Map<Node, String> paths = new HashMap<>();
    private final Map<String, IntList> about = new HashMap<>();
    private final Map<Entry, Integer> positions = new HashMap<>();

    CatalogueReader(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
        this.events = Names.eventsGraph(base);
    }

    Catalogue read() {
        for (EventType type : EventType.values()) {
            each(RDF.Nodes.type, type.term(), quad -> {
                Node event = quad.getSubject();
                entries.putIfAbsent(event, new Entry(path(event), type));
            });
        }
        values();
        languages();
        Entry[] sorted = entries.values().toArray(Entry[]::new);
        Arrays.sort(sorted, LATEST_FIRST);
        for (int position = 0; position < sorted.length; position++) {
            positions.put(sorted[position], position);
        }
        connections(sorted);
        Map<String, int[]> connected = new HashMap<>();
        about.forEach((thing, list) -> connected.put(thing, list.sortedDistinct()));
        return new Catalogue(sorted, connected, totals(sorted, articles()));
    }

    private void values() {
        for (Status status : Status.values()) {
            each(
                    Dip.STATUS,
                    Dip.concept("status", status.code()),
                    quad -> with(quad.getSubject(), entry -> entry.status = status));
        }
        number(Dip.EARLIEST, CatalogueReader::day, (entry, day) -> entry.earliest = day);
        number(Dip.LATEST, CatalogueReader::day, (entry, day) -> entry.latest = day);
        each(Dip.DISPUTES, Node.ANY, quad -> with(quad.getSubject(), entry -> entry.disputed = true));
        things(Dip.PARTY, (entry, party) -> entry.parties = with(entry.parties, party));
        things(Dip.PARTICIPANT, (entry, person) -> entry.people = with(entry.people, person));
    }

    /** Notes how often and in which languages each event is told. */
    private void languages() {
        Map<String, Byte> ofArticle = new HashMap<>();
        dataset.find(Node.ANY, Node.ANY, News.IN_LANGUAGE, Node.ANY)
                .forEachRemaining(quad -> Language.of(text(quad.getObject()))
                        .ifPresent(language -> ofArticle.put(document(quad.getSubject()), Entry.bit(language))));
        each(Dip.REPORTS, Node.ANY, quad -> {
            Entry entry = entries.get(quad.getObject());
            if (entry != null) {
                entry.reports++;
                entry.languages |= ofArticle.getOrDefault(document(quad.getSubject()), (byte) 0);
            }
        });
    }

    private int articles() {
        int articles = 0;
        Iterator<Quad> found = dataset.find(Node.ANY, Node.ANY, RDF.Nodes.type, News.NEWS_ARTICLE);
        for (; found.hasNext(); found.next()) {
            articles++;
        }
        return articles;
    }

    private void connections(Entry[] sorted) {
        for (int position = 0; position < sorted.length; position++) {
            for (String party : sorted[position].parties) {
                connect(party, position);
            }
            for (String person : sorted[position].people) {
                connect(person, position);
            }
        }
        for (Node property : List.of(Dip.PLACE, Dip.OF_AGREEMENT, Dip.IN_OFFICE, Dip.IN_CURRENCY)) {
            each(property, Node.ANY, quad -> {
                Entry entry = entries.get(NodeFactory.createURI(document(quad.getSubject())));
                Integer position = entry == null ? null : positions.get(entry);
                if (position != null) {
                    connect(path(quad.getObject()), position);
                }
            });
        }
    }

    private void connect(String thing, int position) {
        about.computeIfAbsent(thing, named -> new IntList()).add(position);
    }

    private static Totals totals(Entry[] entries, int articles) {
        Set<String> people = new HashSet<>();
        Set<String> states = new HashSet<>();
        int reports = 0;
        int happened = 0;
        for (Entry entry : entries) {
            people.addAll(Arrays.asList(entry.people));
            Arrays.stream(entry.parties)
                    .filter(party -> party.startsWith("id/state/"))
                    .forEach(states::add);
            reports += entry.reports;
            happened += entry.type.happens() ? 1 : 0;
        }
        return new Totals(articles, reports, happened, people.size(), states.size());
    }

    private void each(Node property, Node value, Consumer<Quad> action) {
        Iterator<Quad> found = dataset.find(events, Node.ANY, property, value);
        found.forEachRemaining(action);
    }

    private void with(Node event, Consumer<Entry> action) {
        Entry entry = entries.get(event);
        if (entry != null) {
            action.accept(entry);
        }
    }

    private void things(Node property, BiConsumer<Entry, String> action) {
        each(
                property,
                Node.ANY,
                quad -> with(quad.getSubject(), entry -> action.accept(entry, path(quad.getObject()))));
    }

    private void number(Node property, ToIntFunction<String> understood, ObjIntConsumer<Entry> action) {
        Node[] last = new Node[1];
        int[] value = new int[1];
        each(property, Node.ANY, quad -> {
            if (!quad.getObject().equals(last[0])) {
                last[0] = quad.getObject();
                value[0] = understood.applyAsInt(text(last[0]));
            }
            with(quad.getSubject(), entry -> action.accept(entry, value[0]));
        });
    }

    private static int day(String text) {
        try {
            return Math.toIntExact(LocalDate.parse(text).toEpochDay());
        } catch (DateTimeParseException | ArithmeticException foreign) {
            return Entry.UNKNOWN;
        }
    }

    private static String text(Node literal) {
        return literal.isLiteral() ? literal.getLiteralLexicalForm() : "";
    }

    private String path(Node node) {
        return paths.computeIfAbsent(node, named -> {
            String iri = named.isURI() ? named.getURI() : named.toString();
            return iri.startsWith(base) ? iri.substring(base.length()) : iri;
        });
    }

    private static String document(Node node) {
        String iri = node.isURI() ? node.getURI() : node.toString();
        int fragment = iri.indexOf('#');
        return fragment < 0 ? iri : iri.substring(0, fragment);
    }

    private static String[] with(String[] names, String name) {
        List<String> all = new ArrayList<>(Arrays.asList(names));
        all.add(name);
        return all.toArray(String[]::new);
    }
}
