package org.entente.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The problems and warnings of one article, as its parts find them. */
final class Findings {
    /** How many problems after the first are told in full. */
    private static final int TOLD = 5;

    private final String source;
    private final String prefix;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Problem> warnings = new LinkedHashMap<>();

    /** @param prefix the article's place in the file, such as {@code line 12}; empty when it is the whole file */
    Findings(String source, String prefix) {
        this.source = source;
        this.prefix = prefix;
    }

    void problem(String place, String message) {
        problems.add(at(place, message));
    }

    /** Something odd; told once, however often the article repeats it. */
    void warn(String place, String message) {
        warnings.putIfAbsent(message, at(place, message));
    }

    /** How many problems there are so far. */
    int count() {
        return problems.size();
    }

    List<Problem> warnings() {
        return List.copyOf(warnings.values());
    }

    /** All problems as one: the first, whose message tells the others at its end. There must be one. */
    Problem summary() {
        Problem first = problems.getFirst();
        int more = problems.size() - 1;
        if (more == 0) {
            return first;
        }
        String others = problems.stream()
                .skip(1)
                .limit(TOLD)
                .map(problem ->
                        problem.place().isEmpty() ? problem.message() : problem.place() + ": " + problem.message())
                .collect(Collectors.joining("; "));
        return new Problem(
                source,
                first.place(),
                first.message() + " (and " + more + (more == 1 ? " more problem: " : " more problems: ") + others
                        + (more > TOLD ? "; …)" : ")"));
    }

    private Problem at(String place, String message) {
        String whole = Stream.of(prefix, place).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new Problem(source, whole, Shown.line(message));
    }
}
