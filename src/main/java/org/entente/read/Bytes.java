package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Whole files, as far as they are read. */
final class Bytes {
    private Bytes() {}

    /** All of a stream; of one that is too long nothing, which the desk is told. */
    static Optional<byte[]> all(ArticleOrigin origin, InputStream stream, ReadingDesk desk) throws IOException {
        byte[] bytes = stream.readNBytes(ReadingDesk.MOST_BYTES + 1);
        if (bytes.length > ReadingDesk.MOST_BYTES) {
            desk.setAside(origin, "is longer than %,d bytes".formatted(ReadingDesk.MOST_BYTES));
            return Optional.empty();
        }
        return Optional.of(bytes);
    }
}
