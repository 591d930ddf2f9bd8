package org.entente.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/** One file of facts while it is read. */
final class FactsFile {
    private static final int LARGEST = FactsReader.LARGEST_ARTICLE;
    private static final String EMPTY = "is empty; it needs " + ArticleParser.SHAPE;

    private final Path file;
    private final FactsSink sink;
    private final JsonText json;
    private final ArticleParser parser;

    FactsFile(Path file, FactsSink sink, JsonText json, ArticleParser parser) {
        this.file = file;
        this.sink = sink;
        this.json = json;
        this.parser = parser;
    }

    /** Reads one article a line; blank lines do not matter. */
    void readLines(InputStream stream) throws IOException {
        Lines lines = new Lines(stream, LARGEST);
        boolean empty = true;
        while (lines.next()) {
            String place = "line " + lines.number();
            if (lines.tooLong()) {
                setAside(place, tooLarge("has " + (lines.length() >> 20) + " MiB"));
                empty = false;
            } else if (readArticle(lines.line(), lines.number(), place)) {
                empty = false;
            }
        }
        if (empty) {
            setAside("", EMPTY);
        }
    }

    /** Reads one article. */
    void readWhole(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            setAside("", tooLarge("is too large"));
        } else if (!readArticle(ByteBuffer.wrap(bytes), 1, "")) {
            setAside("", EMPTY);
        }
    }

    /** Tells that the file, or a place in it, is set aside. */
    void setAside(String place, String message) {
        sink.setAside(new Problem(file.toString(), place, Shown.line(message)));
    }

    /** Hands an article or its problem to the sink; false when the bytes are blank. */
    private boolean readArticle(ByteBuffer bytes, long line, String place) {
        Findings findings = new Findings(file.toString(), place);
        try {
            Optional<JsonNode> value = json.parse(bytes, line);
            if (value.isEmpty()) {
                return false;
            }
            parser.parse(value.get(), findings)
                    .ifPresentOrElse(article -> accept(article, findings), () -> sink.setAside(findings.summary()));
        } catch (BadJson e) {
            setAside(e.place(), e.complaint());
        }
        return true;
    }

    private void accept(ArticleFacts article, Findings findings) {
        findings.warnings().forEach(sink::warn);
        sink.article(file, article);
    }

    private static String tooLarge(String what) {
        return what + "; one article with its facts may have " + (LARGEST >> 20) + " MiB";
    }
}
