package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of a text by the first and last words of their names, so that a long text need not compare each name with everybody. */
final class PersonIndex {
    private final Map<String, Set<DocumentPerson>> byKey = new HashMap<>();
    private final IdentityHashMap<DocumentPerson, Integer> order = new IdentityHashMap<>();

    /**
     * Who may be called so, in the order in which the text named them first.
     *
     * @param words the words of the name as {@link DocumentPerson#words} gives them
     */
    List<DocumentPerson> like(Name name, String[] words) {
        Set<DocumentPerson> found = new HashSet<>();
        keys(name, words).forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
        List<DocumentPerson> inOrder = new ArrayList<>(found);
        inOrder.sort(Comparator.comparing(order::get));
        return inOrder;
    }

    /** Learns that somebody is called so. */
    void add(DocumentPerson person, Name name, String[] words) {
        order.putIfAbsent(person, order.size());
        for (String key : keys(name, words)) {
            byKey.computeIfAbsent(key, unknown -> new LinkedHashSet<>(2)).add(person);
        }
    }

    private static List<String> keys(Name name, String[] words) {
        List<String> keys = new ArrayList<>(name.known());
        if (Initials.begin(name.text())) {
            keys.add(Initials.familyName(name.text()));
            return keys;
        }
        keys.add(words[words.length - 1]);
        keys.add(words[0]);
        return keys;
    }
}
