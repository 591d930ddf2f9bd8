package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void linesComeWithTheirNumbersAndWithoutTheirEnds() throws IOException {
        assertThat(read("one\n\nthree\r\nfour", 100)).containsExactly("1:one", "2:", "3:three\r", "4:four");
    }

    @Test
    void aLineFeedAtTheEndBeginsNoOtherLine() throws IOException {
        assertThat(read("one\n", 100)).containsExactly("1:one");
        assertThat(read("\n\n", 100)).containsExactly("1:", "2:");
        assertThat(read("", 100)).isEmpty();
    }

    @Test
    void aLineMayBeAsLongAsAllowedAndNoLonger() throws IOException {
        assertThat(read("1234\n12345\n1234", 4)).containsExactly("1:1234", "2 has 5 bytes", "3:1234");
    }

    @Test
    void linesLongerThanABufferAreWhole() throws IOException {
        String line = "я".repeat(200_000);
        assertThat(read("a\n" + line + "\n" + line, 1 << 20)).containsExactly("1:a", "2:" + line, "3:" + line);
    }

    @Test
    void aLineOf200MegabytesTakesNoMoreMemoryThanTheLongestAllowed() throws IOException {
        long before = allocated();
        Lines lines = new Lines(new Endless(200L << 20), 1 << 20);
        assertThat(lines.next()).isTrue();
        assertThat(lines.tooLong()).isTrue();
        assertThat(lines.length()).isEqualTo(200L << 20);
        assertThat(lines.next()).isFalse();
        assertThat(allocated() - before).isLessThan(8L << 20);
    }

    private static List<String> read(String text, int longest) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        List<String> read = new ArrayList<>();
        while (lines.next()) {
            read.add(
                    lines.tooLong()
                            ? lines.number() + " has " + lines.length() + " bytes"
                            : lines.number() + ":" + StandardCharsets.UTF_8.decode(lines.line()));
        }
        return read;
    }

    /** The bytes that this thread has allocated so far. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** So many letters without a line end. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            Arrays.fill(buffer, offset, offset + read, (byte) 'a');
            left -= read;
            return read;
        }
    }
}
