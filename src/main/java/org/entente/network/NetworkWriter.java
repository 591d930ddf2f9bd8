package org.entente.network;

import java.io.IOException;
import java.util.List;

/** Writes a network: its beginning, all nodes, all edges, its end. Nothing is kept. */
interface NetworkWriter {
    void begin(Header header) throws IOException;

    void node(NetworkNode node) throws IOException;

    void endOfNodes() throws IOException;

    void edge(NetworkEdge edge) throws IOException;

    /** Writes what is left; the stream stays open. */
    void end() throws IOException;

    /**
     * What stands before the nodes.
     *
     * @param description what the network is about
     * @param nodes how many nodes there are
     * @param nodeAttributes what nodes have
     * @param edgeAttributes what edges have
     */
    record Header(String description, int nodes, List<Attribute> nodeAttributes, List<Attribute> edgeAttributes) {}
}
