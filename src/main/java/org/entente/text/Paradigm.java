package org.entente.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The six case forms of a word in one number, in the order of the bits in {@link Grammatical}. */
record Paradigm(List<String> forms) {
    static final int SIZE = 6;
    private static final int ACCUSATIVE = 3;
    private static final int INSTRUMENTAL = 4;

    Paradigm {
        if (forms.size() != SIZE) {
            throw new IllegalArgumentException("six cases, not " + forms);
        }
    }

    static Paradigm of(String... forms) {
        return new Paradigm(List.of(forms));
    }

    /** A stem with the endings of the six cases. */
    static Paradigm of(String stem, List<String> endings) {
        return new Paradigm(endings.stream().map(stem::concat).toList());
    }

    /** A word that never changes. */
    static Paradigm unchanged(String word) {
        return new Paradigm(Collections.nCopies(SIZE, word));
    }

    /** The case at a position as a bit of {@link Grammatical}. */
    static int bit(int index) {
        return 1 << index;
    }

    String form(int index) {
        return forms.get(index);
    }

    /** The accusative equals the genitive of what lives and the nominative of what does not. */
    Paradigm animate(boolean animate) {
        List<String> changed = new ArrayList<>(forms);
        changed.set(ACCUSATIVE, forms.get(animate ? 1 : 0));
        return new Paradigm(List.copyOf(changed));
    }

    /** The instrumental with -ом for -ем. */
    Paradigm stressedInstrumental() {
        List<String> changed = new ArrayList<>(forms);
        changed.set(INSTRUMENTAL, forms.get(INSTRUMENTAL).replaceFirst("ем$", "ом"));
        return new Paradigm(List.copyOf(changed));
    }

    Paradigm prefixed(String prefix) {
        return new Paradigm(forms.stream().map(prefix::concat).toList());
    }

    /** The two paradigms with each form of the first in front of the same case of the second. */
    Paradigm join(String between, Paradigm other) {
        List<String> joined = new ArrayList<>();
        for (int index = 0; index < SIZE; index++) {
            joined.add(forms.get(index) + between + other.forms.get(index));
        }
        return new Paradigm(List.copyOf(joined));
    }

    /** The forms of several paradigms, equal ones merged, each with its cases and the other features given. */
    static List<Inflected> merge(int features, Paradigm... paradigms) {
        Map<String, Integer> merged = new LinkedHashMap<>();
        Arrays.stream(paradigms).forEach(paradigm -> paradigm.collect(features, merged));
        return list(merged);
    }

    void collect(int features, Map<String, Integer> merged) {
        for (int index = 0; index < SIZE; index++) {
            merged.merge(forms.get(index), bit(index) | features, (one, other) -> one | other);
        }
    }

    static List<Inflected> list(Map<String, Integer> merged) {
        return merged.entrySet().stream()
                .map(entry -> new Inflected(entry.getKey(), entry.getValue()))
                .toList();
    }
}
