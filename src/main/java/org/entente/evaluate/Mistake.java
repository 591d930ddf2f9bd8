package org.entente.evaluate;

import java.util.Optional;
import org.entente.fact.Fact;

/**
 * A gold fact that was not predicted, a predicted one that is not gold, or two that agree at their core only.
 *
 * @param file the file, by its name
 * @param gold the gold fact; absent when the predicted one is false
 * @param predicted the predicted fact; absent when the gold one is missed
 */
public record Mistake(String file, Optional<Fact> gold, Optional<Fact> predicted) {
    /** Checks that there is a fact. */
    public Mistake {
        if (gold.isEmpty() && predicted.isEmpty()) {
            throw new IllegalArgumentException("a mistake is about a fact");
        }
    }

    static Mistake missed(String file, Fact gold) {
        return new Mistake(file, Optional.of(gold), Optional.empty());
    }

    static Mistake falsely(String file, Fact predicted) {
        return new Mistake(file, Optional.empty(), Optional.of(predicted));
    }

    static Mistake partly(String file, Fact gold, Fact predicted) {
        return new Mistake(file, Optional.of(gold), Optional.of(predicted));
    }

    /** What kind of mistake it is. */
    public Kind kind() {
        if (gold.isEmpty()) {
            return Kind.FALSE;
        }
        return predicted.isEmpty() ? Kind.MISSED : Kind.PARTIAL;
    }

    /** The kinds of mistake. */
    public enum Kind {
        /** A gold fact that was not predicted. */
        MISSED("missed"),
        /** A predicted fact that is not gold. */
        FALSE("false"),
        /** Right at its core, but with another status or date. */
        PARTIAL("partial");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind's name in reports. */
        public String label() {
            return label;
        }
    }
}
