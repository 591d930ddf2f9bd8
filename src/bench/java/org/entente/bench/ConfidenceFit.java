package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.article.ArticleText;
import org.entente.evaluate.Mistake;
import org.entente.evaluate.Scorer;
import org.entente.extract.Explainer;
import org.entente.extract.Explanation;
import org.entente.extract.Explanation.ReadFact;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Fact;
import org.entente.fact.FactsReader;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.World;

/**
 * Fits the weights of {@code confidence.tsv}: a logistic regression of "the fact is right at its core" on the features of facts, held back by a
 * penalty on large weights. Texts that the rules were written against have more right facts than others, so these have a weight of their own, which
 * is then left out. How well confidence holds is told by cross-validation over the other texts: each is foretold by weights that have not seen it.
 */
final class ConfidenceFit {
    private static final double PENALTY = 3;
    private static final int STEPS = 1000;
    private static final int FOLDS = 10;
    private static final int BINS = 10;
    private static final long SEED = 20;
    private static final String ANY = "any";
    private static final String FAMILIAR = "familiar text";
    private static final String ENDING = ".facts.json";

    private final List<Example> examples = new ArrayList<>();

    private ConfidenceFit() {}

    /** A predicted fact: what it is foretold by, and whether it is right. */
    private record Example(String text, boolean familiar, List<String> features, boolean right) {}

    /**
     * Writes the table and prints how well it holds.
     *
     * @param folders folders of annotated texts with commas between them, the one that rules were written against first; behind {@code @} the folder
     *     of the texts, when they do not stand beside their facts
     */
    static void run(String folders, Path table) throws IOException {
        ConfidenceFit fit = new ConfidenceFit();
        String[] names = folders.split(",", -1);
        for (int i = 0; i < names.length; i++) {
            String[] paths = names[i].split("@", 2);
            fit.read(Path.of(paths[0]), Path.of(paths[paths.length - 1]), i == 0);
        }
        fit.validate(System.out);
        StringBuilder lines =
                new StringBuilder("# How likely a fact is right, fitted by `src/bench/run confidence`: feature,"
                        + " weight. The weights of a fact's features add up to the logarithm of the odds.\n");
        weights(fit.examples).forEach((feature, weight) -> {
            if (!feature.equals(FAMILIAR)) {
                lines.append(String.format(Locale.ROOT, "%s\t%.2f%n", feature, weight));
            }
        });
        Files.writeString(table, lines);
        System.out.println(table);
    }

    private void read(Path folder, Path texts, boolean familiar) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        FactsReader reader = new FactsReader(Gazetteer.bundled(), TextLookup.none());
        for (Path file : files) {
            Path text = texts.resolve(String.valueOf(file.getFileName()).replace(ENDING, ".txt"));
            read(reader.parse(ByteBuffer.wrap(Files.readAllBytes(file))), Files.readString(text), familiar);
        }
    }

    private void read(ArticleFacts gold, String text, boolean familiar) {
        Explanation read = Explainer.explain(new ArticleText(gold.article(), text, 0), World.bundled());
        List<Fact> predicted = read.facts().stream().map(ReadFact::fact).toList();
        Scorer scorer = new Scorer();
        scorer.add("", gold, predicted, Optional.of(text));
        List<Fact> wrong = scorer.report().mistakes().stream()
                .filter(mistake -> mistake.kind() == Mistake.Kind.FALSE)
                .flatMap(mistake -> mistake.predicted().stream())
                .toList();
        read.facts()
                .forEach(fact -> examples.add(
                        new Example(gold.article().id(), familiar, fact.features(), !wrong.contains(fact.fact()))));
    }

    private void validate(PrintStream out) {
        List<String> texts = new ArrayList<>(examples.stream()
                .filter(one -> !one.familiar)
                .map(Example::text)
                .distinct()
                .toList());
        Collections.shuffle(texts, new Random(SEED));
        int[] right = new int[BINS];
        int[] all = new int[BINS];
        double[] said = new double[BINS];
        double loss = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int now = fold;
            Map<Boolean, List<Example>> parts =
                    new HashMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
            examples.forEach(one -> parts.getOrDefault(
                            !one.familiar && texts.indexOf(one.text) % FOLDS == now, List.of())
                    .add(one));
            Map<String, Double> weights = weights(parts.getOrDefault(false, List.of()));
            for (Example one : parts.getOrDefault(true, List.of())) {
                double share = share(weights, one.features);
                int bin = Math.min(BINS - 1, (int) (share * BINS));
                all[bin]++;
                said[bin] += share;
                right[bin] += one.right ? 1 : 0;
                loss -= Math.log(one.right ? share : 1 - share);
            }
        }
        int count = 0;
        out.println("confidence   said   right  facts");
        for (int bin = 0; bin < BINS; bin++) {
            count += all[bin];
            if (all[bin] > 0) {
                out.printf(
                        Locale.ROOT,
                        "%.1f to %.1f   %.2f   %.2f  %6d%n",
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        said[bin] / all[bin],
                        right[bin] / (double) all[bin],
                        all[bin]);
            }
        }
        out.printf(Locale.ROOT, "mean logarithmic loss %.4f over %d facts%n", loss / count, count);
    }

    private static Map<String, Double> weights(List<Example> examples) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> counts = new HashMap<>();
        List<List<String>> features = examples.stream().map(ConfidenceFit::all).toList();
        features.forEach(list -> list.forEach(feature -> counts.merge(feature, 1.0, Double::sum)));
        counts.keySet().forEach(feature -> weights.put(feature, 0.0));
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> slope = new HashMap<>();
            for (int i = 0; i < examples.size(); i++) {
                double error = (examples.get(i).right ? 1 : 0) - sigmoid(sum(weights, features.get(i)));
                features.get(i).forEach(feature -> slope.merge(feature, error, Double::sum));
            }
            weights.replaceAll((feature, weight) -> {
                boolean free = feature.equals(ANY) || feature.equals(FAMILIAR);
                double pull = free ? 0 : PENALTY * weight;
                double pace = counts.getOrDefault(feature, 0.0) * 2 + PENALTY;
                return weight + (slope.getOrDefault(feature, 0.0) - pull) / pace;
            });
        }
        return weights;
    }

    private static List<String> all(Example example) {
        List<String> all = new ArrayList<>(example.features);
        all.add(ANY);
        if (example.familiar) {
            all.add(FAMILIAR);
        }
        return all;
    }

    private static double share(Map<String, Double> weights, List<String> features) {
        return sigmoid(weights.getOrDefault(ANY, 0.0) + sum(weights, features));
    }

    private static double sum(Map<String, Double> weights, List<String> features) {
        return features.stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
    }

    private static double sigmoid(double logarithm) {
        return 1 / (1 + Math.exp(-logarithm));
    }
}
