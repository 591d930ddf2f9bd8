package org.entente.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The outlines of states and territories ({@code data/map/countries.tsv}), read once. */
final class Outlines {
    /** The size of the map in the units of its outlines. */
    static final double WIDTH = 2000;

    static final double HEIGHT = 867;

    private static final String FILE = "/map/countries.tsv";
    private static final Map<String, Outline> ALL = read();

    private Outlines() {}

    /**
     * A state or territory.
     *
     * @param x a place well inside it
     * @param path the data of an SVG path; empty where it is too small to draw
     */
    record Outline(String code, double x, double y, String path) {
        boolean drawn() {
            return !path.isEmpty();
        }
    }

    static Iterable<Outline> all() {
        return ALL.values();
    }

    static Optional<Outline> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static Map<String, Outline> read() {
        try (InputStream file = Outlines.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program was built without its file " + FILE);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> outline(List.of(line.split("\t", -1))))
                    .collect(Collectors.toMap(Outline::code, Function.identity(), (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outline outline(List<String> fields) {
        return new Outline(
                fields.get(0), Double.parseDouble(fields.get(1)), Double.parseDouble(fields.get(2)), fields.get(3));
    }
}
