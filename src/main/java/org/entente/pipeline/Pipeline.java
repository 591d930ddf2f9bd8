package org.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsReader;
import org.entente.fact.FactsSink;
import org.entente.fact.FactsWriter;
import org.entente.fact.Problem;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.rdf.Names;
import org.entente.read.ReadingOptions;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;

/** The journey of articles: files are read, their facts become graphs, and the graphs go into a store or a stream. */
public final class Pipeline {
    private final Gazetteer gazetteer;
    private final Names names;
    private final Progress progress;
    private final ReadingOptions reading;
    private final boolean keepingTexts;

    /** Raw articles are read as they tell of themselves. */
    public Pipeline(Gazetteer gazetteer, Names names, Progress progress) {
        this(gazetteer, names, progress, ReadingOptions.DEFAULT);
    }

    /**
     * @param reading how raw articles are read
     */
    public Pipeline(Gazetteer gazetteer, Names names, Progress progress, ReadingOptions reading) {
        this(gazetteer, names, progress, reading, true);
    }

    private Pipeline(
            Gazetteer gazetteer, Names names, Progress progress, ReadingOptions reading, boolean keepingTexts) {
        this.reading = reading;
        this.keepingTexts = keepingTexts;
        this.gazetteer = gazetteer;
        this.names = names;
        this.progress = progress;
    }

    /** The same, but of raw articles the words that are evidence are kept, and not their whole texts. */
    public Pipeline withoutTexts() {
        return new Pipeline(gazetteer, names, progress, reading, false);
    }

    /**
     * Loads all articles of the paths into a store, with the ontology and the gazetteer when it lacks them. An empty local store is filled in
     * bulk, any other in changes.
     *
     * @throws IOException if a temporary file can not be written
     */
    public IngestReport load(List<Path> paths, TextLookup texts, GraphStore store) throws IOException {
        IngestReport report = new IngestReport();
        if (store instanceof LocalStore local && local.isEmpty()) {
            fill(paths, texts, local, report);
        } else {
            ReferenceData.bring(store, names);
            Loader loader = new Loader(store, names, gazetteer, report);
            read(paths, texts, report, (file, facts) -> loader.add(facts));
            loader.flush();
        }
        return report;
    }

    /** Fills an empty store. Articles that come twice are put by, and then replace what was stored of them. */
    private void fill(List<Path> paths, TextLookup texts, LocalStore store, IngestReport report) throws IOException {
        Path again = Files.createTempFile("entente-again-", ".jsonl");
        try {
            try (Writer putBy = Files.newBufferedWriter(again)) {
                FactsWriter writer = new FactsWriter();
                store.fill(out -> convert(paths, texts, out, report, (file, facts) -> writer.writeLine(facts, putBy)));
            }
            ReferenceData.bring(store, names);
            Loader loader = new Loader(store, names, gazetteer, report);
            if (Files.size(again) > 0) {
                new FactsReader(gazetteer, TextLookup.none())
                        .read(again, new Reading(report, (file, facts) -> loader.add(facts)));
            }
            loader.flush();
        } finally {
            Files.delete(again);
        }
    }

    /** Writes the graphs of all articles and their events into a stream; an article that comes twice is set aside. */
    public IngestReport convert(List<Path> paths, TextLookup texts, StreamRDF out) throws IOException {
        IngestReport report = new IngestReport();
        convert(paths, texts, out, report, (file, facts) -> {
            String twice = "the article %s came before; keep one of the two"
                    .formatted(facts.article().id());
            setAside(new Problem(file.toString(), "", twice), report);
        });
        return report;
    }

    private void convert(List<Path> paths, TextLookup texts, StreamRDF out, IngestReport report, Receiver twice)
            throws IOException {
        try (Converter converter = new Converter(names, gazetteer, out, report)) {
            read(paths, texts, report, (file, facts) -> {
                if (!converter.add(facts)) {
                    twice.receive(file, facts);
                }
            });
            converter.finish();
        } catch (UncheckedIOException full) {
            throw full.getCause();
        } catch (RuntimeIOException full) {
            throw new IOException(full.getMessage(), full);
        }
    }

    /** Deletes articles by their graphs, with the events that nobody else reports. */
    public void delete(List<Node> articleGraphs, GraphStore store) {
        Loader loader = new Loader(store, names, gazetteer, new IngestReport());
        articleGraphs.forEach(loader::delete);
        loader.flush();
    }

    /** Reads all articles of the paths and hands each on; what is wrong is set aside, and the rest goes on. */
    public IngestReport read(List<Path> paths, TextLookup texts, Receiver receiver) {
        IngestReport report = new IngestReport();
        read(paths, texts, report, (file, facts) -> {
            receiver.receive(file, facts);
            report.count(facts);
        });
        return report;
    }

    /** Takes articles. */
    public interface Receiver {
        void receive(Path file, ArticleFacts facts) throws IOException;
    }

    private void read(List<Path> paths, TextLookup texts, IngestReport report, Receiver receiver) {
        FactsSink sink = new Reading(report, receiver);
        List<Path> files = InputFiles.of(paths, sink::setAside);
        FactsReader reader = new FactsReader(gazetteer, texts);
        try {
            ReadAhead.run(ahead -> {
                for (int index = 0; index < files.size(); index++) {
                    Path file = files.get(index);
                    int done = index;
                    ahead.add(0, () -> progress.file(file, done, files.size()));
                    read(file, reader, new Ahead(ahead, sink));
                }
            });
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void read(Path file, FactsReader reader, FactsSink sink) throws IOException {
        if (RawArticles.are(file)) {
            RawArticles.read(file, reading, sink);
        } else {
            reader.read(file, sink);
        }
    }

    /**
     * Hands on later what is read now.
     *
     * @param ahead where it waits
     * @param later who gets it
     */
    private record Ahead(ReadAhead ahead, FactsSink later) implements FactsSink {
        @Override
        public void article(Path file, ArticleFacts facts) {
            ahead.add(1 + facts.facts().size(), () -> later.article(file, facts));
        }

        @Override
        public void setAside(Problem problem) {
            ahead.add(1, () -> later.setAside(problem));
        }

        @Override
        public void warn(Problem problem) {
            ahead.add(1, () -> later.warn(problem));
        }
    }

    private void setAside(Problem problem, IngestReport report) {
        report.setAside(problem);
        progress.setAside(problem);
    }

    private final class Reading implements FactsSink {
        private final IngestReport report;
        private final Receiver receiver;

        Reading(IngestReport report, Receiver receiver) {
            this.report = report;
            this.receiver = receiver;
        }

        @Override
        public void article(Path file, ArticleFacts facts) {
            try {
                receiver.receive(file, keepingTexts ? facts : new ArticleFacts(facts.article(), facts.facts()));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
            progress.article(report.articles());
        }

        @Override
        public void setAside(Problem problem) {
            Pipeline.this.setAside(problem, report);
        }

        @Override
        public void warn(Problem problem) {
            report.countWarning();
            progress.warning(problem);
        }
    }
}
