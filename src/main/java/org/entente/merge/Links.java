package org.entente.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Falls reports apart into parts of which none is linked with another ({@link Account#isLinkedTo}). */
final class Links {
    private Links() {}

    static Collection<List<Account>> parts(List<Account> accounts) {
        Map<String, List<Account>> same = new LinkedHashMap<>();
        accounts.forEach(account -> same.computeIfAbsent(account.signature(), first -> new ArrayList<>())
                .add(account));
        List<List<Account>> units = List.copyOf(same.values());
        DisjointSets sets = new DisjointSets();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int unit = 0; unit < units.size(); unit++) {
            sets.add();
            for (String place : units.get(unit).getFirst().blocks().places()) {
                List<Integer> earlier = places.computeIfAbsent(place, first -> new ArrayList<>());
                for (int other : earlier) {
                    link(units, unit, other, sets);
                }
                earlier.add(unit);
            }
        }
        Map<Integer, List<Account>> parts = new LinkedHashMap<>();
        for (int unit = 0; unit < units.size(); unit++) {
            parts.computeIfAbsent(sets.root(unit), first -> new ArrayList<>()).addAll(units.get(unit));
        }
        return parts.values();
    }

    private static void link(List<List<Account>> units, int one, int other, DisjointSets sets) {
        if (sets.root(one) != sets.root(other)
                && units.get(one).getFirst().isLinkedTo(units.get(other).getFirst())) {
            sets.unite(one, other);
        }
    }
}
