package org.entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.article.Language;

/** The tables of expressions and what each means: {@code dates.LANGUAGE.tsv} and {@code amounts.LANGUAGE.tsv}. */
final class Expressions {
    private Expressions() {}

    /** One line of a table, without the header. */
    record Row(Language language, List<String> cells) {
        String text() {
            return cells.get(0);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        @Override
        public String toString() {
            return language.tag() + ": " + text();
        }
    }

    static Stream<Row> all(String table) {
        return Arrays.stream(Language.values()).flatMap(language -> of(table, language).stream());
    }

    static List<Row> of(String table, Language language) {
        String name = table + "." + language.tag() + ".tsv";
        try (InputStream in = Objects.requireNonNull(Expressions.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Row(language, List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
