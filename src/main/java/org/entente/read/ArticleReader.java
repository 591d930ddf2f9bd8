package org.entente.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads one kind of file; what it holds goes to a desk, and what is wrong with it is told there. */
interface ArticleReader {
    /**
     * Reads one file.
     *
     * @throws IOException if the stream breaks; whatever the bytes are is no reason
     */
    void read(ArticleOrigin origin, InputStream bytes, ReadingDesk desk) throws IOException;
}
