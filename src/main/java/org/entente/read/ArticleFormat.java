package org.entente.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that hold articles. */
public enum ArticleFormat {
    /** The headline, perhaps a line with the date, and the body. */
    TEXT("txt"),
    /** A page of a site. */
    HTML("html", "htm", "xhtml"),
    /** An article a line, as JSON. */
    JSON_LINES("jsonl", "ndjson");

    /** Facts of articles, which end in {@code .jsonl}, too. */
    private static final String FACTS = ".facts.";

    private final List<String> extensions;

    ArticleFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The endings of their names, without the dot. */
    public List<String> extensions() {
        return extensions;
    }

    /** What a file of this name holds; empty when that is no articles. */
    public static Optional<ArticleFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        return lower.contains(FACTS)
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(format -> format.extensions.contains(extension))
                        .findFirst();
    }

    /** What a stream that begins with these characters holds. */
    static ArticleFormat ofBeginning(String beginning) {
        String start = beginning.stripLeading();
        if (start.startsWith("{")) {
            return JSON_LINES;
        }
        return start.startsWith("<") ? HTML : TEXT;
    }
}
