package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.Names;
import org.entente.search.SearchQuery;
import org.entente.search.TextSearch;
import org.entente.store.LocalStore;

/** Searches in a store of made-up facts, and what the index for them costs while loading and on disk. */
final class SearchBench {
    private static final int WARM_UP = 60;
    private static final int RUNS = 200;

    /** Rare and common words in three languages, phrases, words that are nowhere, names half typed. */
    private static final List<String> SEARCHES = List.of(
            "Russia",
            "встреча",
            "президент России",
            "الرئيس",
            "السعودية",
            "meeting",
            "\"foreign minister\"",
            "министр -Иран",
            "qwertz",
            "a",
            "the minister of foreign affairs");

    private static final List<String> COMPLETIONS = List.of("r", "sau", "prime min", "м", "росс", "ال", "وزير ال");

    private SearchBench() {}

    static void run(Path folder, long size, Table table) throws IOException {
        String given = System.getProperty("search.store", "");
        Path store = given.isEmpty() ? folder.resolve("search") : Path.of(given);
        if (given.isEmpty()) {
            fill(folder, store, size, table);
        }
        try (LocalStore open = LocalStore.open(store)) {
            TextSearch search = TextSearch.of(open.dataset()).orElseThrow();
            SEARCHES.forEach(text -> ask(
                    "search: " + text,
                    () -> search.find(new SearchQuery(text, "en", Set.of(), 0, 20))
                            .total(),
                    table));
            COMPLETIONS.forEach(text -> ask(
                    "completion: " + text, () -> search.suggest(text, "ru", 10).size(), table));
            ask("events: встреча", () -> search.eventsMatching("встреча").size(), table);
        }
        table.row("size of the index", megabytes(size(store.resolve("text"))), "", "");
        table.row("size of the database", megabytes(size(store.resolve("tdb2"))), "", "");
    }

    private static void fill(Path folder, Path store, long size, Table table) throws IOException {
        delete(store);
        Path facts = folder.resolve("search.facts.jsonl");
        new SyntheticFacts(3, size).write(facts);
        Gazetteer gazetteer = Gazetteer.bundled();
        Pipeline pipeline = new Pipeline(gazetteer, Names.of(Names.DEFAULT_BASE, gazetteer), new Quiet());
        long start = System.nanoTime();
        try (LocalStore filled = LocalStore.openOrCreate(store, Names.DEFAULT_BASE)) {
            pipeline.load(List.of(facts), TextLookup.none(), filled);
        }
        double loading = (System.nanoTime() - start) / 1e9;
        Files.delete(facts);
        delete(store.resolve("text"));
        start = System.nanoTime();
        LocalStore.open(store).close();
        double indexing = (System.nanoTime() - start) / 1e9;
        table.row("loading with the index", "%.1f s".formatted(loading), "1", "");
        table.row(
                "making the index anew",
                "%.1f s".formatted(indexing),
                "%.2f".formatted(loading / (loading - indexing)),
                "≤ 1.3");
    }

    private interface Question {
        int ask();
    }

    private static void ask(String what, Question question, Table table) {
        double[] times = new double[RUNS];
        int found = 0;
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            found = question.ask();
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        table.row(
                "%s (%,d found)".formatted(what, found),
                "%.1f ms, 95 %% within %.1f ms".formatted(times[RUNS / 2], times[RUNS * 95 / 100]),
                "",
                "≤ 60 ms");
    }

    private static String megabytes(long bytes) {
        return "%,d MB".formatted(bytes >> 20);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
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
}
