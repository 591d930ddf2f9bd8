package org.entente.read;

import java.util.Locale;
import java.util.Optional;

/** The kinds of files that hold articles. */
public enum ArticleFormat {
    /** The headline, perhaps a line with the date, and the body: {@code .txt}. */
    TEXT,
    /** A page of a site: {@code .html}, {@code .htm}, {@code .xhtml}. */
    HTML,
    /** An article a line, as JSON: {@code .jsonl}, {@code .ndjson}. */
    JSON_LINES;

    /** Facts of articles, which end in {@code .jsonl}, too. */
    private static final String FACTS = ".facts.";

    /** What a file of this name holds; empty when that is no articles. */
    public static Optional<ArticleFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains(FACTS)) {
            return Optional.empty();
        }
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "txt" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            default -> Optional.empty();
        };
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
