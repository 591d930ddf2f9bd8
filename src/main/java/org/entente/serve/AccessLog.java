package org.entente.serve;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;

/** A line for every request, in the combined format of NCSA that log readers know. */
final class AccessLog {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    private AccessLog() {}

    /** @param file the file to append to, or {@code -} for standard output */
    static RequestLog to(String file) {
        return new CustomRequestLog(
                file.equals("-") ? new StandardOutput() : new File(file), CustomRequestLog.EXTENDED_NCSA_FORMAT);
    }

    /** A client may send anything as its name; what would move the cursor or break the line is written as its code. */
    static String printable(String line) {
        return UNPRINTABLE
                .matcher(line)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "\\\\u%04x", found.group().codePointAt(0)));
    }

    private static final class StandardOutput implements RequestLog.Writer {
        @Override
        public void write(String line) {
            System.out.println(printable(line));
        }
    }

    private static final class File extends RequestLogWriter {
        File(String name) {
            super(name);
            setAppend(true);
        }

        @Override
        public void write(String line) throws java.io.IOException {
            super.write(printable(line));
        }
    }
}
