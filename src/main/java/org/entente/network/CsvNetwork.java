package org.entente.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the nodes or the edges of a network as a table, with the names of columns that Gephi takes. */
final class CsvNetwork implements NetworkWriter {
    private final CsvOutput csv;
    private final boolean edges;
    private List<Attribute> attributes = List.of();

    /** @param edges whether the edges are written; otherwise the nodes */
    CsvNetwork(OutputStream out, boolean byteOrderMark, boolean edges) throws IOException {
        this.csv = new CsvOutput(out, byteOrderMark);
        this.edges = edges;
    }

    @Override
    public void begin(Header header) throws IOException {
        attributes = edges ? header.edgeAttributes() : header.nodeAttributes();
        List<String> names = new ArrayList<>(
                edges ? List.of("Source", "Target", "Type", "Id", "Label", "Weight") : List.of("Id", "Label"));
        attributes.forEach(attribute -> names.add(attribute.name()));
        csv.row(names);
    }

    @Override
    public void node(NetworkNode node) throws IOException {
        if (!edges) {
            row(List.of(node.id(), node.label()), node.values());
        }
    }

    @Override
    public void endOfNodes() {}

    @Override
    public void edge(NetworkEdge edge) throws IOException {
        if (edges) {
            NetworkEdge.Ends ends = edge.pair();
            String type = ends.directed() ? "Directed" : "Undirected";
            row(List.of(ends.source(), ends.target(), type, edge.id(), edge.label(), edge.weight()), edge.values());
        }
    }

    private void row(List<Object> first, Values values) throws IOException {
        Map<Attribute, Object> all = values.all();
        List<Object> cells = new ArrayList<>(first);
        attributes.forEach(attribute -> cells.add(Optional.ofNullable(all.get(attribute))));
        csv.row(cells);
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
