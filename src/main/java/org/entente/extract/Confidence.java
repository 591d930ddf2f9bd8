package org.entente.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How sure a fact is: of facts with such features, the share that is right. The weights of the features are data, fitted to annotated texts; a
 * feature without a weight tells nothing.
 */
final class Confidence {
    private static final Confidence BUNDLED = bundled();
    /** What every fact has. */
    private static final String ANY = "any";
    /** Nothing that rules find is sure, or hopeless. */
    private static final double LOWEST = 0.05;

    private static final double HIGHEST = 0.99;

    private final Map<String, Double> weights = new HashMap<>();

    private Confidence() {}

    /** The confidence of a fact with these features, in hundredths, from 0.05 to 0.99. */
    static double of(List<String> features) {
        double sum = BUNDLED.weight(ANY);
        for (String feature : features) {
            sum += BUNDLED.weight(feature);
        }
        double share = 1 / (1 + Math.exp(-sum));
        return Math.round(Math.min(HIGHEST, Math.max(LOWEST, share)) * 100) / 100.0;
    }

    private double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    private static Confidence bundled() {
        Confidence confidence = new Confidence();
        try (InputStream in = Objects.requireNonNull(Confidence.class.getResourceAsStream("confidence.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                confidence.weights.put(cells[0], Double.valueOf(cells[1]));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return confidence;
    }
}
