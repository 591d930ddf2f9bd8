package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsReader;
import org.entente.fact.FactsSink;
import org.entente.fact.Problem;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.BulkMerger;
import org.entente.merge.Merging;
import org.entente.merge.Told;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.EventMapper;
import org.entente.rdf.FactMapper;
import org.entente.rdf.Names;
import org.entente.store.LocalStore;

/**
 * Merging of noisy reports, five of each event: the merger alone for a tenth of the reports and for all, which should take the same time a report;
 * and loading them merged into an empty store against loading each report as an event of its own.
 */
final class MergeBench {
    private static final int TELLERS = 5;
    private static final int WARM_UP = 5;
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final Names NAMES = Names.of(Names.DEFAULT_BASE, GAZETTEER);

    private MergeBench() {}

    static void run(Path folder, long reports, Table table) throws Exception {
        Path few = folder.resolve("merge.few.jsonl");
        Path all = folder.resolve("merge.jsonl");
        SyntheticFacts.noisy(3, reports / 10, TELLERS).write(few);
        SyntheticFacts.noisy(3, reports, TELLERS).write(all);
        for (int round = 0; round < WARM_UP; round++) {
            merge(few);
        }
        double one = merge(few);
        double other = merge(all);
        table.row(
                "merging alone, %,d reports".formatted(reports / 10),
                "%,.0f reports/s".formatted(reports / 10 / one),
                "1",
                "");
        table.row(
                "merging alone, %,d reports".formatted(reports),
                "%,.0f reports/s".formatted(reports / other),
                "%.2f".formatted(10 * one / other),
                "about 1");
        Race race = new Race(reports, "reports", 1, 3);
        race.add("loading each report as an event", "", () -> load(folder, MergeBench::unmerged, all));
        race.add("loading and merging", "≥ 0.7", () -> loadMerged(folder, all));
        race.run(table);
        Files.delete(few);
        Files.delete(all);
    }

    /** Reads and merges; the seconds it takes. */
    private static double merge(Path facts) throws IOException {
        long start = System.nanoTime();
        try (BulkMerger merger = new BulkMerger(reader())) {
            read(facts, article -> {
                for (Told told : Told.all(article)) {
                    merger.add(told);
                }
            });
            merger.forEach(event -> {});
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Where articles go. */
    private interface Receiver {
        void take(ArticleFacts article) throws IOException;
    }

    /** Writes what a file of facts makes. */
    private interface Writer {
        void write(Path facts, StreamRDF out) throws IOException;
    }

    private static void unmerged(Path facts, StreamRDF out) throws IOException {
        FactMapper factMapper = new FactMapper(NAMES, GAZETTEER);
        EventMapper eventMapper = new EventMapper(NAMES, GAZETTEER);
        read(facts, article -> {
            for (Told told : factMapper.map(article, out)) {
                Merging.events(List.of(told)).forEach(event -> eventMapper.map(event, out));
            }
        });
    }

    private static void load(Path folder, Writer writer, Path facts) throws IOException {
        Path store = folder.resolve("merge-store");
        try (LocalStore opened = LocalStore.openOrCreate(store, Names.DEFAULT_BASE)) {
            opened.fill(out -> writer.write(facts, out));
        }
        delete(store);
    }

    private static void loadMerged(Path folder, Path facts) throws IOException {
        Path store = folder.resolve("merge-store");
        try (LocalStore opened = LocalStore.openOrCreate(store, Names.DEFAULT_BASE)) {
            new Pipeline(GAZETTEER, NAMES, new Quiet()).load(List.of(facts), TextLookup.none(), opened);
        }
        delete(store);
    }

    private static FactsReader reader() {
        return new FactsReader(GAZETTEER, TextLookup.none());
    }

    private static void read(Path facts, Receiver receiver) {
        reader().read(facts, new FactsSink() {
            @Override
            public void article(Path file, ArticleFacts article) {
                try {
                    receiver.take(article);
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            }

            @Override
            public void setAside(Problem problem) {
                throw new IllegalStateException(problem.toString());
            }

            @Override
            public void warn(Problem problem) {}
        });
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
