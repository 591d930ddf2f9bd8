package org.entente.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.entente.article.Language;
import org.entente.fact.Status;
import org.entente.rdf.Dip;
import org.entente.rdf.EventType;
import org.entente.rdf.News;

/** A made-up event, and how it stands in a dataset. */
record Told(
        String path,
        EventType type,
        Status status,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        boolean disputed,
        List<Language> reports,
        Set<String> parties,
        Set<String> people,
        String place) {
    static final String BASE = "http://localhost:3330/";
    private static final Node EVENTS = node("graph/events");
    private static final List<String> PARTIES = List.of(
            "id/state/AA",
            "id/state/BB",
            "id/state/CC",
            "id/state/DD",
            "id/organisation/un",
            "https://example.org/group");

    static List<Told> some(Random random, int count) {
        List<Told> events = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            events.add(one(random, number));
        }
        return events;
    }

    private static Told one(Random random, int number) {
        Optional<LocalDate> first = random.nextInt(8) == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(2018, 1, 1).plusDays(random.nextInt(900)));
        Optional<LocalDate> last = random.nextInt(5) == 0
                ? Optional.empty()
                : first.map(day -> day.plusDays(random.nextInt(3) == 0 ? random.nextInt(2_000) : 0));
        return new Told(
                "id/meeting/e" + number,
                any(random, EventType.values()),
                any(random, Status.values()),
                first,
                last,
                random.nextInt(4) == 0,
                random.ints(random.nextInt(4), 0, 3)
                        .mapToObj(language -> Language.values()[language])
                        .toList(),
                names(random, PARTIES),
                names(random, List.of("id/person/p1", "id/person/p2", "id/person/p3")),
                "id/place/l" + random.nextInt(3));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Set<String> names(Random random, List<String> all) {
        Set<String> names = new LinkedHashSet<>();
        for (int draw = random.nextInt(4); draw > 0; draw--) {
            names.add(all.get(random.nextInt(all.size())));
        }
        return names;
    }

    static DatasetGraph dataset(List<Told> events) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> {
            for (Language language : Language.values()) {
                Node article = node("id/article/" + language.tag());
                dataset.add(graph(language), article, News.IN_LANGUAGE, text(language.tag()));
                dataset.add(graph(language), article, RDF.Nodes.type, News.NEWS_ARTICLE);
            }
            events.forEach(event -> event.addTo(dataset));
        });
        return dataset;
    }

    void addTo(DatasetGraph dataset) {
        Node event = node(path);
        dataset.add(EVENTS, event, RDF.Nodes.type, type.term());
        dataset.add(EVENTS, event, Dip.STATUS, Dip.concept("status", status.code()));
        earliest.ifPresent(day -> dataset.add(EVENTS, event, Dip.EARLIEST, date(day)));
        latest.ifPresent(day -> dataset.add(EVENTS, event, Dip.LATEST, date(day)));
        if (disputed) {
            dataset.add(EVENTS, event, Dip.DISPUTES, Dip.STATUS);
        }
        parties.forEach(party -> dataset.add(EVENTS, event, Dip.PARTY, node(party)));
        people.forEach(person -> dataset.add(EVENTS, event, Dip.PARTICIPANT, node(person)));
        dataset.add(EVENTS, event, Dip.PLACE, node(place));
        for (int number = 0; number < reports.size(); number++) {
            Language language = reports.get(number);
            String slug = path.substring(path.lastIndexOf('/') + 1);
            Node report = node("id/article/" + language.tag() + "#" + slug + "-" + number);
            dataset.add(graph(language), report, Dip.REPORTS, event);
            dataset.add(EVENTS, report, Dip.REPORTS, event);
        }
    }

    private static Node graph(Language language) {
        return node("graph/article/" + language.tag());
    }

    static Node node(String path) {
        return NodeFactory.createURI(path.contains("://") ? path : BASE + path);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
