package org.entente.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.article.ArticleText;
import org.entente.article.PublicationDate;
import org.entente.article.ReadingProblem;
import org.entente.browse.MarkedText;
import org.entente.browse.MentionsJson;
import org.entente.browse.MentionsPage;
import org.entente.extract.MentionFinder;
import org.entente.gazetteer.World;
import org.entente.read.ArticleFiles;
import org.entente.read.ArticleOrigin;
import org.entente.read.ArticleSink;
import org.entente.read.ReadingCounts;
import org.entente.read.ReadingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente mentions}: who, which office, where, when and how much a text names. */
@Command(
        name = "mentions",
        description =
                "Show a text with its mentions: people, offices, states, organisations, places, dates and amounts.",
        footer = {
            "  entente mentions data/articles/2023-04-11-moscow-talks.en.txt",
            "  entente mentions data/articles -f html -o mentions.html",
            "  entente mentions page.html --gazetteer my-names.ttl",
            "  curl -s https://example.org/news/42 | entente mentions - -f json"
        })
final class MentionsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Articles as .txt, .html or .jsonl, folders with such files, or - for the standard input.")
    private List<Path> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of text, json, html (default: text).")
    private String format = Format.TEXT.code();

    @Mixin
    private final GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final FieldsOption fields = new FieldsOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write (default: standard output).")
    private @Nullable Path output;

    @Mixin
    private final Reporting reporting = new Reporting();

    private enum Format {
        TEXT,
        JSON,
        HTML;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Format of(String code) {
            for (Format format : values()) {
                if (format.code().equals(code)) {
                    return format;
                }
            }
            throw new UsageException(
                    "there is no format '%s'; give --format with one of text, json, html".formatted(code));
        }
    }

    @Override
    public Integer call() throws IOException {
        Format chosen = Format.of(format);
        Reader reader = new Reader(gazetteer.world());
        ReadingOptions options = new ReadingOptions(fields.fields(), Optional.empty(), language.language());
        ReadingCounts counts = ArticleFiles.read(files, options, System.in, reader);
        if (!reader.texts.isEmpty()) {
            write(reader.texts, chosen);
        } else if (counts.setAside() == 0) {
            throw new UsageException("there is nothing to read in " + files.getFirst());
        }
        return Reporting.exitCode(reader.texts.size(), (int) counts.setAside());
    }

    private void write(List<MarkedText> texts, Format chosen) throws IOException {
        OutputStream bytes = output == null ? new StandardOutput() : Files.newOutputStream(output);
        try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            switch (chosen) {
                case TEXT -> {
                    MentionsText lines = new MentionsText(output == null ? Ansi.AUTO : Ansi.OFF, out);
                    for (MarkedText text : texts) {
                        lines.write(text);
                    }
                }
                case JSON -> {
                    for (MarkedText text : texts) {
                        MentionsJson.write(text, out);
                    }
                }
                case HTML -> MentionsPage.write(texts, out);
            }
        }
    }

    /** Finds the mentions of each article that is read. */
    private final class Reader implements ArticleSink {
        private final World world;
        private final List<MarkedText> texts = new ArrayList<>();

        Reader(World world) {
            this.world = world;
        }

        @Override
        public void article(ArticleOrigin origin, ArticleText read) {
            texts.add(new MarkedText(
                    origin.toString(),
                    read.article(),
                    read.text(),
                    MentionFinder.find(
                            read.text(),
                            read.article().language(),
                            read.article().published().map(PublicationDate::day),
                            world)));
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
