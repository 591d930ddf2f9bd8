package org.entente.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the text of the article whose facts a file holds, so that quotes can be checked against it. */
public interface TextLookup {
    /**
     * The text; empty when it is not at hand.
     *
     * @throws IOException when it is there but cannot be read, or is not UTF-8
     */
    Optional<String> textOf(Path factsFile) throws IOException;

    /** Texts in the folder of the facts: {@code x.ar.txt} beside {@code x.ar.facts.json}. A file of many articles has none. */
    static TextLookup beside() {
        return factsFile -> {
            Optional<String> name = nameOfText(factsFile);
            return name.isEmpty() ? Optional.empty() : read(factsFile.resolveSibling(name.get()));
        };
    }

    /** Texts in a folder of their own: {@code x.ar.txt} for {@code x.ar.facts.json}. */
    static TextLookup in(Path folder) {
        return factsFile -> {
            Optional<String> name = nameOfText(factsFile);
            return name.isEmpty() ? Optional.empty() : read(folder.resolve(name.get()));
        };
    }

    /** No texts. */
    static TextLookup none() {
        return factsFile -> Optional.empty();
    }

    private static Optional<String> nameOfText(Path factsFile) {
        Matcher name = Pattern.compile("(.+?)(\\.facts)?\\.json").matcher(String.valueOf(factsFile.getFileName()));
        return name.matches() ? Optional.of(name.group(1) + ".txt") : Optional.empty();
    }

    private static Optional<String> read(Path text) throws IOException {
        return Files.isRegularFile(text) ? Optional.of(Files.readString(text)) : Optional.empty();
    }
}
