package org.entente.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Writes article facts so that a {@link FactsReader} reads equal ones. Keys stand in the order of the format's description; what
 * is absent, false or the default is left out.
 */
public final class FactsWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Writes one object over several lines, one fact a line, with a line feed at the end: the content of a {@code .facts.json} file. */
    public void write(ArticleFacts facts, Appendable out) throws IOException {
        out.append(json(facts, true)).append('\n');
    }

    /** Writes one object on one line, with a line feed at the end: a line of a {@code .facts.jsonl} file. */
    public void writeLine(ArticleFacts facts, Appendable out) throws IOException {
        out.append(json(facts, false)).append('\n');
    }

    /** One object on one line, in UTF-8 and without a line feed. */
    public byte[] line(ArticleFacts facts) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream(1 << 10);
        try (JsonGenerator generator = JSON.createGenerator(json)) {
            new FactsJson(generator).write(facts);
        }
        return json.toByteArray();
    }

    private static String json(ArticleFacts facts, boolean laidOut) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(json)) {
            if (laidOut) {
                generator.setPrettyPrinter(new FactsLayout());
            }
            new FactsJson(generator).write(facts);
        }
        return json.toString();
    }
}
