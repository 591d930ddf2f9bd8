package org.entente.browse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Explanation;
import org.entente.extract.Explanation.Attempt;
import org.entente.extract.Explanation.Outcome;
import org.entente.extract.Explanation.ReadFact;
import org.entente.extract.Explanation.ReadSentence;
import org.entente.extract.Explanation.Word;
import org.entente.extract.Mention;
import org.entente.extract.Origin;
import org.entente.fact.FactsWriter;

/**
 * Writes how texts were read as JSON, one object a line. Facts are numbered from 1, sentences from 0, the headline. Offsets are code points, as in
 * files of article facts.
 */
public final class ExplanationJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final String text;
    private final JsonGenerator json;

    private ExplanationJson(String text, JsonGenerator json) {
        this.text = text;
        this.json = json;
    }

    /** One line for a text. */
    public static void write(String source, Explanation explanation, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            new ExplanationJson(explanation.article().text(), json).write(source, explanation);
            json.writeRaw('\n');
        }
    }

    private void write(String source, Explanation explanation) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source);
        json.writeStringField("id", explanation.article().article().id());
        json.writeStringField(
                "language", explanation.article().article().language().tag());
        json.writeArrayFieldStart("sentences");
        for (ReadSentence sentence : explanation.sentences()) {
            sentence(sentence);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facts");
        for (ReadFact fact : explanation.facts()) {
            fact(fact);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sentence(ReadSentence sentence) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", sentence.number());
        span(sentence.start(), sentence.end());
        json.writeArrayFieldStart("mentions");
        for (Mention mention : sentence.mentions()) {
            json.writeStartObject();
            json.writeStringField("kind", mention.kind());
            span(mention.start(), mention.end());
            json.writeStringField("value", mention.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("triggers");
        for (Word word : sentence.triggers()) {
            json.writeStartObject();
            span(word.start(), word.end());
            strings("families", word.families());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("attempts");
        for (Attempt attempt : sentence.attempts()) {
            attempt(attempt);
        }
        json.writeEndArray();
        strings("untried", sentence.untried());
        json.writeEndObject();
    }

    private void attempt(Attempt attempt) throws IOException {
        json.writeStartObject();
        json.writeStringField("frame", attempt.frame());
        span(attempt.word().start(), attempt.word().end());
        switch (attempt.outcome()) {
            case Outcome.Found found -> {
                json.writeStringField("outcome", "found");
                json.writeNumberField("fact", found.fact() + 1);
                json.writeStringField("rule", found.rule());
            }
            case Outcome.Merged merged -> {
                json.writeStringField("outcome", "merged");
                json.writeNumberField("fact", merged.fact() + 1);
                json.writeStringField("rule", merged.rule());
                json.writeNumberField("sentence", merged.sentence());
            }
            case Outcome.Refused refused -> {
                json.writeStringField("outcome", "none");
                json.writeStringField("why", refused.why());
            }
        }
        json.writeEndObject();
    }

    private void fact(ReadFact read) throws IOException {
        json.writeStartObject();
        json.writeFieldName("fact");
        FactsWriter.write(read.fact(), json);
        json.writeNumberField("sentence", read.sentence());
        origin("date", read.date());
        origin("place", read.place());
        strings("features", read.features());
        json.writeEndObject();
    }

    private void origin(String key, Optional<Origin> origin) throws IOException {
        if (origin.isPresent()) {
            json.writeObjectFieldStart(key);
            json.writeStringField("from", origin.get().kind().code());
            if (origin.get().kind() != Origin.Kind.REPORT) {
                json.writeNumberField("sentence", origin.get().sentence());
            }
            json.writeEndObject();
        }
    }

    private void span(int start, int end) throws IOException {
        json.writeNumberField("start", text.codePointCount(0, start));
        json.writeNumberField("end", text.codePointCount(0, end));
        json.writeStringField("text", text.substring(start, end));
    }

    private void strings(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
