package org.entente.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bytes to a tree of JSON: strictly UTF-8, strictly JSON, one value, every key once. Keeps its buffer for the next text. */
final class JsonText {
    /** Article facts need five levels; deeper nesting is a mistake or an attack on the stack. */
    private static final int DEEPEST = 16;

    /** Names, values and brackets of a text, each of which takes memory; a fact has about 50. */
    private static final int MOST_TOKENS = 500_000;

    /** Digits of a number; the records allow fewer. */
    private static final int LONGEST_NUMBER = 100;

    /** What the parser's messages say to programmers, about the parser. */
    private static final Pattern ADVICE = Pattern.compile("(: enable `| \\(not recognized as| for `ObjectNode`).*");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ObjectReader reader;
    private CharBuffer chars = CharBuffer.allocate(1 << 14);

    /** @param largest how many bytes a text may have; no string of it is too long, then */
    JsonText(int largest) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxTokenCount(MOST_TOKENS)
                .maxNumberLength(LONGEST_NUMBER)
                .maxStringLength(largest)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(constraints).build();
        reader = new JsonMapper(factory)
                .readerFor(JsonNode.class)
                .with(
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /**
     * The value that the bytes hold; empty when they hold blanks only.
     *
     * @throws BadJson when they are no JSON; its place counts lines from {@code line}
     */
    Optional<JsonNode> parse(ByteBuffer bytes, long line) throws BadJson {
        decode(bytes, line);
        int start = chars.hasRemaining() && chars.get(0) == BYTE_ORDER_MARK ? 1 : 0;
        try (JsonParser parser = reader.getFactory().createParser(chars.array(), start, chars.limit() - start)) {
            return parse(parser, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<JsonNode> parse(JsonParser parser, long line) throws BadJson, IOException {
        try {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            JsonNode value = reader.readTree(parser);
            if (parser.nextToken() != null) {
                throw new BadJson(
                        place(parser.currentTokenLocation(), line),
                        "a second value begins here; a .json file holds one object, a .jsonl file one object a line");
            }
            return Optional.of(value);
        } catch (JsonProcessingException e) {
            JsonLocation location = Objects.requireNonNullElse(e.getLocation(), parser.currentLocation());
            throw new BadJson(place(location, line), complaint(e));
        }
    }

    private void decode(ByteBuffer bytes, long line) throws BadJson {
        if (chars.capacity() < bytes.remaining()) {
            chars = CharBuffer.allocate(Math.max(bytes.remaining(), 2 * chars.capacity()));
        }
        int start = bytes.position();
        CoderResult result = decoder.reset().decode(bytes, chars.clear(), true);
        chars.flip();
        if (result.isError()) {
            throw notUtf8(bytes, start, line);
        }
    }

    private static BadJson notUtf8(ByteBuffer bytes, int start, long firstLine) {
        long line = firstLine;
        int lineStart = start;
        for (int i = start; i < bytes.position(); i++) {
            if (bytes.get(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new BadJson(
                "line " + line + ", byte " + (bytes.position() - lineStart + 1),
                "byte 0x%02X is not UTF-8 here; save the file as UTF-8".formatted(bytes.get(bytes.position())));
    }

    private static String place(JsonLocation location, long firstLine) {
        return "line " + (firstLine + location.getLineNr() - 1) + ", column " + location.getColumnNr();
    }

    private static String complaint(JsonProcessingException e) {
        String complaint = ADVICE.matcher(e.getOriginalMessage()).replaceFirst("");
        return switch (e) {
            case JsonEOFException end ->
                "not JSON: it ends before its object does; a .jsonl file holds one whole object a line";
            case StreamConstraintsException limit -> limit(complaint);
            case MismatchedInputException twice -> complaint + "; in one object each key may stand once";
            default -> "not JSON: " + complaint;
        };
    }

    private static String limit(String complaint) {
        if (complaint.contains("nesting depth")) {
            return "nested deeper than " + DEEPEST + " levels; an article and its facts need 5";
        }
        if (complaint.contains("Token count")) {
            return "holds more than " + MOST_TOKENS + " keys, values and brackets; that is no single article";
        }
        return complaint.contains("Number value length")
                ? "holds a number of more than " + LONGEST_NUMBER + " digits"
                : "holds a key of more than 50000 characters";
    }
}
