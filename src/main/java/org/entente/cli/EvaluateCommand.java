package org.entente.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.article.Language;
import org.entente.evaluate.Evaluation;
import org.entente.evaluate.EvaluationReport;
import org.entente.evaluate.ReportFormat;
import org.entente.fact.Problem;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate}: how well predicted facts agree with gold ones. */
@Command(
        name = "evaluate",
        description = "Compare predicted article facts with gold ones: precision, recall and F1 by type and language.",
        footer = {
            "  entente evaluate data/facts predicted --texts data/articles",
            "  entente evaluate gold predicted --language ar --errors",
            "  entente evaluate gold predicted -f markdown"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "Folder of .facts.json files that are right, or one file.")
    private Path gold = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "PREDICTED",
            description =
                    "Folder with files of the same names, of which a missing one counts as no facts; or one file.")
    private Path predicted = Path.of("");

    @Option(names = "--errors", description = "List what is missed, false, or right in part only.")
    private boolean errors;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES} (default: text).")
    private String format = ReportFormat.TEXT.code();

    @Option(names = "--language", paramLabel = "TAG", description = "Only articles in this language: ar, ru or en.")
    private @Nullable String language;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Folder of the articles' texts, which quotes are compared with (default: beside GOLD).")
    private @Nullable Path texts;

    @Mixin
    private final Reporting reporting = new Reporting();

    @Override
    public Integer call() throws IOException {
        ReportFormat chosen = ReportFormat.of(format)
                .orElseThrow(() -> new UsageException("there is no format '%s'; give --format with one of %s"
                        .formatted(format, String.join(", ", ReportFormat.codes()))));
        requirePaths();
        List<Problem> setAside = new ArrayList<>();
        List<Path> missing = new ArrayList<>();
        Evaluation evaluation = new Evaluation(Gazetteer.bundled(), textLookup(), setAside::add, missing::add);
        EvaluationReport report = evaluation.compare(gold, predicted, languages());
        setAside.forEach(reporting::setAside);
        if (!missing.isEmpty()) {
            reporting.say("without facts, since not there: %s, such as %s"
                    .formatted(Reporting.count(missing.size(), "predicted file"), missing.getFirst()));
        }
        if (report.articles() > 0) {
            write(report, chosen);
        } else if (setAside.isEmpty()) {
            throw new UsageException(
                    gold + " holds no .facts.json files" + (language == null ? "" : " in " + language));
        }
        return Reporting.exitCode(report.articles(), setAside.size());
    }

    private TextLookup textLookup() {
        if (texts == null) {
            return TextLookup.beside();
        }
        if (!Files.isDirectory(texts)) {
            throw new UsageException("--texts: there is no folder " + texts);
        }
        return TextLookup.in(texts);
    }

    private void requirePaths() {
        if (!Files.exists(predicted)) {
            throw new UsageException(predicted + " is not there");
        }
        if (Files.isDirectory(gold) && !Files.isDirectory(predicted)) {
            throw new UsageException("GOLD is a folder and PREDICTED a file; give two folders or two files");
        }
    }

    private Set<Language> languages() {
        if (language == null) {
            return EnumSet.allOf(Language.class);
        }
        return EnumSet.of(Language.of(language)
                .orElseThrow(() -> new UsageException(
                        "--language: '%s' is not read here; allowed: ar, ru, en".formatted(language))));
    }

    private void write(EvaluationReport report, ReportFormat chosen) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(new StandardOutput(), StandardCharsets.UTF_8))) {
            chosen.write(report, errors, out);
        }
    }

    /** The names of the formats, for shell completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ReportFormat.codes().iterator();
        }
    }
}
