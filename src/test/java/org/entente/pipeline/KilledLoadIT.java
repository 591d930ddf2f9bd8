package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.cli.Main;
import org.entente.fact.ArticleFacts;
import org.entente.rdf.Names;
import org.entente.store.LocalStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that load are killed, as by {@code kill -9}, at random moments; half of the kills meet a new store, half one that is there. */
class KilledLoadIT {
    private static final int KILLS = 20;
    private static final int ARTICLES = 60;
    private static final int ARTICLES_IN_A_CHANGE = 4;
    private static final long FACTS_SEED = 41;

    @TempDir
    private Path temporary;

    /** Loads made-up articles in many small changes, so that there are many moments between two of them. */
    static final class Load {
        private Load() {}

        public static void main(String[] arguments) {
            List<ArticleFacts> articles = new SyntheticFacts(FACTS_SEED).articles(ARTICLES).toList();
            System.out.println("reading");
            try (LocalStore store = Desk.open(Path.of(arguments[0]))) {
                ReferenceData.bring(store, Desk.NAMES);
                Desk.load(store, ARTICLES_IN_A_CHANGE, articles);
            }
        }
    }

    @Test
    void aKilledLoadLeavesWholeArticlesAndLoadingAgainCompletesIt() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<ArticleFacts> articles = new SyntheticFacts(FACTS_SEED).articles(ARTICLES).toList();
        Path facts = temporary.resolve("facts.jsonl");
        new SyntheticFacts(FACTS_SEED).write(facts, ARTICLES);
        long window = undisturbed(temporary.resolve("undisturbed"));

        int stopped = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path folder = temporary.resolve("store" + (kill < KILLS / 2 ? kill : 0));
            Process load = kill % 4 == 3 ? loadByCommand(facts, folder) : loadInSmallChanges(folder);
            stopped += killAfter(load, random.nextLong(window)) ? 1 : 0;
            assertWhole(folder, articles, "seed %d, kill %d".formatted(seed, kill));
        }
        assertThat(stopped).as("loads that were under way, seed %d", seed).isGreaterThan(KILLS / 2);

        Path folder = temporary.resolve("store0");
        Process last = loadByCommand(facts, folder);
        last.inputReader().transferTo(Writer.nullWriter());
        assertThat(last.waitFor()).isZero();
        assertThat(all(folder)).as("seed %d", seed).isEqualTo(all(temporary.resolve("undisturbed")));
    }

    /** Loads without a kill; the milliseconds from the first line that the process says to its end. */
    private static long undisturbed(Path folder) throws Exception {
        Process load = loadInSmallChanges(folder);
        awaitReading(load);
        long start = System.nanoTime();
        assertThat(load.waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static Process loadInSmallChanges(Path folder) throws IOException {
        return new ProcessBuilder(Java.command(Load.class.getName(), folder.toString())).redirectErrorStream(true).start();
    }

    private static Process loadByCommand(Path facts, Path folder) throws IOException {
        return new ProcessBuilder(Java.command(Main.class.getName(), "load", facts.toString(), "--store", folder.toString(), "--verbose"))
                .redirectErrorStream(true)
                .start();
    }

    private static void awaitReading(Process load) throws IOException {
        BufferedReader says = load.inputReader();
        for (String line = says.readLine(); !String.valueOf(line).startsWith("reading"); line = says.readLine()) {
            assertThat(line).isNotNull();
        }
    }

    /** Whether the load was under way. */
    private static boolean killAfter(Process load, long milliseconds) throws Exception {
        awaitReading(load);
        boolean ended = load.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        load.destroyForcibly().waitFor();
        return !ended;
    }

    private static void assertWhole(Path folder, List<ArticleFacts> articles, String when) {
        Map<Node, ArticleFacts> byGraph = articles.stream().collect(Collectors.toMap(Desk::graph, Function.identity()));
        try (LocalStore store = LocalStore.openOrCreate(folder, Names.DEFAULT_BASE)) {
            Set<Quad> quads = Desk.quads(store);
            List<ArticleFacts> stored = new ArrayList<>();
            quads.stream().map(Quad::getGraph).distinct().filter(Desk.NAMES::isArticleGraph).forEach(graph -> stored.add(byGraph.get(graph)));
            assertThat(Desk.difference(quads, Desk.expected(stored))).as(when).isEmpty();
        }
    }

    private static Set<Quad> all(Path folder) {
        try (LocalStore store = LocalStore.open(folder)) {
            return Desk.quads(store);
        }
    }
}
