package org.entente.fact;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Lays an article out over lines: its own object on one, then each fact on one. */
final class FactsLayout implements PrettyPrinter {
    private static final String BEFORE_FACT = "\n    ";

    /** How many objects and lists are open: 1 in the whole, 2 in the list of facts. */
    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw(depth++ == 0 ? "{ " : "{");
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {}

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(depth == 1 ? ",\n  " : ", ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        json.writeRaw(--depth == 0 ? " }" : "}");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (depth == 2) {
            json.writeRaw(BEFORE_FACT);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(depth == 2 ? "," + BEFORE_FACT : ", ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        json.writeRaw(--depth == 1 && values > 0 ? "\n  ]" : "]");
    }
}
