package org.entente.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the benchmarks that are named, or all, and prints their results as a table. System properties set their sizes: {@code convert},
 * {@code load}, {@code merge}, {@code memory.small} and {@code memory.large} in facts, {@code search} in facts, {@code queries} and {@code pages} in
 * events.
 */
final class Benchmarks {
    private static final List<String> ALL =
            List.of("mentions", "convert", "load", "merge", "memory", "queries", "search", "pages");

    private Benchmarks() {}

    /** Arguments: a folder for what is written, and names of benchmarks. */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> names = List.of(arguments).subList(1, arguments.length);
        Table table = new Table();
        for (String name : names.isEmpty() ? ALL : names) {
            switch (name) {
                case "mentions" -> MentionsBench.run(table);
                case "convert" -> ConvertBench.run(folder, size("convert", 30_000), table);
                case "load" -> LoadBench.run(folder, size("load", 40_000), table);
                case "merge" -> MergeBench.run(folder, size("merge", 100_000), table);
                case "memory" ->
                    MemoryBench.run(folder, size("memory.small", 200_000), size("memory.large", 2_000_000), table);
                case "queries" ->
                    NamedQueriesBench.main(
                            new String[] {folder.resolve("queries").toString(), String.valueOf(size("queries", 30_000))
                            });
                case "search" -> SearchBench.run(folder, size("search", 85_000), table);
                case "pages" -> PagesBench.run(folder.resolve("pages"), (int) size("pages", 30_000), table);
                case "confidence" ->
                    ConfidenceFit.run(System.getProperty("confidence", ""), folder.resolve("confidence.tsv"));
                default ->
                    throw new IllegalArgumentException(
                            "no benchmark is named " + name + "; there are " + String.join(", ", ALL));
            }
        }
    }

    private static long size(String property, long usual) {
        return Long.getLong(property, usual);
    }
}
