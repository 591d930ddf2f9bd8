package org.entente.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the benchmarks that are named, or all. */
final class Benchmarks {
    private static final List<String> ALL = List.of("convert");

    private Benchmarks() {}

    /** Arguments: a folder for what is written, and names of benchmarks. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> names = List.of(arguments).subList(1, arguments.length);
        Table table = new Table();
        for (String name : names.isEmpty() ? ALL : names) {
            switch (name) {
                case "convert" -> ConvertBench.run(folder, Long.getLong("facts", 40_000), table);
                default -> throw new IllegalArgumentException("no benchmark is named " + name + "; there are " + String.join(", ", ALL));
            }
        }
    }
}
