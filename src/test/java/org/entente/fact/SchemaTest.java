package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema and the reader say the same, as far as a schema can say it. */
class SchemaTest {
    private static final Schema SCHEMA = schema();

    static List<Path> badForTheSchema() {
        return Fixtures.bad("schema");
    }

    static List<Path> badForTheReaderOnly() {
        return Fixtures.bad("reader");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badForTheSchema")
    void whatTheReaderSetsAsideTheSchemaRefuses(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badForTheReaderOnly")
    void codesCalendarsAndOffsetsAreBeyondTheSchema(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    @Test
    void theSchemaAcceptsWhateverTheWriterWrites() throws IOException {
        RandomFacts random = new RandomFacts(new Random(7));
        for (int i = 0; i < 200; i++) {
            StringBuilder json = new StringBuilder();
            new FactsWriter().write(random.article(), json);
            assertThat(errors(json.toString())).as(json.toString()).isEmpty();
        }
    }

    @Test
    void theSchemaAcceptsTheCorpora() throws IOException {
        assumeFalse(Fixtures.corpus().isEmpty(), "the corpora are not there");
        for (Path file : Fixtures.corpus()) {
            assertThat(errors(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static Schema schema() {
        try (InputStream stream =
                Objects.requireNonNull(FactsReader.class.getResourceAsStream("article-facts.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
