package org.entente.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes GraphML: typed keys, and the keys {@code labels} of nodes and {@code label} of edges from which Neo4j's APOC takes labels and types of relationship.
 * Edges have no direction of their own, as NetworkX reads no mixed graphs; {@code directed} tells it.
 */
final class GraphmlWriter implements NetworkWriter {
    private final XmlOutput xml;
    private final boolean yed;
    private int columns = 1;
    private int written;

    /** @param yed whether nodes and edges are also drawn for yEd, which shows no plain keys */
    GraphmlWriter(OutputStream out, boolean yed) throws IOException {
        this.xml = new XmlOutput(out);
        this.yed = yed;
    }

    @Override
    public void begin(Header header) throws IOException {
        columns = Math.max(1, (int) Math.ceil(Math.sqrt(header.nodes())));
        xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        if (yed) {
            xml.attribute("xmlns:y", "http://www.yworks.com/xml/graphml");
        }
        xml.line().leaf("desc", header.description()).line();
        key("labels", "node", "labels", Attribute.Kind.TEXT);
        key("n.label", "node", "label", Attribute.Kind.TEXT);
        key("label", "edge", "label", Attribute.Kind.TEXT);
        key("e.title", "edge", "title", Attribute.Kind.TEXT);
        key("e.weight", "edge", "weight", Attribute.Kind.DECIMAL);
        keys("node", header.nodeAttributes());
        keys("edge", header.edgeAttributes());
        if (yed) {
            xml.empty("key", "id", "n.graphics", "for", "node", "yfiles.type", "nodegraphics")
                    .line();
            xml.empty("key", "id", "e.graphics", "for", "edge", "yfiles.type", "edgegraphics")
                    .line();
        }
        xml.start("graph", "id", "G", "edgedefault", "undirected").line();
    }

    private void keys(String of, List<Attribute> attributes) throws IOException {
        for (Attribute attribute : attributes) {
            key(id(of, attribute), of, attribute.name(), attribute.kind());
        }
    }

    private void key(String id, String of, String name, Attribute.Kind kind) throws IOException {
        xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", kind.graphml())
                .line();
    }

    private static String id(String of, Attribute attribute) {
        return of.charAt(0) + "." + attribute.name();
    }

    @Override
    public void node(NetworkNode node) throws IOException {
        xml.start("node", "id", node.id());
        data("labels", ":" + node.kind());
        data("n.label", node.label());
        values("node", node.values());
        if (yed) {
            xml.start("data", "key", "n.graphics");
            YedGraphics.node(xml, node, written % columns, written / columns);
            xml.end();
            written++;
        }
        xml.end().line();
    }

    @Override
    public void endOfNodes() {}

    @Override
    public void edge(NetworkEdge edge) throws IOException {
        xml.start(
                "edge",
                "id",
                edge.id(),
                "source",
                edge.pair().source(),
                "target",
                edge.pair().target());
        data("label", edge.kind());
        data("e.title", edge.label());
        data("e.weight", Integer.toString(edge.weight()));
        values("edge", edge.values());
        if (yed) {
            xml.start("data", "key", "e.graphics");
            YedGraphics.edge(xml, edge);
            xml.end();
        }
        xml.end().line();
    }

    private void values(String of, Values values) throws IOException {
        for (Map.Entry<Attribute, Object> entry : values.all().entrySet()) {
            data(id(of, entry.getKey()), Values.text(entry.getValue()));
        }
    }

    private void data(String key, String value) throws IOException {
        xml.leaf("data", value, "key", key);
    }

    @Override
    public void end() throws IOException {
        xml.end().line().end().line().flush();
    }
}
