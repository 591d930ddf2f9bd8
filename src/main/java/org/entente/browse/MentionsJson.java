package org.entente.browse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Mention;

/** Writes texts with their mentions as JSON, one object a line. Offsets are code points, as in files of article facts. */
public final class MentionsJson {
    private static final JsonFactory JSON = new JsonFactory();

    private MentionsJson() {}

    /** One line for a text. */
    public static void write(MarkedText text, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("source", text.source());
            json.writeStringField("id", text.article().id());
            json.writeStringField("language", text.article().language().tag());
            optional("published", text.article().published().map(date -> date.text()), json);
            json.writeArrayFieldStart("mentions");
            int at = 0;
            int points = 0;
            for (Mention mention : text.mentions()) {
                points += text.text().codePointCount(at, mention.start());
                int length = text.text().codePointCount(mention.start(), mention.end());
                json.writeStartObject();
                json.writeStringField("kind", mention.kind());
                json.writeNumberField("start", points);
                json.writeNumberField("end", points + length);
                json.writeStringField("text", text.text().substring(mention.start(), mention.end()));
                json.writeStringField("value", mention.value());
                details(mention, json);
                json.writeEndObject();
                points += length;
                at = mention.end();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void details(Mention mention, JsonGenerator json) throws IOException {
        switch (mention) {
            case Mention.Person person -> {
                json.writeStringField("name", person.name());
                json.writeStringField("person", person.person());
                optional("known", person.known(), json);
                optional("knownAs", person.knownAs(), json);
                list("offices", person.offices(), json);
                optional("for", person.party(), json);
                flag("former", person.former(), json);
            }
            case Mention.Office office -> {
                list("offices", office.offices(), json);
                list("for", office.parties(), json);
                flag("counterpart", office.counterpart(), json);
                flag("former", office.former(), json);
            }
            case Mention.Party party -> {
                json.writeStringField("code", party.code());
                json.writeStringField("name", party.name());
            }
            case Mention.Place place -> {
                json.writeStringField("name", place.name());
                optional("country", place.country(), json);
            }
            case Mention.Date date -> json.writeStringField("edtf", date.value());
            case Mention.Amount amount -> {}
        }
    }

    private static void optional(String key, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        }
    }

    private static void flag(String key, boolean value, JsonGenerator json) throws IOException {
        if (value) {
            json.writeBooleanField(key, true);
        }
    }

    private static void list(String key, List<String> values, JsonGenerator json) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }
}
