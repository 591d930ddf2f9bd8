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
import java.util.regex.Pattern;

/**
 * The words of {@code title-words.tsv} and what each means in a title.
 *
 * @param words the meanings of whole words
 * @param beginnings the meanings of all words that begin so, whatever their ending
 */
record TitleWords(Map<String, String> words, Map<String, String> beginnings) {
    private static final int SHORTEST_BEGINNING = 2;
    private static final char LAST_LATIN = '\u024F';

    /** "And", "in", "for", "the" written together with an Arabic word. */
    private static final Pattern ARABIC_PREFIX = Pattern.compile("^(?:و?(?:ال|بال|لل|كال)|و)(?=\\p{L}{2})");

    static TitleWords bundled() {
        Map<String, String> words = new HashMap<>();
        Map<String, String> beginnings = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(TitleWords.class.getResourceAsStream("title-words.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    for (String word : columns[1].split(" ", -1)) {
                        if (word.endsWith("*")) {
                            beginnings.put(word.substring(0, word.length() - 1), columns[0]);
                        } else {
                            words.put(word, columns[0]);
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new TitleWords(Map.copyOf(words), Map.copyOf(beginnings));
    }

    /** What a folded word means; empty when it is not listed. */
    String meaning(String word) {
        String whole = words.get(word);
        if (whole != null) {
            return whole;
        }
        return word.isEmpty() || word.charAt(0) <= LAST_LATIN ? "" : withoutEnding(word);
    }

    private String withoutEnding(String word) {
        String bare = ARABIC_PREFIX.matcher(word).replaceFirst("");
        String whole = words.get(bare);
        if (whole != null) {
            return whole;
        }
        for (int length = bare.length(); length >= SHORTEST_BEGINNING; length--) {
            String meaning = beginnings.get(bare.substring(0, length));
            if (meaning != null) {
                return meaning;
            }
        }
        return "";
    }
}
