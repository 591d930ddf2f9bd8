package org.entente.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entente.article.RawArticle;
import org.entente.text.PublicationDateFinder;

/** Reads an article a line. The text of an article is its headline, an empty line and its body, unless the body begins with the headline itself. */
final class JsonLinesReader implements ArticleReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonFields fields;

    JsonLinesReader(JsonFields fields) {
        this.fields = fields;
    }

    @Override
    public void read(ArticleOrigin origin, InputStream stream, ReadingDesk desk) throws IOException {
        LongLines lines = new LongLines(new BufferedInputStream(stream), ReadingDesk.MOST_BYTES);
        for (long number = 1; lines.next(); number++) {
            ArticleOrigin here = origin.atLine(number);
            if (lines.tooLong()) {
                desk.setAside(here, "is longer than %,d bytes".formatted(ReadingDesk.MOST_BYTES));
            } else {
                readLine(here, lines.line(), desk);
            }
        }
    }

    private void readLine(ArticleOrigin here, byte[] line, ReadingDesk desk) {
        TextDecoder.Decoded decoded = TextDecoder.decode(line, Optional.empty());
        if (decoded.text().isBlank()) {
            return;
        }
        JsonNode node;
        try {
            node = JSON.readTree(decoded.text());
        } catch (JsonProcessingException broken) {
            desk.setAside(here, "is no JSON: " + broken.getOriginalMessage());
            return;
        }
        if (!node.isObject()) {
            desk.setAside(here, "is no JSON object; each line is one, with an article");
            return;
        }
        decoded.remark().ifPresent(remark -> desk.remark(here, remark));
        take(here, node, desk);
    }

    private void take(ArticleOrigin here, JsonNode node, ReadingDesk desk) {
        Optional<String> body = field(node, JsonFields.Part.TEXT);
        if (body.isEmpty()) {
            desk.setAside(
                    here,
                    "has no text; it is looked for in the fields "
                            + String.join(", ", fields.of(JsonFields.Part.TEXT)));
            return;
        }
        Optional<String> title = field(node, JsonFields.Part.TITLE);
        Optional<String> date = field(node, JsonFields.Part.PUBLISHED);
        desk.take(
                here,
                new RawArticle(
                        here.toString(),
                        field(node, JsonFields.Part.ID),
                        title,
                        field(node, JsonFields.Part.LANGUAGE),
                        date.flatMap(PublicationDateFinder::ofMetadata),
                        field(node, JsonFields.Part.PUBLISHER),
                        field(node, JsonFields.Part.CREDIT),
                        whole(title, body.get())));
    }

    private static String whole(Optional<String> title, String body) {
        return title.filter(told -> !body.stripLeading().startsWith(told))
                .map(told -> told + "\n\n" + body)
                .orElse(body);
    }

    private Optional<String> field(JsonNode article, JsonFields.Part part) {
        return fields.of(part).stream()
                .flatMap(name -> value(article, name).stream())
                .findFirst();
    }

    private static Optional<String> value(JsonNode article, String name) {
        JsonNode node = article.has(name) ? article.path(name) : article.at("/" + name.replace('.', '/'));
        return node.isValueNode() && !node.isNull() && !node.asText().isBlank()
                ? Optional.of(node.asText().strip())
                : Optional.empty();
    }
}
