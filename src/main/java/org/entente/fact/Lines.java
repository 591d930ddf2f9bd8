package org.entente.fact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The lines of a stream as bytes, in memory that does not grow beyond the longest line allowed. */
final class Lines {
    private final InputStream stream;
    private final int longest;
    private final byte[] chunk = new byte[1 << 16];
    private int chunkStart;
    private int chunkEnd;
    private byte[] line = new byte[1 << 12];
    private long length;
    private long number;

    /** @param longest how many bytes of a line are kept */
    Lines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** Reads the next line; false when there is none. */
    boolean next() throws IOException {
        length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = endOfLine();
            keep(end);
            ended = end < chunkEnd;
            chunkStart = ended ? end + 1 : end;
        }
        number++;
        return ended || length > 0;
    }

    /** The line without its line feed; not to be asked of one that is too long. Good until the next one is read. */
    ByteBuffer line() {
        return ByteBuffer.wrap(line, 0, (int) length);
    }

    boolean tooLong() {
        return length > longest;
    }

    /** How many bytes the line has. */
    long length() {
        return length;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    private boolean fill() throws IOException {
        if (chunkStart == chunkEnd) {
            chunkStart = 0;
            chunkEnd = Math.max(0, stream.read(chunk));
        }
        return chunkEnd > 0;
    }

    private int endOfLine() {
        int end = chunkStart;
        while (end < chunkEnd && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    private void keep(int end) {
        int more = end - chunkStart;
        if (length + more <= longest) {
            int needed = (int) length + more;
            if (line.length < needed) {
                line = Arrays.copyOf(line, Math.min(longest, Math.max(needed, 2 * line.length)));
            }
            System.arraycopy(chunk, chunkStart, line, (int) length, more);
        }
        length += more;
    }
}
