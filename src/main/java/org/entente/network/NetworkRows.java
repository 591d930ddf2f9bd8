package org.entente.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.rdf.Dip;
import org.entente.rdf.EventType;

/**
 * What nodes and edges tell of states, people and events.
 *
 * @param things names of things
 * @param types the types of event that the network is of
 * @param edges what edges are
 */
record NetworkRows(Things things, Set<EventType> types, EdgeChoice edges) {
    private static final Attribute IRI = Attribute.text("iri");
    private static final Attribute KIND = Attribute.text("kind");
    private static final Attribute CODE = Attribute.text("code");
    private static final Attribute EVENTS = Attribute.integer("events");
    private static final Attribute FIRST = Attribute.text("first");
    private static final Attribute LAST = Attribute.text("last");
    private static final Attribute EVENT = Attribute.text("event");
    private static final Attribute DETAIL = Attribute.text("detail");
    private static final Attribute STATUS = Attribute.text("status");
    private static final Attribute DATE = Attribute.text("date");
    private static final Attribute REPORTS = Attribute.integer("reports");
    private static final Attribute DISPUTED = Attribute.bool("disputed");
    private static final Attribute DIRECTED = Attribute.bool("directed");
    private static final Attribute VALUE = Attribute.decimal("value");
    private static final Attribute CURRENCY = Attribute.text("currency");

    static List<Attribute> ofNodes() {
        return List.of(IRI, KIND, CODE, EVENTS, FIRST, LAST);
    }

    List<Attribute> ofEdges() {
        List<Attribute> attributes = new ArrayList<>();
        switch (edges) {
            case EVENT -> {
                attributes.addAll(List.of(IRI, EVENT, DETAIL, STATUS, DATE, FIRST, LAST, REPORTS, DISPUTED, DIRECTED));
                if (types.contains(EventType.TRADE_FIGURE)) {
                    attributes.addAll(List.of(VALUE, CURRENCY));
                }
            }
            case WEIGHTED -> {
                attributes.addAll(List.of(FIRST, LAST));
                types.stream().sorted().map(NetworkRows::count).forEach(attributes::add);
            }
        }
        return attributes;
    }

    private static Attribute count(EventType type) {
        return Attribute.integer(type.word());
    }

    /** A node is there for as long as its edges are; those of events without a date always are. */
    NetworkNode node(Node node, Tally tally) {
        String kind = things.kind(node);
        Spell spell = edges == EdgeChoice.EVENT ? tally.possible() : tally.known();
        Values values = new Values()
                .with(IRI, node.getURI())
                .with(KIND, kind)
                .with(CODE, things.code(node))
                .with(EVENTS, tally.events())
                .with(FIRST, tally.first().map(String::valueOf))
                .with(LAST, tally.last().map(String::valueOf));
        return new NetworkNode(things.id(node), things.label(node), kind, spell, values);
    }

    /**
     * An edge of one event.
     *
     * @param number which of the event's edges it is, from 1
     */
    NetworkEdge edge(Event event, Pair pair, int number) {
        Described about = event.about();
        Values values = new Values()
                .with(IRI, about.node().getURI())
                .with(EVENT, event.type().word())
                .with(DETAIL, event.detail())
                .with(STATUS, event.status())
                .with(DATE, about.text(Dip.EDTF))
                .with(FIRST, event.spell().first().map(String::valueOf))
                .with(LAST, event.spell().last().map(String::valueOf))
                .with(REPORTS, about.number(Dip.REPORT_COUNT).map(Number::intValue))
                .with(DISPUTED, event.isDisputed())
                .with(DIRECTED, pair.directed());
        if (event.type() == EventType.TRADE_FIGURE) {
            Optional<Node> currency = about.thing(Dip.IN_CURRENCY);
            values.with(VALUE, about.number(Dip.VALUE))
                    .with(CURRENCY, currency.map(money -> things.code(money).orElseGet(() -> things.label(money))));
        }
        String id = things.id(about.node()) + "_" + number;
        return new NetworkEdge(id, ends(pair), things.label(event), event.type().word(), 1, event.spell(), values);
    }

    /** An edge of all events of two nodes. */
    NetworkEdge edge(Map.Entry<Pair, Tally> entry) {
        Pair pair = entry.getKey();
        Tally tally = entry.getValue();
        Values values = new Values()
                .with(FIRST, tally.first().map(String::valueOf))
                .with(LAST, tally.last().map(String::valueOf));
        types.stream().sorted().forEach(type -> values.with(count(type), tally.events(type)));
        String label = things.label(pair.source()) + " – " + things.label(pair.target());
        String id = things.id(pair.source()) + "_" + things.id(pair.target());
        return new NetworkEdge(id, ends(pair), label, "events", tally.events(), tally.known(), values);
    }

    private NetworkEdge.Ends ends(Pair pair) {
        return new NetworkEdge.Ends(things.id(pair.source()), things.id(pair.target()), pair.directed());
    }
}
