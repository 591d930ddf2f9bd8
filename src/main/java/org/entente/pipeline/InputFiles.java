package org.entente.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.fact.Problem;

/** The files that paths on the command line mean. */
public final class InputFiles {
    private static final List<String> ENDINGS = List.of(".facts.json", ".jsonl");

    private InputFiles() {}

    /**
     * The files of article facts: each path that is a file, and in each folder and the folders below it the files ending in {@code .facts.json}
     * or {@code .jsonl}, in the order of their names.
     *
     * @param problems told of paths that are not there, folders that can not be read and folders without such files
     */
    public static List<Path> of(List<Path> paths, Consumer<Problem> problems) {
        return paths.stream().flatMap(path -> files(path, problems).stream()).distinct().toList();
    }

    private static List<Path> files(Path path, Consumer<Problem> problems) {
        if (!Files.exists(path)) {
            problems.accept(new Problem(path.toString(), "", "is not there; name a file of article facts or a folder with such files"));
            return List.of();
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> found = files.filter(InputFiles::isFacts).sorted().toList();
            if (found.isEmpty()) {
                problems.accept(new Problem(path.toString(), "", "holds no article facts; they end in " + String.join(" or ", ENDINGS)));
            }
            return found;
        } catch (IOException | java.io.UncheckedIOException refused) {
            problems.accept(new Problem(path.toString(), "", "can not be read: " + refused.getMessage()));
            return List.of();
        }
    }

    private static boolean isFacts(Path file) {
        String name = String.valueOf(file.getFileName());
        return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
    }
}
