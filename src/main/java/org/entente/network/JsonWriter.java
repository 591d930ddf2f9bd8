package org.entente.network;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Writes JSON: nodes and links as D3 takes them and NetworkX's {@code node_link_graph} reads them, or elements as Cytoscape and Cytoscape.js do.
 */
final class JsonWriter implements NetworkWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final boolean cytoscape;

    JsonWriter(OutputStream out, boolean cytoscape) throws IOException {
        this.json = JSON.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        this.cytoscape = cytoscape;
    }

    @Override
    public void begin(Header header) throws IOException {
        json.writeStartObject();
        if (cytoscape) {
            json.writeStringField("format_version", "1.0");
            json.writeStringField("generated_by", "Entente");
            json.writeObjectFieldStart("data");
            json.writeStringField("name", header.description());
            json.writeEndObject();
            json.writeObjectFieldStart("elements");
        } else {
            json.writeBooleanField("directed", false);
            json.writeBooleanField("multigraph", true);
            json.writeObjectFieldStart("graph");
            json.writeStringField("description", header.description());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("nodes");
    }

    @Override
    public void node(NetworkNode node) throws IOException {
        start();
        json.writeStringField("id", node.id());
        if (cytoscape) {
            json.writeStringField("name", node.label());
        }
        json.writeStringField("label", node.label());
        values(node.values());
        finish();
    }

    @Override
    public void endOfNodes() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart(cytoscape ? "edges" : "links");
    }

    @Override
    public void edge(NetworkEdge edge) throws IOException {
        start();
        json.writeStringField("id", edge.id());
        json.writeStringField("source", edge.pair().source());
        json.writeStringField("target", edge.pair().target());
        if (cytoscape) {
            json.writeStringField("interaction", edge.kind());
        }
        json.writeStringField("label", edge.label());
        json.writeNumberField("weight", edge.weight());
        values(edge.values());
        finish();
    }

    private void start() throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        if (cytoscape) {
            json.writeObjectFieldStart("data");
        }
    }

    private void finish() throws IOException {
        if (cytoscape) {
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void values(Values values) throws IOException {
        for (Map.Entry<Attribute, Object> entry : values.all().entrySet()) {
            json.writeFieldName(entry.getKey().name());
            switch (entry.getValue()) {
                case Boolean truth -> json.writeBoolean(truth);
                case Integer number -> json.writeNumber(number);
                case BigDecimal number -> json.writeNumber(new BigDecimal(Values.text(number)));
                case Object text -> json.writeString(text.toString());
            }
        }
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        if (cytoscape) {
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
