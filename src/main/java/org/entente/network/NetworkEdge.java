package org.entente.network;

/**
 * An edge as it is written.
 *
 * @param id a name token
 * @param pair the ids of its ends
 * @param label for people
 * @param kind the type of its event; {@code events} where it stands for several
 * @param weight the number of its events
 * @param spell the days that it is there
 */
record NetworkEdge(String id, Ends pair, String label, String kind, int weight, Spell spell, Values values) {
    NetworkEdge {
        label = CleanText.of(label);
    }

    /** From where to where; without a direction, between which two. */
    record Ends(String source, String target, boolean directed) {}
}
