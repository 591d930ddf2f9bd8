package org.entente.merge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsReader;
import org.entente.fact.FactsWriter;

/**
 * Sorts any number of reports by a key in flat memory: an external merge sort. Reports are gathered up to a limit, sorted and written to a run in a
 * temporary file; at the end the runs are merged.
 */
final class ReportSorter implements AutoCloseable {
    /** The number of a report that has none. */
    static final int NO_NUMBER = -1;

    private static final int GATHERED_BYTES = 12 << 20;
    private static final int RUN_BUFFER = 1 << 13;

    /** So many runs become one, so that few files are open at a time. */
    private static final int MOST_RUNS = 128;

    /** What a report takes besides its JSON, about. */
    private static final int ENTRY_BYTES = 250;

    private static final Comparator<Entry> BY_KEY = Comparator.comparing(Entry::key);

    private final FactsReader reader;
    private final Path folder;
    private final long mostGathered;
    private final FactsWriter writer = new FactsWriter();
    private final List<RunFile> runs = new ArrayList<>();
    private final List<Entry> gathered = new ArrayList<>();
    private long gatheredBytes;

    /**
     * A sorter without reports; its runs go into the system's folder for temporary files.
     *
     * @param reader reads back what was written to disk
     */
    ReportSorter(FactsReader reader) {
        this(reader, GATHERED_BYTES);
    }

    ReportSorter(FactsReader reader, long mostGathered) {
        this(reader, Path.of(System.getProperty("java.io.tmpdir")), mostGathered);
    }

    /**
     * @param folder for the runs
     * @param mostGathered how many bytes are gathered before they become a run
     */
    ReportSorter(FactsReader reader, Path folder, long mostGathered) {
        this.reader = reader;
        this.folder = folder;
        this.mostGathered = mostGathered;
    }

    /** A sorted file; its level tells how often reports were merged to make it. */
    private record RunFile(Path path, int level) {}

    /** A report, with what it tells as a line of JSON. */
    private record Entry(String key, int number, int position, ByteBuffer json) {}

    /** Takes a report, which may come under several keys. */
    void add(String key, int number, Told told) throws IOException {
        byte[] json = writer.line(new ArticleFacts(told.article(), List.of(told.fact())));
        gathered.add(new Entry(key, number, told.position(), ByteBuffer.wrap(json)));
        gatheredBytes += json.length + key.length() + ENTRY_BYTES;
        if (gatheredBytes > mostGathered) {
            writeGathered();
        }
    }

    private void writeGathered() throws IOException {
        try {
            writeRun();
        } catch (IOException full) {
            throw new IOException(
                    "the folder %s for temporary files can not take the reports: %s"
                            .formatted(folder, full.getMessage()),
                    full);
        }
    }

    /** Takes reports in the order of their keys. */
    interface Receiver {
        void take(String key, int number, Told told) throws IOException;
    }

    /** Hands all reports to the receiver in the order of their keys. */
    void forEach(Receiver receiver) throws IOException {
        gathered.sort(BY_KEY);
        try (MergedRuns merged = new MergedRuns()) {
            merged.add(new GatheredRun(gathered));
            merged.addAll(runs);
            while (!merged.isEmpty()) {
                Entry entry = merged.next();
                receiver.take(entry.key(), entry.number(), told(entry));
            }
        }
    }

    private Told told(Entry entry) {
        ArticleFacts facts = reader.parse(entry.json());
        return new Told(facts.article(), entry.position(), facts.facts().getFirst());
    }

    private void writeRun() throws IOException {
        gathered.sort(BY_KEY);
        try (DataOutputStream out = newRun(0)) {
            for (Entry entry : gathered) {
                write(entry, out);
            }
        }
        gathered.clear();
        gatheredBytes = 0;
        mergeRuns();
    }

    /** Makes one run of the last ones when there are many of one level. */
    private void mergeRuns() throws IOException {
        int level = runs.getLast().level();
        List<RunFile> many = runs.stream().filter(run -> run.level() == level).toList();
        if (many.size() < MOST_RUNS) {
            return;
        }
        try (MergedRuns merged = new MergedRuns();
                DataOutputStream out = newRun(level + 1)) {
            merged.addAll(many);
            while (!merged.isEmpty()) {
                write(merged.next(), out);
            }
        }
        for (RunFile run : many) {
            Files.delete(run.path());
        }
        runs.removeAll(many);
        mergeRuns();
    }

    private DataOutputStream newRun(int level) throws IOException {
        Path run = Files.createTempFile(folder, "entente-reports-", ".run");
        runs.add(new RunFile(run, level));
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), RUN_BUFFER));
    }

    private static void write(Entry entry, DataOutputStream out) throws IOException {
        out.writeUTF(entry.key());
        out.writeInt(entry.number());
        out.writeInt(entry.position());
        out.writeInt(entry.json().remaining());
        out.write(entry.json().array());
    }

    @Override
    public void close() throws IOException {
        for (RunFile run : runs) {
            Files.deleteIfExists(run.path());
        }
    }

    /** The reports of several runs in the order of their keys. */
    private static final class MergedRuns implements AutoCloseable {
        private final PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(Run::head, BY_KEY));

        void addAll(List<RunFile> files) throws IOException {
            for (RunFile file : files) {
                add(new FileRun(file.path()));
            }
        }

        void add(Run run) throws IOException {
            if (run.advance()) {
                runs.add(run);
            } else {
                run.close();
            }
        }

        boolean isEmpty() {
            return runs.isEmpty();
        }

        Entry next() throws IOException {
            Run run = runs.remove();
            Entry entry = run.head();
            add(run);
            return entry;
        }

        @Override
        public void close() throws IOException {
            for (Run run : runs) {
                run.close();
            }
        }
    }

    /** Reports in the order of their keys. */
    private interface Run {
        /** The report in front; there is one once {@link #advance} has said so. */
        Entry head();

        boolean advance() throws IOException;

        void close() throws IOException;
    }

    private static final class GatheredRun implements Run {
        private final List<Entry> entries;
        private int next;

        GatheredRun(List<Entry> entries) {
            this.entries = entries;
        }

        @Override
        public Entry head() {
            return entries.get(next - 1);
        }

        @Override
        public boolean advance() {
            next++;
            return next <= entries.size();
        }

        @Override
        public void close() {}
    }

    private static final class FileRun implements Run {
        private final DataInputStream in;
        private Entry head = new Entry("", NO_NUMBER, 0, ByteBuffer.allocate(0));

        FileRun(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), RUN_BUFFER));
        }

        @Override
        public Entry head() {
            return head;
        }

        @Override
        public boolean advance() throws IOException {
            try {
                head = new Entry(
                        in.readUTF(), in.readInt(), in.readInt(), ByteBuffer.wrap(in.readNBytes(in.readInt())));
                return true;
            } catch (EOFException end) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
