package org.entente.cli;

import java.io.FilterOutputStream;
import java.io.IOException;

/** Standard output that fails when it takes no more, which {@link System#out} keeps to itself. */
final class StandardOutput extends FilterOutputStream {
    StandardOutput() {
        super(System.out);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        check();
    }

    /** Standard output stays open. */
    @Override
    public void close() throws IOException {
        check();
    }

    private static void check() throws IOException {
        if (System.out.checkError()) {
            throw new IOException("standard output takes no more: its reader has gone, or the disk is full");
        }
    }
}
