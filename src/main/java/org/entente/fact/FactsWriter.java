package org.entente.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes article facts so that a {@link FactsReader} reads equal ones. Keys stand in the order of the format's description; what
 * is absent, false or the default is left out.
 */
public final class FactsWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final TokenFilter GIST = new Without(Set.of("topics", "start", "end", "confidence"));

    /** Controls of lines and of writing direction, and other characters without a shape, but for the joiners within words. */
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Zl}\\p{Zp}&&[^\u200c\u200d]]");

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

    /** Writes one fact as a value of a larger document. */
    public static void write(Fact fact, JsonGenerator json) throws IOException {
        new FactsJson(json).fact(fact);
    }

    /**
     * What a fact tells, on one line for people: without topics, offsets and confidence, and with characters that do not print
     * escaped.
     */
    public String gist(Fact fact) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(json)) {
            new FactsJson(new FilteringGeneratorDelegate(generator, GIST, Inclusion.INCLUDE_ALL_AND_PATH, true))
                    .fact(fact);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return UNPRINTED.matcher(json.toString()).replaceAll(found -> escaped(found.group()));
    }

    private static String escaped(String characters) {
        return characters.chars().mapToObj("\\\\u%04x"::formatted).collect(Collectors.joining());
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

    /** Leaves out some keys, wherever they stand. */
    private static final class Without extends TokenFilter {
        private final Set<String> keys;

        Without(Set<String> keys) {
            this.keys = keys;
        }

        @Override
        public @Nullable TokenFilter includeProperty(String key) {
            return keys.contains(key) ? null : this;
        }
    }
}
