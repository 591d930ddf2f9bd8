package org.entente.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, in memory that does not grow beyond the longest line allowed. */
final class LongLines {
    private final InputStream stream;
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;

    LongLines(InputStream buffered, int longest) {
        this.stream = buffered;
        this.longest = longest;
    }

    /** Reads the next line; false when there is none. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        int octet = stream.read();
        if (octet < 0) {
            return false;
        }
        for (; octet >= 0 && octet != '\n'; octet = stream.read()) {
            if (line.size() < longest) {
                line.write(octet);
            } else {
                tooLong = true;
            }
        }
        return true;
    }

    /** The line without its line feed, as far as it is kept. */
    byte[] line() {
        return line.toByteArray();
    }

    boolean tooLong() {
        return tooLong;
    }
}
