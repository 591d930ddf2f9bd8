package org.entente.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.entente.rdf.Dip;

/** Tables with a row for each event. */
enum EventTable {
    EVENTS(
            "id",
            "iri",
            "type",
            "label",
            "status",
            "date",
            "earliest",
            "latest",
            "detail",
            "title",
            "place",
            "country",
            "parties",
            "party_ids",
            "people",
            "people_ids",
            "topics",
            "reports",
            "first_reported",
            "last_reported",
            "disputed") {
        @Override
        List<Object> row(Event event, Things things) {
            Described about = event.about();
            return List.of(
                    things.id(about.node()),
                    about.node().getURI(),
                    event.type().word(),
                    things.label(event),
                    event.status(),
                    about.text(Dip.EDTF),
                    event.spell().first(),
                    event.spell().last(),
                    event.detail(),
                    about.text(Dip.TITLE),
                    about.thing(Dip.PLACE).map(things::label),
                    about.thing(Dip.COUNTRY).map(things::label),
                    labels(about, Dip.PARTY, things),
                    ids(about, Dip.PARTY, things),
                    labels(about, Dip.PARTICIPANT, things),
                    ids(about, Dip.PARTICIPANT, things),
                    String.join("; ", about.texts(Dip.TOPIC)),
                    about.number(Dip.REPORT_COUNT),
                    about.text(Dip.FIRST_REPORTED),
                    about.text(Dip.LAST_REPORTED),
                    event.isDisputed());
        }
    },
    TRADE(
            "id",
            "iri",
            "label",
            "reporter",
            "reporter_id",
            "partner",
            "partner_id",
            "flow",
            "period",
            "period_start",
            "period_end",
            "comparator",
            "value",
            "currency",
            "unit",
            "percent_change",
            "record",
            "target",
            "status",
            "reports",
            "disputed") {
        @Override
        List<Object> row(Event event, Things things) {
            Described about = event.about();
            Optional<Node> reporter = about.thing(Dip.REPORTER);
            Optional<Node> partner = about.thing(Dip.PARTNER);
            return List.of(
                    things.id(about.node()),
                    about.node().getURI(),
                    things.label(event),
                    reporter.map(things::label),
                    reporter.map(things::id),
                    partner.map(things::label),
                    partner.map(things::id),
                    about.code(Dip.FLOW),
                    about.text(Dip.PERIOD),
                    about.text(Dip.PERIOD_START),
                    about.text(Dip.PERIOD_END),
                    about.code(Dip.COMPARATOR),
                    about.number(Dip.VALUE),
                    about.thing(Dip.IN_CURRENCY)
                            .map(currency -> things.code(currency).orElseGet(() -> things.label(currency))),
                    about.text(Dip.UNIT),
                    about.number(Dip.PERCENT_CHANGE),
                    about.isMarked(Dip.IS_RECORD),
                    about.isMarked(Dip.IS_TARGET),
                    event.status(),
                    about.number(Dip.REPORT_COUNT),
                    event.isDisputed());
        }
    };

    private final String columns;

    EventTable(String... columns) {
        this.columns = String.join("\t", columns);
    }

    List<String> columns() {
        return List.of(columns.split("\t", -1));
    }

    /** The cells of an event, one for each column. */
    abstract List<Object> row(Event event, Things things);

    private static String labels(Described about, Node property, Things things) {
        return join(about.things(property).stream().map(things::label));
    }

    private static String ids(Described about, Node property, Things things) {
        return join(about.things(property).stream().map(things::id));
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }
}
