package org.entente.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Actors that stand together: "Lavrov and Nurtleu", "the two presidents", "he".
 *
 * @param first the index of its first unit
 * @param last the index of its last unit
 * @param marker the preposition before it, folded; empty when there is none
 * @param grammar cases, number and gender of its first actor
 * @param possessive whether the English 's follows it
 * @param adjective whether it is only an adjective
 * @param reference whether it only points back: a pronoun, "the sides"
 * @param players who they are; empty when a reference points to nobody known
 */
record Group(
        int first,
        int last,
        String marker,
        int grammar,
        boolean possessive,
        boolean adjective,
        boolean reference,
        List<Player> players) {
    Group {
        players = List.copyOf(players);
    }

    boolean isUnmarked() {
        return marker.isEmpty();
    }

    /** The parties of all, each once, in order. */
    List<String> parties() {
        List<String> parties = new ArrayList<>(players.size());
        for (Player player : players) {
            player.party().filter(party -> !parties.contains(party)).ifPresent(parties::add);
        }
        return parties;
    }
}
