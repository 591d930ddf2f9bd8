package org.entente.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The files of an index beside Lucene's: {@code state}, which says for which state of the database the index is whole, and {@code pending}, the
 * statements of changes that are being made. A change is announced in {@code pending} before the database commits and noted in {@code state}
 * after Lucene has: whenever a process dies, either nothing has changed, or the statements are there to be looked up again.
 */
final class IndexFolder {
    /** Another when texts are analysed in another way, so that older indexes are made anew. */
    private static final String FORMAT = "1";

    private final Path folder;
    private final Path database;

    /**
     * @param folder the folder of the index
     * @param database the folder of the TDB2 database
     */
    IndexFolder(Path folder, Path database) {
        this.folder = folder;
        this.database = database;
    }

    /** Where Lucene's files are. */
    Path lucene() {
        return folder.resolve("lucene");
    }

    /** Whether the index is whole and of the database as it is; not so while changes are pending. */
    boolean isCurrent() throws IOException {
        return Files.exists(state()) && Files.readString(state()).equals(present()) && !isPending();
    }

    /** Whether a change was announced and not brought to its end. */
    boolean isPending() throws IOException {
        return Files.exists(pending());
    }

    /** Whether the index was whole, and analysed as today, before the change that is pending. */
    boolean wasWhole() throws IOException {
        return Files.exists(state()) && Files.readString(state()).startsWith(FORMAT + " ");
    }

    /** Announces a change of these statements; whatever was announced before and not done stays announced. */
    void announce(Stream<Triple> statements) throws IOException {
        StringBuilder lines = new StringBuilder("\n");
        statements.forEach(statement -> lines.append(NodeFmtLib.strNT(statement.getSubject()))
                .append(' ')
                .append(NodeFmtLib.strNT(statement.getPredicate()))
                .append(' ')
                .append(NodeFmtLib.strNT(statement.getObject()))
                .append(" .\n"));
        Set<StandardOpenOption> mode =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        try (FileChannel channel = FileChannel.open(pending(), mode)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** What was announced; a line that a dying process left unfinished belongs to a change that was never made. */
    List<Triple> announced() throws IOException {
        List<Triple> announced = new ArrayList<>();
        for (String line : Files.readString(pending(), StandardCharsets.UTF_8).split("\n", -1)) {
            if (line.endsWith(" .")) {
                Graph statement = GraphFactory.createDefaultGraph();
                RDFParser.fromString(line, Lang.NTRIPLES)
                        .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                        .parse(statement);
                statement.find().forEachRemaining(announced::add);
            }
        }
        return announced;
    }

    /** Makes the folder ready for an index that is not whole yet. Lucene's files go: damaged ones could not be opened even to be emptied. */
    void begin() throws IOException {
        Files.createDirectories(lucene());
        Files.deleteIfExists(state());
        try (Stream<Path> files = Files.list(lucene())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Notes that the index is whole and of the database as it is now. */
    void settle() throws IOException {
        Path draft = folder.resolve("state.new");
        Files.writeString(draft, present());
        Files.move(draft, state(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(pending());
    }

    /** The roots and sizes of TDB2's trees, which each of its commits writes: a name for the state of the database. */
    private String present() throws IOException {
        CRC32 roots = new CRC32();
        try (Stream<Path> files = Files.walk(database)) {
            for (Path file : files.filter(IndexFolder::isRoot).sorted().toList()) {
                roots.update(database.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                roots.update(Files.readAllBytes(file));
            }
        }
        return FORMAT + " " + Long.toHexString(roots.getValue());
    }

    private static boolean isRoot(Path file) {
        return file.toString().endsWith(".bpt") || file.toString().endsWith(".bdf");
    }

    private Path state() {
        return folder.resolve("state");
    }

    private Path pending() {
        return folder.resolve("pending");
    }
}
