package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.Pipeline;
import org.entente.pipeline.Progress;
import org.entente.rdf.Names;
import org.entente.read.ReadingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which files are read. */
final class InputOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Articles (.txt, .html, .jsonl), article facts (.facts.json, .json, .jsonl), or folders with such files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description =
                    "Folder of the articles' texts, against which quotes are checked (default: beside the facts).")
    private @Nullable Path texts;

    @Option(
            names = "--without-text",
            description = "Keep of raw articles only the words that state something, not the whole text.")
    private boolean withoutText;

    @Mixin
    private final FieldsOption fields = new FieldsOption();

    /** How raw articles are read. */
    ReadingOptions reading() {
        return new ReadingOptions(fields.fields(), Optional.empty(), Optional.empty());
    }

    /** The journey of these files. */
    Pipeline pipeline(Names names, Progress progress) {
        Pipeline pipeline = new Pipeline(Gazetteer.bundled(), names, progress, reading());
        return withoutText ? pipeline.withoutTexts() : pipeline;
    }

    List<Path> paths() {
        return paths;
    }

    TextLookup texts() {
        if (texts == null) {
            return TextLookup.beside();
        }
        if (!Files.isDirectory(texts)) {
            throw new UsageException("--texts: there is no folder " + texts);
        }
        return TextLookup.in(texts);
    }
}
