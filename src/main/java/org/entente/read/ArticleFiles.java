package org.entente.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads articles from text files, pages, lines of JSON, folders of them, and the standard input. One broken file or line is set aside with its
 * reason and never ends a run.
 */
public final class ArticleFiles {
    /** The path that means the standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private static final int BEGINNING = 4096;

    private final ReadingOptions options;
    private final InputStream standardInput;
    private final ReadingDesk desk;
    private long skipped;

    private ArticleFiles(ReadingOptions options, InputStream standardInput, ArticleSink sink) {
        this.options = options;
        this.standardInput = standardInput;
        this.desk = new ReadingDesk(options.language(), sink);
    }

    /**
     * Reads files and folders in the order in which they are named, the files of a folder in the order of their names.
     *
     * @param standardInput what the path {@code -} stands for
     */
    public static ReadingCounts read(
            List<Path> paths, ReadingOptions options, InputStream standardInput, ArticleSink sink) {
        ArticleFiles files = new ArticleFiles(options, standardInput, sink);
        paths.forEach(files::read);
        return files.desk.counts(files.skipped);
    }

    private void read(Path path) {
        ArticleOrigin origin = new ArticleOrigin(path.toString(), bareName(path), 0);
        if (path.equals(STANDARD_INPUT)) {
            readStandardInput(origin);
        } else if (Files.isDirectory(path)) {
            new FolderWalk(desk, this::readFound).walk(path);
        } else if (Files.exists(path)) {
            ArticleFormat format = options.format()
                    .or(() -> ArticleFormat.ofName(origin.relative().toString()))
                    .orElse(null);
            if (format == null) {
                desk.setAside(origin, "holds no articles by its name; articles end in .txt, .html, .htm or .jsonl");
            } else {
                readFile(path, origin, format);
            }
        } else {
            desk.setAside(origin, "is not there; name a file of articles or a folder with such files");
        }
    }

    private void readFound(Path file, Path relative) {
        Optional<ArticleFormat> byName = ArticleFormat.ofName(relative.toString());
        if (byName.isEmpty()) {
            skipped++;
            return;
        }
        readFile(
                file,
                new ArticleOrigin(file.toString(), relative, 0),
                options.format().orElse(byName.get()));
    }

    private void readFile(Path file, ArticleOrigin origin, ArticleFormat format) {
        try (InputStream bytes = Files.newInputStream(file)) {
            reader(format).read(origin, bytes, desk);
        } catch (IOException refused) {
            desk.setAside(origin, "can not be read: " + reason(refused));
        }
    }

    private void readStandardInput(ArticleOrigin origin) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(standardInput, BEGINNING);
            bytes.mark(BEGINNING);
            byte[] beginning = bytes.readNBytes(BEGINNING);
            bytes.reset();
            String start = TextDecoder.decode(beginning, Optional.empty()).text();
            ArticleFormat format = options.format().orElseGet(() -> ArticleFormat.ofBeginning(start));
            reader(format).read(origin, bytes, desk);
        } catch (IOException refused) {
            desk.setAside(origin, "can not be read: " + reason(refused));
        }
    }

    private ArticleReader reader(ArticleFormat format) {
        return switch (format) {
            case TEXT -> new TextReader();
            case HTML -> new HtmlReader();
            case JSON_LINES -> new JsonLinesReader(options.fields());
        };
    }

    static String reason(IOException refused) {
        return refused instanceof AccessDeniedException ? "its permissions forbid it" : refused.toString();
    }

    private static Path bareName(Path path) {
        Path name = path.getFileName();
        return name == null ? path : name;
    }
}
