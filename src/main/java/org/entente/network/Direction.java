package org.entente.network;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.rdf.Dip;

/**
 * Who goes to whom in an event: the visitor to the host, the sending party to the receiving one, the speaker to the addressee, the member to the
 * organisation, the seller to the buyer, the investor to where the money goes. In other events nobody does.
 *
 * @param from those who go
 * @param to those to whom they go
 */
record Direction(Set<Node> from, Set<Node> to) {
    private static final Direction NONE = new Direction(Set.of(), Set.of());

    static Direction of(Event event) {
        return switch (event.type()) {
            case VISIT -> visit(event);
            case STATEMENT -> new Direction(inRole(event, "speaker"), inRole(event, "addressee"));
            case ACCREDITATION, MISSION_CHANGE -> along(event, Dip.SENDING_PARTY, Dip.RECEIVING_PARTY);
            case MEMBERSHIP_CHANGE -> along(event, Dip.MEMBER, Dip.ORGANISATION);
            case TRADE_FIGURE -> trade(event);
            case MEETING, CALL, GATHERING, AGREEMENT_STEP, RELATION_CHANGE, TENURE -> NONE;
        };
    }

    private static Direction visit(Event event) {
        Set<Node> hosts = inRole(event, "host");
        hosts.addAll(event.about().things(Dip.COUNTRY));
        Set<Node> visitors = inRole(event, "visitor");
        visitors.removeAll(hosts);
        return new Direction(visitors, hosts);
    }

    /** An exporter reports exports, an importer imports, an investor investments; turnover goes both ways. */
    private static Direction trade(Event figure) {
        return switch (figure.about().code(Dip.FLOW).orElse("")) {
            case "exports", "investment" -> along(figure, Dip.REPORTER, Dip.PARTNER);
            case "imports" -> along(figure, Dip.PARTNER, Dip.REPORTER);
            default -> NONE;
        };
    }

    private static Direction along(Event event, Node from, Node to) {
        return new Direction(
                Set.copyOf(event.about().things(from)), Set.copyOf(event.about().things(to)));
    }

    private static Set<Node> inRole(Event event, String role) {
        Set<Node> found = new HashSet<>();
        for (Described participation : event.participations()) {
            if (participation.code(Dip.ROLE).filter(role::equals).isPresent()) {
                found.addAll(participation.things(Dip.AGENT));
                found.addAll(participation.things(Dip.ON_BEHALF_OF));
            }
        }
        return found;
    }

    /** Whether one goes to the other, and not also the other way round. */
    boolean leads(Node one, Node other) {
        return from.contains(one) && to.contains(other) && !(from.contains(other) && to.contains(one));
    }
}
