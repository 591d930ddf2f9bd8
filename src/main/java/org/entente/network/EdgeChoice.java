package org.entente.network;

/** What the edges of a network are. */
public enum EdgeChoice {
    /** One for each event and two of its nodes. */
    EVENT,
    /** One for two nodes, with the number of their events as its weight. */
    WEIGHTED
}
