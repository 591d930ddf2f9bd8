package org.entente.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.fact.Problem;
import org.jspecify.annotations.Nullable;

/** The files that paths on the command line mean. */
public final class InputFiles {
    private static final List<String> ENDINGS = List.of(".facts.json", ".jsonl");
    private static final String OF_FACTS = ".facts.json";

    private InputFiles() {}

    /**
     * The files of articles and of their facts, each once: each path that is a file, and in each folder and the folders below it the files
     * ending in {@code .facts.json}, {@code .jsonl}, {@code .txt} or {@code .html}, in the order of their names. A text whose facts stand
     * beside it is not read again.
     *
     * @param problems told of paths that are not there, of what can not be read in a folder, and of folders without such files
     */
    public static List<Path> of(List<Path> paths, Consumer<Problem> problems) {
        List<Path> files = new ArrayList<>();
        Set<Path> real = new HashSet<>();
        for (Path path : paths) {
            for (Path file : files(path, problems)) {
                if (real.add(real(file))) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private static List<Path> files(Path path, Consumer<Problem> problems) {
        if (!Files.exists(path)) {
            problems.accept(new Problem(
                    path.toString(),
                    "",
                    "is not there; name a file of articles or of their facts, or a folder with such files"));
            return List.of();
        }
        return Files.isDirectory(path) ? filesIn(path, problems) : List.of(path);
    }

    private static List<Path> filesIn(Path folder, Consumer<Problem> problems) {
        Folder walk = new Folder(problems);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException refused) {
            walk.complain(folder, refused);
        }
        if (walk.found.isEmpty()) {
            problems.accept(new Problem(
                    folder.toString(),
                    "",
                    "holds no articles and no article facts; they end in " + String.join(", ", RawArticles.ENDINGS)
                            + ", " + String.join(" or ", ENDINGS)));
        }
        walk.found.removeIf(InputFiles::hasFacts);
        Collections.sort(walk.found);
        return walk.found;
    }

    /** Whether the facts of a text stand beside it: {@code x.ar.facts.json} and {@code x.ar.txt}. */
    private static boolean hasFacts(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return RawArticles.ENDINGS.stream().anyMatch(name::endsWith)
                && Files.exists(file.resolveSibling(name.substring(0, dot) + OF_FACTS));
    }

    /** Walks a folder; what it can not read is told, and the rest is walked on. */
    private static final class Folder extends SimpleFileVisitor<Path> {
        private final Consumer<Problem> problems;
        private final List<Path> found = new ArrayList<>();

        Folder(Consumer<Problem> problems) {
            this.problems = problems;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            if (ENDINGS.stream().anyMatch(name::endsWith)
                    || RawArticles.ENDINGS.stream().anyMatch(name::endsWith)) {
                if (attributes.isRegularFile()) {
                    found.add(file);
                } else {
                    problems.accept(new Problem(file.toString(), "", "is no file, or a link to one that is not there"));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException refused) {
            // A link to a folder above leads to files that are found anyway
            if (!(refused instanceof FileSystemLoopException)) {
                complain(file, refused);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException refused) {
            if (refused != null) {
                complain(folder, refused);
            }
            return FileVisitResult.CONTINUE;
        }

        void complain(Path path, IOException refused) {
            String why = refused instanceof AccessDeniedException ? "its permissions forbid it" : refused.toString();
            problems.accept(new Problem(path.toString(), "", "can not be read: " + why));
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException unreachable) {
            return file.toAbsolutePath().normalize();
        }
    }
}
