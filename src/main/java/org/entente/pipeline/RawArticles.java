package org.entente.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.article.ArticleText;
import org.entente.article.ReadingProblem;
import org.entente.extract.FactExtractor;
import org.entente.fact.FactsSink;
import org.entente.fact.Problem;
import org.entente.read.ArticleFiles;
import org.entente.read.ArticleOrigin;
import org.entente.read.ArticleSink;
import org.entente.read.ReadingOptions;

/** Articles that nobody has read yet: their facts are extracted on the way. */
final class RawArticles {
    /** How the names of files end that hold raw articles. */
    static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

    private static final int BEGINNING = 8192;

    private RawArticles() {}

    /** Whether a file holds raw articles: by its name, or lines of JSON that have no facts. */
    static boolean are(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") && !name.endsWith(".facts.jsonl")) {
            return !beginning(file).contains("\"facts\"");
        }
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String beginning(Path file) {
        char[] start = new char[BEGINNING];
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int length = reader.read(start, 0, BEGINNING);
            return length <= 0 ? "\"facts\"" : new String(start, 0, length);
        } catch (IOException refused) {
            return "\"facts\"";
        }
    }

    /** Reads one file and hands on the facts of its articles, with their texts. */
    static void read(Path file, ReadingOptions options, FactsSink sink) {
        ArticleFiles.read(List.of(file), options, InputStream.nullInputStream(), new Extracting(file, sink));
    }

    private record Extracting(Path file, FactsSink sink) implements ArticleSink {
        @Override
        public void article(ArticleOrigin origin, ArticleText article) {
            sink.article(file, FactExtractor.extract(article).with(article.text()));
        }

        @Override
        public void setAside(ReadingProblem problem) {
            sink.setAside(new Problem(problem.source(), problem.place(), problem.message()));
        }

        @Override
        public void remark(ReadingProblem remark) {
            sink.warn(new Problem(remark.source(), remark.place(), remark.message()));
        }
    }
}
