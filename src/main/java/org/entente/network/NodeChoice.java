package org.entente.network;

import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.rdf.Dip;

/** What the nodes of a network are. */
public enum NodeChoice {
    /** States, organisations and groups of states. */
    PARTIES,
    STATES,
    ORGANISATIONS,
    PEOPLE;

    /**
     * Those who take part in an event, by their IRIs.
     *
     * @param home what the IRIs of things begin with
     */
    List<Node> of(Event event, String home) {
        return switch (this) {
            case PARTIES -> event.about().things(Dip.PARTY);
            case STATES -> kind(event, home + "state/");
            case ORGANISATIONS -> kind(event, home + "organisation/");
            case PEOPLE -> event.about().things(Dip.PARTICIPANT);
        };
    }

    private static List<Node> kind(Event event, String home) {
        return event.about().things(Dip.PARTY).stream()
                .filter(party -> party.getURI().startsWith(home))
                .toList();
    }
}
