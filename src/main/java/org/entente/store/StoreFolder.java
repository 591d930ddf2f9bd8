package org.entente.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.search.FullText;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a store: {@code entente.properties} (the format and the base of the IRIs) beside the TDB2 database in {@code tdb2}. Locked
 * while in use; the operating system frees the lock of a process that dies.
 */
final class StoreFolder {
    private static final String FORMAT = "1";
    private static final String LOCK = "lock";
    private static final String MARKER = "entente.properties";
    private static final String DRAFT = "entente.properties.new";
    private static final String DATABASE = "tdb2";

    /** The full-text index. */
    private static final String TEXT = "text";

    /** Is there while a database is filled in bulk, which no crash may interrupt. */
    private static final String FILLING = "filling";

    private final Path folder;
    private final String base;
    private final FileLock lock;

    private StoreFolder(Path folder, String base, FileLock lock) {
        this.folder = folder;
        this.base = base;
        this.lock = lock;
    }

    static StoreFolder openOrCreate(Path folder, String base) {
        try {
            if (isVacant(folder)) {
                create(folder, base);
            }
        } catch (IOException refused) {
            throw new StoreException("%s can not be made a store: %s".formatted(folder, reason(refused)), refused);
        }
        StoreFolder opened = open(folder);
        if (!opened.base.equals(base)) {
            opened.unlock();
            throw new StoreException("the store %s has the base %s, not %s; give that base, or another folder"
                    .formatted(folder, opened.base, base));
        }
        return opened;
    }

    static StoreFolder open(Path folder) {
        try {
            if (isVacant(folder)) {
                throw new StoreException("there is no store in %s; make one with: entente load PATH… --store %s"
                        .formatted(folder, folder));
            }
            return new StoreFolder(folder, readBase(folder), lock(folder));
        } catch (IOException refused) {
            throw new StoreException("the store %s can not be opened: %s".formatted(folder, reason(refused)), refused);
        }
    }

    /** The base that the store in a folder has; empty when there is no store. */
    static Optional<String> baseOf(Path folder) {
        try {
            return Files.exists(folder.resolve(MARKER)) ? Optional.of(readBase(folder)) : Optional.empty();
        } catch (IOException refused) {
            throw new StoreException("the store %s can not be read: %s".formatted(folder, reason(refused)), refused);
        }
    }

    String base() {
        return base;
    }

    DatasetGraph connect() {
        try {
            dropHalfFilled();
            Path database = Files.createDirectories(folder.resolve(DATABASE));
            DatasetGraph dataset = guarded(() -> DatabaseMgr.connectDatasetGraph(Location.create(database)));
            dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
            TolerantExecutor.use(dataset);
            return dataset;
        } catch (IOException refused) {
            unlock();
            throw new StoreException("the store %s can not be opened: %s".formatted(folder, reason(refused)), refused);
        } catch (StoreException broken) {
            unlock();
            throw broken;
        }
    }

    /** The full-text index of the database, which may have to be brought up to date. */
    FullText fullText(DatasetGraph dataset) {
        return FullText.of(folder.resolve(TEXT), folder.resolve(DATABASE), dataset, base);
    }

    /** Does something with the database, and tells of its faults (a full disk, a damaged file) as one of this store. */
    <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JenaException | AtlasException | UncheckedIOException fault) {
            throw new StoreException(
                    "the store %s failed (%s); look for space on its disk, and if it fails again load the articles into a new folder"
                            .formatted(folder, fault),
                    fault);
        }
    }

    /** Does something with an empty database that leaves it damaged when it breaks off: then the database is empty again when it is opened next. */
    void fill(Filling work) throws IOException {
        Path mark = Files.createFile(folder.resolve(FILLING));
        work.run();
        Files.delete(mark);
    }

    /** What fills a database. */
    interface Filling {
        void run() throws IOException;
    }

    private void dropHalfFilled() throws IOException {
        Path mark = folder.resolve(FILLING);
        if (Files.exists(mark)) {
            try (Stream<Path> files = Files.walk(folder.resolve(DATABASE))) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(mark);
        }
    }

    void disconnect(DatasetGraph dataset) {
        TDBInternal.expel(dataset);
        unlock();
    }

    private void unlock() {
        try {
            lock.channel().close();
        } catch (IOException refused) {
            throw new StoreException("the store %s can not be closed: %s".formatted(folder, reason(refused)), refused);
        }
    }

    /** Whether a store can be made here: there is nothing, or only what a process that died while it made one has left. */
    private static boolean isVacant(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreException("%s is a file; a store is a folder".formatted(folder));
        }
        for (Path entry : list(folder)) {
            boolean left = switch (String.valueOf(entry.getFileName())) {
                case LOCK, DRAFT -> true;
                case DATABASE -> Files.isDirectory(entry) && list(entry).isEmpty();
                default -> false;
            };
            if (!left) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        }
    }

    /** The marker is moved into place when it is whole, and by one process only. */
    private static void create(Path folder, String base) throws IOException {
        Files.createDirectories(folder);
        FileLock lock = lock(folder);
        try {
            Path draft = folder.resolve(DRAFT);
            Files.writeString(
                    draft,
                    "# A store of Entente. The base of its IRIs can not be changed.\nformat=%s\nbase=%s\n"
                            .formatted(FORMAT, base));
            Files.move(draft, folder.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            lock.channel().close();
        }
    }

    private static String readBase(Path folder) throws IOException {
        Path marker = folder.resolve(MARKER);
        if (!Files.isRegularFile(marker)) {
            throw new StoreException("%s is not empty and no store of Entente (it has no %s); give another folder"
                    .formatted(folder, MARKER));
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(marker)) {
            properties.load(reader);
        } catch (IllegalArgumentException | CharacterCodingException garbled) {
            throw damaged(marker, garbled);
        }
        String format = properties.getProperty("format");
        String base = properties.getProperty("base");
        if (format != null && !format.equals(FORMAT)) {
            throw new StoreException(
                    "the store %s is of format %s, and this program knows format %s; load the articles into a new folder"
                            .formatted(folder, format, FORMAT));
        }
        if (format == null || base == null || base.isEmpty()) {
            throw damaged(marker, null);
        }
        return base;
    }

    private static StoreException damaged(Path marker, @Nullable Throwable cause) {
        return new StoreException(
                "%s is damaged; it needs the lines format=%s and base=IRI with the base that the store was made with"
                        .formatted(marker, FORMAT),
                cause);
    }

    private static FileLock lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException held) {
            // held by this very process: the message below says what to do
        }
        channel.close();
        throw new StoreException(
                ("the store %s is in use; stop the process that uses it, or ask it: a running server answers queries "
                                + "(entente query NAME --at http://127.0.0.1:PORT/sparql)")
                        .formatted(folder));
    }

    private static String reason(IOException refused) {
        return refused instanceof AccessDeniedException denied
                ? denied.getFile() + " may not be written; change its permissions, or give another folder"
                : refused.toString();
    }
}
