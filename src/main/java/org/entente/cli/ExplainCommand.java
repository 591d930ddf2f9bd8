package org.entente.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.article.ArticleText;
import org.entente.article.ReadingProblem;
import org.entente.browse.ExplanationJson;
import org.entente.extract.Explainer;
import org.entente.extract.Explanation;
import org.entente.gazetteer.World;
import org.entente.read.ArticleFiles;
import org.entente.read.ArticleOrigin;
import org.entente.read.ArticleSink;
import org.entente.read.ReadingCounts;
import org.entente.read.ReadingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente explain}: how texts are read, sentence by sentence, for those who extend the rules. */
@Command(
        name = "explain",
        description =
                "Show how articles are read: each sentence with its mentions, the words that may tell of events, and for each the"
                        + " rule that found a fact, or why there is none.",
        footer = {
            "  entente explain data/articles/2023-04-11-moscow-talks.en.txt",
            "  entente explain news.html -f json",
            "  echo 'Lavrov met Fidan in Ankara on 3 March 2024.' | entente explain -"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json");

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Articles (.txt, .html, .jsonl), folders with them, or - for the standard input.")
    private List<Path> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of text, json (one object an article and line; default: text).")
    private String format = FORMATS.getFirst();

    @Mixin
    private final GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final FieldsOption fields = new FieldsOption();

    @Mixin
    private final Reporting reporting = new Reporting();

    @Override
    public Integer call() throws IOException {
        if (!FORMATS.contains(format)) {
            throw new UsageException("there is no format '%s'; give --format with one of %s"
                    .formatted(format, String.join(", ", FORMATS)));
        }
        ReadingOptions options = new ReadingOptions(fields.fields(), Optional.empty(), language.language());
        World world = gazetteer.world();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(new StandardOutput(), StandardCharsets.UTF_8))) {
            ReadingCounts counts = ArticleFiles.read(files, options, System.in, new Sink(world, out));
            if (counts.articles() == 0 && counts.setAside() == 0) {
                throw new UsageException("there is nothing to read in " + files.getFirst());
            }
            return Reporting.exitCode((int) Math.min(counts.articles(), Integer.MAX_VALUE), (int) counts.setAside());
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    private final class Sink implements ArticleSink {
        private final World world;
        private final Writer out;

        Sink(World world, Writer out) {
            this.world = world;
            this.out = out;
        }

        @Override
        public void article(ArticleOrigin origin, ArticleText article) {
            Explanation explanation = Explainer.explain(article, world);
            try {
                if (format.equals("json")) {
                    ExplanationJson.write(origin.toString(), explanation, out);
                } else {
                    new ExplanationText(Ansi.AUTO, out).write(origin.toString(), explanation);
                }
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        @Override
        public void setAside(ReadingProblem problem) {
            reporting.complain("set aside: " + problem);
        }

        @Override
        public void remark(ReadingProblem remark) {
            reporting.look(remark.toString());
        }
    }
}
