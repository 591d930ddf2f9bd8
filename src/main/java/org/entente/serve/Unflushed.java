package org.entente.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/**
 * An output that Jetty sends when its buffer is full or the answer is complete, and not before. Jena's writers flush on
 * their way out of an exception, which would send a part of an answer that can still become an error.
 */
final class Unflushed extends ServletOutputStream {
    private final ServletOutputStream output;

    Unflushed(ServletOutputStream output) {
        this.output = output;
    }

    @Override
    public void flush() {
        // See above
    }

    @Override
    public void write(int value) throws IOException {
        output.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        output.write(bytes, offset, length);
    }

    @Override
    public void print(String text) throws IOException {
        output.print(text);
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    @Override
    public boolean isReady() {
        return output.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        output.setWriteListener(listener);
    }
}
