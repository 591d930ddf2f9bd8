package org.entente.fact;

import java.util.Optional;

/** A constant that has a word of its own in the JSON format. */
public interface Coded {
    /** The word that stands for this constant in article facts, such as {@code in-force}. */
    String code();

    /** The constant of a type that a word stands for; empty when there is none. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
