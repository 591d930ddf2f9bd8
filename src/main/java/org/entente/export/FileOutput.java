package org.entente.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Bytes on their way into a file, which appears under its name only when it is whole; one that ends in {@code .gz} is compressed. */
public final class FileOutput implements AutoCloseable {
    static final int BUFFER = 1 << 16;

    private final OutputStream bytes;
    private final Optional<Path> draft;
    private final Path target;

    private FileOutput(OutputStream bytes, Optional<Path> draft, Path target) {
        this.bytes = bytes;
        this.draft = draft;
        this.target = target;
    }

    /**
     * Writes into a file, through a draft beside it, which is gone when the program ends. What is no regular file, such as a pipe, is written
     * as it is.
     */
    public static FileOutput to(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name a file");
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = Objects.requireNonNull(target.getParent());
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder %s for the file %s; make it first".formatted(folder, file));
        }
        boolean special = Files.exists(target) && !Files.isRegularFile(target);
        Optional<Path> draft =
                special ? Optional.empty() : Optional.of(target.resolveSibling(target.getFileName() + ".part"));
        OutputStream raw = Files.newOutputStream(draft.orElse(target));
        draft.ifPresent(path -> path.toFile().deleteOnExit());
        OutputStream bytes = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw, BUFFER) : raw;
        return new FileOutput(new BufferedOutputStream(bytes, BUFFER), draft, target);
    }

    /** Takes the bytes. */
    public OutputStream bytes() {
        return bytes;
    }

    /** Puts the file in its place. */
    public void finish() throws IOException {
        bytes.close();
        if (draft.isPresent()) {
            Files.move(draft.get(), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives up what was not finished. */
    @Override
    public void close() throws IOException {
        try {
            bytes.close();
        } finally {
            if (draft.isPresent()) {
                Files.deleteIfExists(draft.get());
            }
        }
    }
}
