package org.entente.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The folder of a store: {@code entente.properties} (the format and the base of the IRIs) beside the TDB2 database in {@code tdb2}. Locked
 * while in use; the operating system frees the lock of a process that dies.
 */
final class StoreFolder {
    private static final String FORMAT = "1";

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
            if (isNothing(folder)) {
                create(folder, base);
            }
        } catch (IOException refused) {
            throw new StoreException("%s can not be made a store: %s".formatted(folder, reason(refused)), refused);
        }
        StoreFolder opened = open(folder);
        if (!opened.base.equals(base)) {
            opened.unlock();
            throw new StoreException("the store %s has the base %s, not %s; give that base, or another folder".formatted(folder, opened.base, base));
        }
        return opened;
    }

    static StoreFolder open(Path folder) {
        try {
            if (isNothing(folder)) {
                throw new StoreException("there is no store in %s; make one with: entente load PATH… --store %s".formatted(folder, folder));
            }
            Properties properties = properties(folder);
            if (!FORMAT.equals(properties.getProperty("format"))) {
                throw new StoreException("the store %s is of format %s, and this program knows format %s; load the articles into a new folder"
                        .formatted(folder, properties.getProperty("format"), FORMAT));
            }
            return new StoreFolder(folder, properties.getProperty("base", ""), lock(folder));
        } catch (IOException refused) {
            throw new StoreException("the store %s can not be opened: %s".formatted(folder, reason(refused)), refused);
        }
    }

    /** The base that the store in a folder has; empty when there is no store. */
    static Optional<String> baseOf(Path folder) {
        try {
            return Files.exists(marker(folder)) ? Optional.ofNullable(properties(folder).getProperty("base")) : Optional.empty();
        } catch (IOException refused) {
            throw new StoreException("the store %s can not be read: %s".formatted(folder, reason(refused)), refused);
        }
    }

    String base() {
        return base;
    }

    DatasetGraph connect() {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(database(folder)));
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        return dataset;
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

    private static boolean isNothing(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreException("%s is a file; a store is a folder".formatted(folder));
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** The marker is written last and moved into place, so that a folder half made is not taken for a store. */
    private static void create(Path folder, String base) throws IOException {
        Files.createDirectories(database(folder));
        Path draft = folder.resolve("entente.properties.new");
        Files.writeString(draft, "# A store of Entente. The base of its IRIs can not be changed.\nformat=%s\nbase=%s\n".formatted(FORMAT, base));
        Files.move(draft, marker(folder));
    }

    private static Properties properties(Path folder) throws IOException {
        if (!Files.isRegularFile(marker(folder))) {
            throw new StoreException("%s is not empty and no store of Entente (it has no %s); give another folder"
                    .formatted(folder, marker(folder).getFileName()));
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(marker(folder))) {
            properties.load(reader);
        }
        return properties;
    }

    private static FileLock lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException held) {
            // held by this very process: the message below says what to do
        }
        channel.close();
        throw new StoreException(("the store %s is in use by another process; stop that one, or ask it: a running server answers queries "
                        + "(entente query NAME --at http://127.0.0.1:PORT/sparql)")
                .formatted(folder));
    }

    private static Path marker(Path folder) {
        return folder.resolve("entente.properties");
    }

    private static Path database(Path folder) {
        return folder.resolve("tdb2");
    }

    private static String reason(IOException refused) {
        return refused.getClass().getSimpleName() + ": " + refused.getMessage();
    }
}
