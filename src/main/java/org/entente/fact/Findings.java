package org.entente.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The problems and warnings of one article, as its parts find them. */
final class Findings {
    /** How many problems are kept and told in full; the others are only counted. */
    private static final int TOLD = 6;

    private final String source;
    private final String prefix;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Problem> warnings = new LinkedHashMap<>();
    private int count;

    /** @param prefix the article's place in the file, such as {@code line 12}; empty when it is the whole file */
    Findings(String source, String prefix) {
        this.source = source;
        this.prefix = prefix;
    }

    void problem(String place, String message) {
        count++;
        if (count <= TOLD) {
            problems.add(at(place, message));
        }
    }

    /** Something odd; told once, however often the article repeats it. */
    void warn(String place, String message) {
        warnings.putIfAbsent(message, at(place, message));
    }

    /** How many problems there are so far. */
    int count() {
        return count;
    }

    List<Problem> warnings() {
        return List.copyOf(warnings.values());
    }

    /** All problems as one: the first, whose message tells the others at its end. There must be one. */
    Problem summary() {
        Problem first = problems.getFirst();
        int more = count - 1;
        if (more == 0) {
            return first;
        }
        String others = problems.stream()
                .skip(1)
                .map(problem ->
                        problem.place().isEmpty() ? problem.message() : problem.place() + ": " + problem.message())
                .collect(Collectors.joining("; "));
        return new Problem(
                source,
                first.place(),
                first.message() + " (and " + more + (more == 1 ? " more problem: " : " more problems: ") + others
                        + (count > TOLD ? "; …)" : ")"));
    }

    private Problem at(String place, String message) {
        String whole = Stream.of(prefix, place).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new Problem(source, whole, Shown.line(message));
    }
}
