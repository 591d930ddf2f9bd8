package org.entente.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.entente.evaluate.Calibration.Bin;
import org.entente.fact.Fact;
import org.entente.fact.FactsWriter;

/** Writes a report as one JSON object over several lines. */
final class JsonReport {
    private static final JsonFactory JSON = new JsonFactory();

    private final FactsWriter facts = new FactsWriter();
    private final Appendable out;

    JsonReport(Appendable out) {
        this.out = out;
    }

    void write(EvaluationReport report, boolean mistakes) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            rows(report.scores(), json);
            slots(report.slots(), json);
            calibration(report.calibration(), json);
            if (mistakes) {
                mistakes(report, json);
            }
            json.writeEndObject();
        }
        out.append(text.toString()).append('\n');
    }

    private static void rows(ScoreTable scores, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rows");
        for (Map.Entry<String, Score> row : scores.rows().entrySet()) {
            Score score = row.getValue();
            json.writeStartObject();
            json.writeStringField("what", row.getKey());
            json.writeNumberField("gold", score.gold());
            json.writeNumberField("pred", score.predicted());
            json.writeNumberField("coreP", score.corePrecision());
            json.writeNumberField("coreR", score.coreRecall());
            json.writeNumberField("coreF1", score.coreF1());
            json.writeNumberField("fullP", score.fullPrecision());
            json.writeNumberField("fullR", score.fullRecall());
            json.writeNumberField("fullF1", score.fullF1());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void slots(Map<Slot, Share> slots, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("slots");
        for (Map.Entry<Slot, Share> slot : slots.entrySet()) {
            json.writeNumberField(slot.getKey().label(), slot.getValue().value());
        }
        json.writeEndObject();
    }

    private static void calibration(Calibration calibration, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("calibration");
        for (Bin bin : calibration.bins()) {
            json.writeStartObject();
            json.writeNumberField("from", bin.from());
            json.writeNumberField("to", bin.to());
            json.writeNumberField("pred", bin.right().whole());
            json.writeNumberField("right", bin.right().part());
            json.writeNumberField("share", bin.right().value());
            json.writeNumberField("stated", bin.stated());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void mistakes(EvaluationReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("errors");
        for (Mistake mistake : report.mistakes()) {
            json.writeStartObject();
            json.writeStringField("kind", mistake.kind().label());
            json.writeStringField("file", mistake.file());
            fact("gold", mistake.gold(), json);
            fact("pred", mistake.predicted(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fact(String key, Optional<Fact> fact, JsonGenerator json) throws IOException {
        if (fact.isPresent()) {
            json.writeFieldName(key);
            json.writeRawValue(facts.gist(fact.get()));
        }
    }
}
