package org.entente.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.export.ExportFormat;
import org.entente.export.RdfOutput;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.Names;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;
import org.entente.store.RemoteStore;

/**
 * Loading articles into a fresh TDB2 folder by our loader, which may be stopped at any moment, and over HTTP into a Fuseki; against TDB2's phased
 * bulk loader and against one transaction, which read the same quads from an N-Quads file.
 */
final class LoadBench {
    private final Path folder;
    private final Path facts;
    private final Path quads;
    private final Pipeline pipeline;

    private LoadBench(Path folder) {
        this.folder = folder;
        this.facts = folder.resolve("load.facts.jsonl");
        this.quads = folder.resolve("load.nq");
        Gazetteer gazetteer = Gazetteer.bundled();
        this.pipeline = new Pipeline(gazetteer, Names.of(Names.DEFAULT_BASE, gazetteer), new Quiet());
    }

    static void run(Path folder, long size, Table table) throws Exception {
        LoadBench bench = new LoadBench(folder);
        new SyntheticFacts(3, size).write(bench.facts);
        Race race = new Race(bench.convert(), "quads", 0, 1);
        race.add("TDB2's phased bulk loader", "", () -> bench.connected("phased", LoadBench::phased, bench.quads));
        race.add("one transaction", "", () -> bench.connected("single", LoadBench::single, bench.quads));
        race.add("entente load, local", "≥ 0.8", bench::local);
        race.add("entente load, over HTTP into Fuseki", "≥ 0.65", bench::remote);
        race.run(table);
        long single = size(folder.resolve("single"));
        for (String store : List.of("phased", "single", "local", "remote")) {
            long bytes = size(folder.resolve(store));
            boolean incremental = store.equals("local") || store.equals("remote");
            table.row(
                    "size of the database: " + store,
                    "%,d MB".formatted(bytes >> 20),
                    "%.2f".formatted((double) bytes / single),
                    incremental ? "≤ 2" : "");
            delete(folder.resolve(store));
        }
        Files.delete(bench.facts);
        Files.delete(bench.quads);
    }

    private long convert() throws IOException {
        try (RdfOutput out = RdfOutput.to(quads, ExportFormat.N_QUADS)) {
            long written = pipeline.convert(List.of(facts), TextLookup.none(), out.statements())
                    .quads();
            out.finish();
            return written;
        }
    }

    private interface Way {
        void load(DatasetGraph dataset, Path quads) throws IOException;
    }

    private void connected(String name, Way way, Path source) throws IOException {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(fresh(name).toString());
        way.load(dataset, source);
        TDBInternal.expel(dataset);
    }

    private static void phased(DatasetGraph dataset, Path quads) {
        DataLoader loader = LoaderFactory.phasedLoader(dataset, LoaderOps.outputToLog());
        loader.startBulk();
        loader.load(quads.toString());
        loader.finishBulk();
    }

    private static void single(DatasetGraph dataset, Path quads) {
        Txn.executeWrite(dataset, () -> RDFDataMgr.parse(StreamRDFLib.dataset(dataset), quads.toString()));
    }

    private void local() throws IOException {
        try (GraphStore store = LocalStore.openOrCreate(fresh("local"), Names.DEFAULT_BASE)) {
            pipeline.load(List.of(facts), TextLookup.none(), store);
        }
    }

    private void remote() throws IOException {
        connected(
                "remote",
                (dataset, source) -> {
                    FusekiServer server = FusekiServer.create()
                            .port(0)
                            .add("/news", dataset, true)
                            .build()
                            .start();
                    URI address = URI.create("http://localhost:" + server.getHttpPort() + "/news");
                    try (GraphStore store = RemoteStore.at(address, Optional.empty())) {
                        pipeline.load(List.of(source), TextLookup.none(), store);
                    } finally {
                        server.stop();
                    }
                },
                facts);
    }

    private Path fresh(String name) throws IOException {
        Path fresh = folder.resolve(name);
        delete(fresh);
        return Files.createDirectories(fresh);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** What the files take on disk; TDB2 makes them larger than what they hold. */
    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(LoadBench::taken)
                    .sum();
        }
    }

    private static long taken(Path file) {
        return file.toFile().length();
    }
}
