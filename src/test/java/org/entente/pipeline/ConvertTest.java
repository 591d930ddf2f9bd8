package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.pipeline.Desk.article;
import static org.entente.pipeline.Desk.meeting;
import static org.entente.pipeline.Desk.trade;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.export.ExportFormat;
import org.entente.export.RdfOutput;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsWriter;
import org.entente.fact.Status;
import org.entente.fact.TextLookup;
import org.entente.store.LocalStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
    @TempDir
    private Path temporary;

    private IngestReport convert(Path facts, Path to) throws IOException {
        try (RdfOutput out = RdfOutput.to(to, ExportFormat.N_QUADS)) {
            IngestReport report = Desk.pipeline().convert(List.of(facts), TextLookup.none(), out.statements());
            out.finish();
            return report;
        }
    }

    @Test
    void convertedArticlesAreWhatAStoreHoldsAfterLoadingThem() throws IOException {
        Path facts = temporary.resolve("facts.jsonl");
        SyntheticFacts synthetic = new SyntheticFacts(61);
        synthetic.write(facts, 150);
        IngestReport converted = convert(facts, temporary.resolve("facts.nq"));
        DatasetGraph read =
                RDFDataMgr.loadDatasetGraph(temporary.resolve("facts.nq").toString());
        assertThat(Desk.difference(
                        Desk.quads(read), Desk.expected(synthetic.articles(150).toList())))
                .isEmpty();
        try (LocalStore store = Desk.open(temporary.resolve("store"))) {
            IngestReport loaded = Desk.pipeline().load(List.of(facts), TextLookup.none(), store);
            assertThat(Desk.difference(Desk.quads(store), Desk.quads(read))).isEmpty();
            assertThat(loaded.articles()).isEqualTo(converted.articles()).isEqualTo(150);
            assertThat(loaded.factsByType()).isEqualTo(converted.factsByType());
            assertThat(loaded.quads()).isEqualTo(converted.quads());
            assertThat(loaded.events()).isEqualTo(converted.events());
        }
    }

    @Test
    void convertingTwiceGivesTheSameBytes() throws IOException {
        Path facts = temporary.resolve("facts.jsonl");
        new SyntheticFacts(62).write(facts, 80);
        convert(facts, temporary.resolve("one.nq"));
        convert(facts, temporary.resolve("two.nq"));
        assertThat(temporary.resolve("one.nq")).hasSameBinaryContentAs(temporary.resolve("two.nq"));
    }

    @Test
    void ofTwoArticlesWithOneIdTheSecondIsSetAsideAndTold() throws IOException {
        ArticleFacts first = article("a", "2023-04-11", meeting(Status.HELD, "Moscow"));
        Path facts = write("facts.jsonl", first, article("a", "2023-04-11", trade(5)));
        IngestReport report = convert(facts, temporary.resolve("facts.nq"));
        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.setAside()).hasSize(1);
        assertThat(report.setAside().getFirst().toString())
                .contains(facts.toString(), "https://news.example/a came before", "keep one of the two");
        assertThat(Desk.difference(
                        Desk.quads(RDFDataMgr.loadDatasetGraph(
                                temporary.resolve("facts.nq").toString())),
                        Desk.expected(List.of(first))))
                .isEmpty();
    }

    @Test
    void aFullDiskIsAnIoExceptionAndLeavesNoPartOfAFile() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device that is always full");
        Path facts = temporary.resolve("facts.jsonl");
        new SyntheticFacts(63).write(facts, 100);
        Path part = Files.createSymbolicLink(temporary.resolve("facts.nq.part"), full);
        assertThatThrownBy(() -> convert(facts, temporary.resolve("facts.nq")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
        assertThat(part).doesNotExist();
        assertThat(temporary.resolve("facts.nq")).doesNotExist();
    }

    private Path write(String name, ArticleFacts... articles) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (ArticleFacts facts : articles) {
            new FactsWriter().writeLine(facts, lines);
        }
        return Files.writeString(temporary.resolve(name), lines);
    }
}
