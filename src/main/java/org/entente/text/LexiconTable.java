package org.entente.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Language;

/** Reads the tables under {@code /lexicon/LANGUAGE/}: tab-separated, {@code #} comments, and a first line that names the columns. */
public final class LexiconTable {
    private LexiconTable() {}

    /** One row: a form and what the table says of it. A cell that the line lacks is empty. */
    public record Row(List<String> cells) {
        /** The first cell. */
        public String form() {
            return cell(0);
        }

        /** A cell, empty when the line ends before it. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** A cell that holds a whole number. */
        public int number(int column) {
            return Integer.parseInt(cell(column));
        }
    }

    /**
     * The rows of a table of one language.
     *
     * @throws IllegalStateException when the class path has no such table
     */
    public static List<Row> read(Language language, String name) {
        return read(language.tag() + "/" + name);
    }

    /** A table that is of no one language. */
    public static List<Row> read(String name) {
        String path = "/lexicon/" + name + ".tsv";
        List<Row> rows = new ArrayList<>();
        try (InputStream in = LexiconTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no table " + path + " on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(new Row(List.of(line.split("\t", -1))));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(rows.subList(1, rows.size()));
    }
}
