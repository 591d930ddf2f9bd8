package org.entente.article;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with an article that is set aside, or odd about one that is kept.
 *
 * @param source the file
 * @param place where in it, such as {@code line 3}; empty when it is the whole file
 * @param message what is wrong and what is allowed instead
 */
public record ReadingProblem(String source, String place, String message) {
    /** All three in one line. */
    @Override
    public String toString() {
        return Stream.of(source, place, message).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
    }
}
