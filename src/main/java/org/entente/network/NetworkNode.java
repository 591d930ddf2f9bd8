package org.entente.network;

/**
 * A node as it is written.
 *
 * @param id a name token
 * @param label for people
 * @param kind what it is: {@code state}, {@code person}
 * @param spell the days that it is there
 */
record NetworkNode(String id, String label, String kind, Spell spell, Values values) {
    NetworkNode {
        label = CleanText.of(label);
    }
}
