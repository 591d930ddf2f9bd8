package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries that come with the program ({@code queries/*.rq}), and those in a reader's own files. */
public final class NamedQueries {
    private static final String FOLDER = "/queries";
    private static final String ENDING = ".rq";

    private NamedQueries() {}

    /** The bundled queries in the order of their names. */
    public static List<NamedQuery> bundled() {
        return Bundled.ALL;
    }

    /** Read once, when they are needed first: the start page lists them. */
    private static final class Bundled {
        static final List<NamedQuery> ALL =
                names().stream().map(name -> bundled(name).orElseThrow()).toList();
    }

    /** The bundled query of a name; empty when there is none. */
    public static Optional<NamedQuery> bundled(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        String file = FOLDER + "/" + name + ENDING;
        try (InputStream stream = NamedQueries.class.getResourceAsStream(file)) {
            return Optional.ofNullable(
                            stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .map(text -> NamedQuery.parse(name, "queries/" + name + ENDING, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bundled query of a name, else the one in a file.
     *
     * @throws QueryProblem when there is neither, with the nearest name
     */
    public static NamedQuery find(String nameOrFile) {
        return bundled(nameOrFile).orElseGet(() -> {
            if (nameOrFile.endsWith(ENDING) || nameOrFile.contains("/")) {
                return read(Path.of(nameOrFile));
            }
            String suggestion = NearMiss.suggestion(nameOrFile, names());
            throw new QueryProblem(
                    "There is no query %s%s See `entente query --list`, or give a file that ends with .rq"
                            .formatted(TerminalText.quoted(nameOrFile), suggestion.isEmpty() ? "." : suggestion));
        });
    }

    /** Reads a file; it may lack a header, and then it has no parameters. */
    public static NamedQuery read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new QueryProblem("There is no file %s".formatted(file));
        }
        try {
            String name = String.valueOf(file.getFileName());
            return NamedQuery.parse(
                    name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name,
                    file.toString(),
                    Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new QueryProblem("%s is not UTF-8; save it as UTF-8".formatted(file), e);
        } catch (IOException e) {
            throw new QueryProblem("%s cannot be read: %s".formatted(file, e), e);
        }
    }

    /** The names of the bundled queries, in order. */
    public static List<String> names() {
        URL folder = NamedQueries.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the program was built without its folder " + FOLDER);
        }
        try {
            return folder.openConnection() instanceof JarURLConnection jar
                    ? namesInJar(Path.of(jar.getJarFileURL().toURI()))
                    : namesIn(Path.of(URI.create(folder.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> namesInJar(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return namesIn(files.getPath(FOLDER));
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
