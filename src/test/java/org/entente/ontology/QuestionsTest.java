package org.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {
    private static final Model EXAMPLES = OntologyFolder.goodExamples();

    static Stream<Path> questions() {
        return OntologyFolder.files("questions", ".rq").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void theGoodExamplesAnswerAQuestionAsExpected(Path question) throws IOException {
        Path expected =
                question.resolveSibling(question.getFileName().toString().replace(".rq", ".tsv"));
        assertThat(answer(Files.readString(question))).isEqualTo(Files.readString(expected));
    }

    @Test
    void thereAreQuestionsAndAnAnswerForEach() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(OntologyFolder.files("questions", ".tsv"))
                .hasSameSizeAs(questions().toList());
    }

    private static String answer(String query) {
        try (QueryExecution execution = QueryExecution.create(QueryFactory.create(query), EXAMPLES)) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsTSV(rows, execution.execSelect());
            return rows.toString(StandardCharsets.UTF_8);
        }
    }
}
