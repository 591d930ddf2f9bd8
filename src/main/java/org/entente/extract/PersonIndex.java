package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.text.Folding;

/** The people of a text by the first and last words of their names, so that a long text need not compare each name with everybody. */
final class PersonIndex {
    private final Map<String, Set<DocumentPerson>> byKey = new HashMap<>();
    private final IdentityHashMap<DocumentPerson, Integer> order = new IdentityHashMap<>();

    /** Who may be called so, in the order in which the text named them first. */
    Stream<DocumentPerson> like(Name name) {
        return keys(name).stream()
                .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(order::get));
    }

    /** Learns that somebody is called so. */
    void add(DocumentPerson person, Name name) {
        order.putIfAbsent(person, order.size());
        keys(name)
                .forEach(key -> byKey.computeIfAbsent(key, unknown -> new LinkedHashSet<>(2))
                        .add(person));
    }

    private static List<String> keys(Name name) {
        List<String> keys = new ArrayList<>(name.known());
        if (Initials.begin(name.text())) {
            keys.add(Initials.familyName(name.text()));
            return keys;
        }
        String folded = Folding.fold(name.text());
        keys.add(folded.substring(folded.lastIndexOf(' ') + 1));
        keys.add(folded.substring(0, folded.indexOf(' ') < 0 ? folded.length() : folded.indexOf(' ')));
        return keys;
    }
}
