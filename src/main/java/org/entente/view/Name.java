package org.entente.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.article.Language;

/**
 * What something is called, in up to three languages.
 *
 * @param path its IRI without the base of the dataset, or the whole IRI of something from elsewhere
 * @param labels its label in each language that there is one in
 */
public record Name(String path, Map<Language, String> labels) {
    /** Copies the labels. */
    public Name {
        labels = Map.copyOf(labels);
    }

    /** A name in one language. */
    public static Name of(String path, String label, Language language) {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        labels.put(language, label);
        return new Name(path, labels);
    }

    /** The language of the label for a reader: the reader's own, else English, else any; empty when there is no label. */
    public Optional<Language> language(Language reader) {
        if (labels.containsKey(reader)) {
            return Optional.of(reader);
        }
        return labels.containsKey(Language.ENGLISH)
                ? Optional.of(Language.ENGLISH)
                : labels.keySet().stream().sorted().findFirst();
    }

    /** The label for a reader; the last part of the IRI when there is none. */
    public String text(Language reader) {
        return language(reader).map(labels::get).orElseGet(() -> path.substring(path.lastIndexOf('/') + 1));
    }
}
