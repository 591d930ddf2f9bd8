package org.entente.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.export.ExportFormat;
import org.entente.export.RdfOutput;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.IngestReport;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.Names;

/**
 * The whole way from facts to N-Quads in a process of its own with a heap of 128 MiB, for a small and a large number of facts. Twice a
 * second garbage is collected and what is left is measured, so that the peak is what is in use and not what happens to wait for collection.
 */
final class MemoryBench {
    private static final int PAUSE_MILLIS = 500;

    private MemoryBench() {}

    static void run(Path folder, long small, long large, Table table) throws IOException, InterruptedException {
        double least = measure(folder, small, table, 0);
        measure(folder, large, table, least);
    }

    private static double measure(Path folder, long facts, Table table, double least)
            throws IOException, InterruptedException {
        Path file = folder.resolve("memory.facts.jsonl");
        new SyntheticFacts(2, facts).write(file);
        Path answer = folder.resolve("memory.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryBench.class.getName(),
                        file.toString(),
                        answer.toString())
                .inheritIO()
                .start();
        if (!child.waitFor(60, TimeUnit.MINUTES) || child.exitValue() != 0) {
            throw new IllegalStateException("%,d facts do not fit into 128 MiB".formatted(facts));
        }
        List<String> answers = Files.readAllLines(answer);
        double peak = Double.parseDouble(answers.getFirst());
        table.row(
                "%,d facts → N-Quads with -Xmx128m".formatted(facts),
                "peak %.1f MB in use; %s".formatted(peak, answers.getLast()),
                least == 0 ? "1" : "%.2f".formatted(peak / least),
                least == 0 ? "" : "≤ 1.2");
        Files.delete(file);
        Files.delete(answer);
        return peak;
    }

    /** The child: arguments are the file of facts and one to write the peak and other figures to. */
    public static void main(String[] arguments) throws IOException {
        Gazetteer gazetteer = Gazetteer.bundled();
        Pipeline pipeline = new Pipeline(gazetteer, Names.of(Names.DEFAULT_BASE, gazetteer), new Quiet());
        Watch watch = new Watch();
        watch.start();
        try (RdfOutput out = RdfOutput.to(OutputStream.nullOutputStream(), ExportFormat.N_QUADS)) {
            IngestReport report = pipeline.convert(List.of(Path.of(arguments[0])), TextLookup.none(), out.statements());
            out.finish();
            Files.writeString(
                    Path.of(arguments[1]),
                    "%s%n%,d quads, %,d events%n".formatted(watch.peak / 1e6, report.quads(), report.events()));
        }
    }

    private static final class Watch extends Thread {
        private volatile long peak;

        Watch() {
            super("watch");
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    System.gc();
                    peak = Math.max(peak, leftByCollection());
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException stopped) {
                interrupt();
            }
        }

        /** What the last collection left, whatever was made since. */
        private static long leftByCollection() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                    .sum();
        }
    }
}
