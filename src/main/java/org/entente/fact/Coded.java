package org.entente.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A constant that has a word of its own in the JSON format. */
public interface Coded {
    /** The word that stands for this constant in article facts, such as {@code in-force}. */
    String code();

    /** Whether a word stands for this constant. */
    default boolean isWritten(String word) {
        return code().equals(word);
    }

    /** The constant of a type that a word stands for; empty when there is none. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.isWritten(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The words of all constants of a type, in their order. */
    static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    }
}
