package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.article.ArticleText;
import org.entente.article.ReadingProblem;
import org.entente.extract.FactExtractor;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsWriter;
import org.entente.fact.Problem;
import org.entente.read.ArticleFiles;
import org.entente.read.ArticleOrigin;
import org.entente.read.ArticleSink;
import org.entente.read.ReadingCounts;
import org.entente.read.ReadingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente extract}: raw articles into article facts. */
@Command(
        name = "extract",
        description = "Read articles and write the facts that they state.",
        footer = {
            "  entente extract data/articles -o facts",
            "  entente extract news.html",
            "  curl -s https://example.org/news/42 | entente extract - -o facts.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {
    private static final FactsWriter WRITER = new FactsWriter();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Articles (.txt, .html, .jsonl), folders with them, or - for the standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE",
            description =
                    "A folder, into which x.ar.txt goes as x.ar.facts.json, or a file ending in .jsonl, one article a"
                            + " line (default: such lines to the standard output).")
    private @Nullable Path output;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final FieldsOption fields = new FieldsOption();

    @Mixin
    private final Reporting reporting = new Reporting();

    @Override
    public Integer call() throws IOException {
        ReadingOptions options = new ReadingOptions(fields.fields(), Optional.empty(), language.language());
        try (Destination destination = destination()) {
            Sink sink = new Sink(destination);
            ReadingCounts counts = ArticleFiles.read(paths, options, System.in, sink);
            reporting.say("Read %s, %s; %d set aside."
                    .formatted(
                            Reporting.count(counts.articles(), "article"),
                            Reporting.count(sink.facts, "fact"),
                            counts.setAside()));
            return Reporting.exitCode((int) Math.min(counts.articles(), Integer.MAX_VALUE), (int) counts.setAside());
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    private Destination destination() throws IOException {
        if (output == null) {
            return new Lines(new BufferedOutputStream(new StandardOutput()));
        }
        String name = String.valueOf(output.getFileName());
        return name.endsWith(".jsonl")
                ? new Lines(new BufferedOutputStream(Files.newOutputStream(output)))
                : new Folder(output);
    }

    /** Where facts are written. */
    private sealed interface Destination extends AutoCloseable {
        void write(ArticleOrigin origin, ArticleFacts facts) throws IOException;

        @Override
        void close() throws IOException;
    }

    private record Lines(OutputStream out) implements Destination {
        @Override
        public void write(ArticleOrigin origin, ArticleFacts facts) throws IOException {
            out.write(WRITER.line(facts));
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private record Folder(Path folder) implements Destination {
        @Override
        public void write(ArticleOrigin origin, ArticleFacts facts) throws IOException {
            Path file = folder.resolve(name(origin));
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                WRITER.write(facts, out);
            }
        }

        /** {@code x.ar.txt} gives {@code x.ar.facts.json}, the third line of {@code x.jsonl} gives {@code x.3.facts.json}. */
        private static Path name(ArticleOrigin origin) {
            String name = origin.relative().toString();
            int dot = name.lastIndexOf('.');
            String bare = dot > 0 ? name.substring(0, dot) : name.equals("-") ? "article" : name;
            return Path.of(bare + (origin.line() == 0 ? "" : "." + origin.line()) + ".facts.json");
        }

        @Override
        public void close() {}
    }

    private final class Sink implements ArticleSink {
        private final Destination destination;
        private long facts;

        Sink(Destination destination) {
            this.destination = destination;
        }

        @Override
        public void article(ArticleOrigin origin, ArticleText article) {
            ArticleFacts extracted = FactExtractor.extract(article);
            facts += extracted.facts().size();
            try {
                destination.write(origin, extracted);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        @Override
        public void setAside(ReadingProblem problem) {
            reporting.setAside(new Problem(problem.source(), problem.place(), problem.message()));
        }

        @Override
        public void remark(ReadingProblem remark) {
            reporting.warning(new Problem(remark.source(), remark.place(), remark.message()));
        }
    }
}
