package org.entente.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows of CSV by RFC 4180, in UTF-8. A text that spreadsheets would run as a formula gets an apostrophe before it; numbers, negative ones too, stay numbers.
 */
final class CsvOutput {
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n].*|[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private final Writer out;

    /** @param out gets the rows; stays open */
    CsvOutput(OutputStream out, boolean byteOrderMark) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
        if (byteOrderMark) {
            this.out.write('\uFEFF');
        }
    }

    /** Writes a row of texts, numbers, truth values, and optional ones of these. */
    void row(List<?> cells) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            if (at > 0) {
                out.write(',');
            }
            out.write(cell(cells.get(at)));
        }
        out.write("\r\n");
    }

    private static String cell(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(CsvOutput::cell).orElse("");
            case BigDecimal number -> Values.text(number);
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Object text -> quoted(defused(CleanText.of(text.toString())));
        };
    }

    private static String defused(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    void flush() throws IOException {
        out.flush();
    }
}
