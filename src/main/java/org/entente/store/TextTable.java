package org.entente.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as an aligned table for people. Long text is cut with an ellipsis, IRIs never, since they are copied into the next query.
 * The columns take the widths of the first rows; later rows are written as they come.
 */
final class TextTable {
    private static final int MEASURED_ROWS = 500;
    private static final int WIDEST_TEXT = 60;
    private static final String GAP = "  ";

    private final PrefixMapping prefixes;

    TextTable(PrefixMapping prefixes) {
        this.prefixes = prefixes;
    }

    static void write(boolean answer, OutputStream out) {
        to(out, writer -> writer.write(answer ? "yes\n" : "no\n"));
    }

    void write(RowSet rows, OutputStream out) {
        to(out, writer -> write(rows, writer));
    }

    private void write(RowSet rows, Writer writer) throws IOException {
        List<Var> columns = rows.getResultVars();
        List<List<Cell>> first = new ArrayList<>();
        while (first.size() < MEASURED_ROWS && rows.hasNext()) {
            first.add(cells(columns, rows.next()));
        }
        List<Cell> head = columns.stream()
                .map(column -> new Cell(TerminalText.visible(column.getVarName()), false))
                .toList();
        int[] widths = widths(head, first);
        writer.write(line(head, widths));
        writer.write(rule(widths));
        for (List<Cell> row : first) {
            writer.write(line(row, widths));
        }
        long count = first.size();
        for (; rows.hasNext(); count++) {
            writer.write(line(cells(columns, rows.next()), widths));
        }
        writer.write(count == 1 ? "1 row\n" : count + " rows\n");
    }

    private List<Cell> cells(List<Var> columns, Binding row) {
        return columns.stream().map(column -> cell(row.get(column))).toList();
    }

    private Cell cell(@Nullable Node node) {
        if (node == null) {
            return new Cell("", false);
        }
        if (node.isURI()) {
            return new Cell(TerminalText.visible(prefixes.shortForm(node.getURI())), false);
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        boolean number = node.isLiteral() && node.getLiteralValue() instanceof Number;
        return new Cell(TerminalText.cut(TerminalText.visible(text), WIDEST_TEXT), number);
    }

    private static int[] widths(List<Cell> head, List<List<Cell>> rows) {
        return IntStream.range(0, head.size())
                .map(column -> IntStream.concat(
                                IntStream.of(head.get(column).width()),
                                rows.stream().mapToInt(row -> row.get(column).width()))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static String line(List<Cell> row, int[] widths) {
        return IntStream.range(0, widths.length)
                        .mapToObj(column -> row.get(column).padded(widths[column]))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing()
                + "\n";
    }

    private static String rule(int[] widths) {
        return IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)) + "\n";
    }

    private static void to(OutputStream out, Work work) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            work.on(writer);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {
        void on(Writer writer) throws IOException;
    }

    private record Cell(String text, boolean number) {
        int width() {
            return TerminalText.width(text);
        }

        String padded(int width) {
            String padding = " ".repeat(Math.max(0, width - width()));
            String shown = TerminalText.isolated(text);
            return number ? padding + shown : shown + padding;
        }
    }
}
