package org.entente.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes GEXF: 1.3 with days, edges with a direction of their own, and kinds that keep parallel edges apart; or 1.2draft with nothing of these, as NetworkX
 * reads no mixed graphs and wants no time.
 *
 * <p>An interval ends at the beginning of its last day, so that the day after is written.
 */
final class GexfWriter implements NetworkWriter {
    private final XmlOutput xml;
    private final boolean dynamic;

    /** @param dynamic whether it is 1.3 */
    GexfWriter(OutputStream out, boolean dynamic) throws IOException {
        this.xml = new XmlOutput(out);
        this.dynamic = dynamic;
    }

    @Override
    public void begin(Header header) throws IOException {
        if (dynamic) {
            xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").line();
        } else {
            xml.start("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2")
                    .line();
        }
        xml.start("meta")
                .leaf("creator", "Entente")
                .leaf("description", header.description())
                .end()
                .line();
        xml.start("graph", "defaultedgetype", "undirected", "mode", dynamic ? "dynamic" : "static");
        if (dynamic) {
            xml.attribute("timeformat", "date").attribute("timerepresentation", "interval");
        }
        xml.line();
        attributes("node", header.nodeAttributes());
        attributes("edge", header.edgeAttributes());
        xml.start("nodes").line();
    }

    private void attributes(String of, List<Attribute> attributes) throws IOException {
        xml.start("attributes", "class", of, "mode", "static").line();
        for (Attribute attribute : attributes) {
            xml.empty(
                            "attribute",
                            "id",
                            attribute.name(),
                            "title",
                            attribute.name(),
                            "type",
                            attribute.kind().gexf())
                    .line();
        }
        xml.end().line();
    }

    @Override
    public void node(NetworkNode node) throws IOException {
        xml.start("node", "id", node.id(), "label", node.label());
        spell(node.spell());
        values(node.values());
        xml.end().line();
    }

    @Override
    public void endOfNodes() throws IOException {
        xml.end().line().start("edges").line();
    }

    @Override
    public void edge(NetworkEdge edge) throws IOException {
        NetworkEdge.Ends ends = edge.pair();
        xml.start("edge", "id", edge.id(), "source", ends.source(), "target", ends.target(), "label", edge.label());
        xml.attribute("weight", Integer.toString(edge.weight()));
        if (dynamic) {
            xml.attribute("kind", edge.kind()).attribute("type", ends.directed() ? "directed" : "undirected");
        }
        spell(edge.spell());
        values(edge.values());
        xml.end().line();
    }

    private void spell(Spell spell) throws IOException {
        if (dynamic && spell.first().isPresent()) {
            xml.attribute("start", spell.first().get().toString());
        }
        if (dynamic && spell.last().isPresent()) {
            xml.attribute("end", spell.last().get().plusDays(1).toString());
        }
    }

    private void values(Values values) throws IOException {
        xml.start("attvalues");
        for (Map.Entry<Attribute, Object> entry : values.all().entrySet()) {
            xml.empty("attvalue", "for", entry.getKey().name(), "value", Values.text(entry.getValue()));
        }
        xml.end();
    }

    @Override
    public void end() throws IOException {
        xml.end().line().end().line().end().line().flush();
    }
}
