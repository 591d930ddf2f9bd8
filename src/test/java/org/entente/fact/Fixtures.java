package org.entente.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files beside the tests. */
final class Fixtures {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    private Fixtures() {}

    /** The bad files of a folder, in the order of their names; beside each stands a {@code .txt} with the problems to expect. */
    static List<Path> bad(String folder) {
        try {
            Path place = Path.of(Objects.requireNonNull(Fixtures.class.getResource("bad/" + folder))
                    .toURI());
            try (Stream<Path> files = Files.list(place)) {
                return files.filter(file -> !file.toString().endsWith(".txt"))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The facts files of the shared corpora; none when they are not there. */
    static List<Path> corpus() {
        if (!Files.isDirectory(CORPUS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".facts.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
