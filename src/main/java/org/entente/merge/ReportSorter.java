package org.entente.merge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Coded;
import org.entente.fact.FactType;
import org.entente.fact.FactsReader;
import org.entente.fact.FactsWriter;

/**
 * Groups any number of reports by their events in flat memory: an external merge sort. Reports are gathered up to a limit, sorted by event and
 * written to a run in a temporary file; at the end the runs are merged.
 */
public final class ReportSorter implements AutoCloseable {
    private static final int GATHERED_BYTES = 12 << 20;
    private static final int RUN_BUFFER = 1 << 15;

    private static final Comparator<Entry> BY_KEY = Comparator.comparing(Entry::key);

    private final FactsReader reader;
    private final Path folder;
    private final int limit;
    private final FactsWriter writer = new FactsWriter();
    private final List<Path> runs = new ArrayList<>();
    private final List<Entry> gathered = new ArrayList<>();
    private long gatheredBytes;

    /**
     * A sorter without reports; its runs go into the system's folder for temporary files.
     *
     * @param reader reads back what was written to disk
     */
    public ReportSorter(FactsReader reader) {
        this(reader, Path.of(System.getProperty("java.io.tmpdir")), GATHERED_BYTES);
    }

    /**
     * @param folder for the runs
     * @param limit how many bytes are gathered before they become a run
     */
    ReportSorter(FactsReader reader, Path folder, int limit) {
        this.reader = reader;
        this.folder = folder;
        this.limit = limit;
    }

    /** A report, with what it tells as a line of JSON. */
    private record Entry(EventKey key, int position, ByteBuffer json) {}

    /** Takes a report. */
    public void add(EventKey key, Told told) throws IOException {
        StringBuilder line = new StringBuilder();
        writer.writeLine(new ArticleFacts(told.article(), List.of(told.fact())), line);
        Entry entry = new Entry(key, told.position(), StandardCharsets.UTF_8.encode(line.toString()));
        gathered.add(entry);
        gatheredBytes += entry.json().remaining() + 200;
        if (gatheredBytes > limit) {
            writeRun();
        }
    }

    /** Hands each event with all its reports to the receiver, in the order of the keys. */
    public void forEach(BiConsumer<EventKey, List<Told>> receiver) throws IOException {
        gathered.sort(BY_KEY);
        PriorityQueue<Run> heads = new PriorityQueue<>(Comparator.comparing(Run::head, BY_KEY));
        try {
            heads.addAll(openRuns());
            List<Told> told = new ArrayList<>();
            while (!heads.isEmpty()) {
                Run run = heads.remove();
                Entry entry = run.head();
                told.add(told(entry));
                if (run.advance()) {
                    heads.add(run);
                } else {
                    run.close();
                }
                if (heads.isEmpty() || !heads.element().head().key().equals(entry.key())) {
                    receiver.accept(entry.key(), told);
                    told = new ArrayList<>();
                }
            }
        } finally {
            for (Run run : heads) {
                run.close();
            }
        }
    }

    private Told told(Entry entry) {
        ArticleFacts facts = reader.parse(entry.json());
        return new Told(facts.article(), entry.position(), facts.facts().getFirst());
    }

    private void writeRun() throws IOException {
        gathered.sort(BY_KEY);
        try {
            Path run = Files.createTempFile(folder, "entente-reports-", ".run");
            runs.add(run);
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), RUN_BUFFER))) {
                for (Entry entry : gathered) {
                    write(entry, out);
                }
            }
        } catch (IOException full) {
            throw new IOException(
                    "the folder %s for temporary files can not take the reports: %s"
                            .formatted(folder, full.getMessage()),
                    full);
        }
        gathered.clear();
        gatheredBytes = 0;
    }

    private static void write(Entry entry, DataOutputStream out) throws IOException {
        out.writeUTF(entry.key().type().code());
        out.writeUTF(entry.key().slug());
        out.writeUTF(entry.key().fingerprint());
        out.writeInt(entry.position());
        out.writeInt(entry.json().remaining());
        out.write(entry.json().array(), entry.json().position(), entry.json().remaining());
    }

    private List<Run> openRuns() throws IOException {
        List<Run> opened = new ArrayList<>();
        for (Path run : runs) {
            opened.add(new FileRun(run));
        }
        opened.add(new GatheredRun(gathered));
        List<Run> filled = new ArrayList<>();
        for (Run run : opened) {
            if (run.advance()) {
                filled.add(run);
            } else {
                run.close();
            }
        }
        return filled;
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
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
        private Entry head = new Entry(new EventKey(FactType.MEETING, "", ""), 0, ByteBuffer.allocate(0));

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
                String type = in.readUTF();
                EventKey key = new EventKey(Coded.of(FactType.class, type).orElseThrow(), in.readUTF(), in.readUTF());
                int position = in.readInt();
                head = new Entry(key, position, ByteBuffer.wrap(in.readNBytes(in.readInt())));
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
