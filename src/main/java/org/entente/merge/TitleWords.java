package org.entente.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The words of {@code title-words.tsv} and what each means in a title. */
final class TitleWords {
    private TitleWords() {}

    static Map<String, String> bundled() {
        Map<String, String> words = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(TitleWords.class.getResourceAsStream("title-words.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    for (String word : columns[1].split(" ", -1)) {
                        words.put(word, columns[0]);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(words);
    }
}
