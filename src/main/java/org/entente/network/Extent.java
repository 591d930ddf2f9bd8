package org.entente.network;

/**
 * How much an export holds.
 *
 * @param nodes how many nodes; none in tables of events
 * @param rows how many edges, or events in tables of events
 * @param complete whether the filter's limit left nothing out
 */
public record Extent(int nodes, int rows, boolean complete) {}
