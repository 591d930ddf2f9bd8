package org.entente.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.entente.export.ExportFormat;
import org.entente.export.RdfOutput;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.Names;

/**
 * Facts to N-Quads, the whole way: reads a file of facts, maps, groups reports, merges events and writes; against Jena's writer alone, which
 * writes the same quads from memory.
 */
final class ConvertBench {
    private final Path facts;
    private final Pipeline pipeline;

    private ConvertBench(Path facts) {
        Gazetteer gazetteer = Gazetteer.bundled();
        this.facts = facts;
        this.pipeline = new Pipeline(gazetteer, Names.of(Names.DEFAULT_BASE, gazetteer), new Quiet());
    }

    static void run(Path folder, long size, Table table) throws Exception {
        Path facts = folder.resolve("convert.facts.jsonl");
        new SyntheticFacts(1, size).write(facts);
        ConvertBench bench = new ConvertBench(facts);
        Collecting quads = new Collecting();
        bench.pipeline.convert(List.of(facts), TextLookup.none(), quads);
        Race race = new Race(quads.quads.size(), "quads", 2, 5);
        race.add(
                "Jena's N-Quads writer alone, quads in memory",
                "",
                () -> write(
                        quads.quads, StreamRDFWriter.getWriterStream(OutputStream.nullOutputStream(), Lang.NQUADS)));
        race.add(
                "our N-Quads writer alone, the same quads",
                "",
                () -> write(
                        quads.quads,
                        RdfOutput.to(OutputStream.nullOutputStream(), ExportFormat.N_QUADS)
                                .statements()));
        race.add("facts → N-Quads, the whole way", "≥ 0.7, stretch 2", bench::convert);
        race.run(table);
        Files.delete(facts);
    }

    private void convert() throws IOException {
        try (RdfOutput out = RdfOutput.to(OutputStream.nullOutputStream(), ExportFormat.N_QUADS)) {
            pipeline.convert(List.of(facts), TextLookup.none(), out.statements());
            out.finish();
        }
    }

    private static void write(List<Quad> quads, StreamRDF out) {
        out.start();
        quads.forEach(out::quad);
        out.finish();
    }

    private static final class Collecting extends StreamRDFBase {
        private final List<Quad> quads = new ArrayList<>();

        @Override
        public void quad(Quad quad) {
            quads.add(quad);
        }
    }
}
