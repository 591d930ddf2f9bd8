package org.entente.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.article.Language;
import org.entente.fact.ActorInRole;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.Disputable;
import org.entente.merge.Event;
import org.entente.merge.StatusChange;

/**
 * Writes events into their graph: the accepted values, labels in three languages, participations, which reports tell of the event, and how its status
 * changed.
 */
public final class EventMapper {
    private final Names names;
    private final ValueMapper values;
    private final EventLabels labels;

    public EventMapper(Names names, Gazetteer gazetteer) {
        this.names = names;
        this.values = new ValueMapper(names);
        this.labels = new EventLabels(gazetteer);
    }

    /** Writes an event. The same event gives the same quads in the same order. */
    public void map(Event event, StreamRDF out) {
        GraphWriter graph = new GraphWriter(out, names.eventsGraph());
        Node node = names.event(event.key());
        graph.add(node, RDF.Nodes.type, ValueMapper.eventClass(event.accepted()));
        for (Language language : Language.values()) {
            graph.text(node, RDFS.Nodes.label, labels.of(event, language), language);
        }
        values.accepted(graph, node, event.accepted(), event.titled());
        participations(graph, node, event);
        reports(graph, node, event);
        history(graph, node, event.history());
        identifications(graph, node, event);
        graph.integer(node, Dip.REPORT_COUNT, event.reports().size());
        event.firstReported().ifPresent(day -> graph.date(node, Dip.FIRST_REPORTED, day));
        event.lastReported().ifPresent(day -> graph.date(node, Dip.LAST_REPORTED, day));
        event.disputes().stream().sorted().forEach(dispute -> graph.add(node, Dip.DISPUTES, property(dispute)));
    }

    private void reports(GraphWriter graph, Node node, Event event) {
        event.reports().forEach(told -> graph.add(names.report(told), Dip.REPORTS, node));
        event.blocks().forEach(block -> graph.text(node, Dip.BLOCK, block));
        event.replaced().forEach(replaced -> graph.add(names.event(replaced), News.IS_REPLACED_BY, node));
    }

    /** What was said of the status before; nothing when it never changed. */
    private static void history(GraphWriter graph, Node event, List<StatusChange> changes) {
        if (changes.size() < 2) {
            return;
        }
        for (int number = 1; number <= changes.size(); number++) {
            StatusChange told = changes.get(number - 1);
            Node change = Names.statusChange(event, number);
            graph.add(event, Dip.HAS_STATUS_CHANGE, change);
            graph.add(change, RDF.Nodes.type, Dip.STATUS_CHANGE);
            graph.concept(change, Dip.STATUS, "status", told.status());
            graph.date(change, Dip.SINCE, told.since());
        }
    }

    private void identifications(GraphWriter graph, Node event, Event of) {
        Set<Node> written = new LinkedHashSet<>();
        of.namesakes()
                .forEach((accepted, others) -> others.forEach(other -> {
                    Node person = names.person(accepted).orElseThrow();
                    Node alias = names.person(other).orElseThrow();
                    Node identification = Names.identification(event, person.getURI() + " " + alias.getURI());
                    if (written.add(identification)) {
                        graph.add(event, Dip.HAS_IDENTIFICATION, identification);
                        graph.add(identification, RDF.Nodes.type, Dip.IDENTIFICATION);
                        graph.add(identification, Dip.AGENT, person);
                        graph.add(identification, Dip.ALIAS, alias);
                    }
                }));
    }

    private void participations(GraphWriter graph, Node event, Event of) {
        Set<Node> written = new LinkedHashSet<>();
        for (ActorInRole inRole : of.accepted().actors()) {
            Optional<Node> agent = names.agent(inRole.actor());
            Optional<Node> office = names.office(inRole.actor());
            Optional<Node> party = names.party(inRole.actor());
            String content = String.join("|", inRole.role().code(), iri(agent), iri(office), iri(party));
            Node participation = Names.participation(event, content);
            if (written.add(participation)) {
                graph.add(event, Dip.HAS_PARTICIPATION, participation);
                graph.add(participation, RDF.Nodes.type, Dip.PARTICIPATION);
                graph.concept(participation, Dip.ROLE, "role", inRole.role());
                graph.add(participation, Dip.AGENT, agent);
                graph.add(participation, Dip.IN_OFFICE, office);
                graph.add(participation, Dip.ON_BEHALF_OF, party);
            }
        }
    }

    private static String iri(Optional<Node> node) {
        return node.map(Node::getURI).orElse("");
    }

    private static Node property(Disputable disputed) {
        return switch (disputed) {
            case STATUS -> Dip.STATUS;
            case PLACE -> Dip.PLACE;
            case COUNTRY -> Dip.COUNTRY;
            case VALUE -> Dip.VALUE;
            case PERCENT_CHANGE -> Dip.PERCENT_CHANGE;
        };
    }
}
