package org.entente.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Tokens;

/** Collects forms and their senses for a {@link Lexicon}. */
final class LexiconBuilder {
    /** What stands in a form where a state or its adjective may. */
    static final String SLOT = "\uE000";

    private final Map<Long, List<Integer>> meanings = new HashMap<>();
    private final Set<Long> beginnings = new HashSet<>();
    private final Map<Sense, Integer> senses = new LinkedHashMap<>();

    /** Adds a meaning of a form; a form without any token is passed over. */
    void add(String form, Sense sense) {
        Tokens tokens = Tokens.of(form);
        long key = Lexicon.START;
        for (int at = 0; at < tokens.size(); at++) {
            if (at > 0) {
                beginnings.add(key);
            }
            boolean slot = tokens.text().startsWith(SLOT, tokens.start(at));
            key = Lexicon.step(key, slot ? Lexicon.COUNTRY : tokens.hash(at));
        }
        if (tokens.size() > 0) {
            add(key, sense);
        }
    }

    /** Adds all that a lexicon has; its senses come behind those that a form has already. */
    void addAll(Lexicon lexicon) {
        lexicon.forEach((key, value) -> {
            if ((value & 1) != 0) {
                beginnings.add(key);
            }
            int list = value >> 1;
            for (int i = 0; list > 0 && i < lexicon.count(list); i++) {
                add(key, lexicon.sense(list, i));
            }
        });
    }

    private void add(long key, Sense sense) {
        int number = senses.computeIfAbsent(sense, unknown -> senses.size());
        List<Integer> known = meanings.computeIfAbsent(key, unknown -> new ArrayList<>(1));
        if (!known.contains(number)) {
            known.add(number);
        }
    }

    /** What was collected, packed. */
    Lexicon build() {
        Set<Long> all = new HashSet<>(meanings.keySet());
        all.addAll(beginnings);
        long[] keys = all.stream().mapToLong(Long::longValue).sorted().toArray();
        int[] values = new int[keys.length];
        Map<List<Integer>, Integer> offsets = new HashMap<>();
        List<Integer> lists = new ArrayList<>(List.of(0));
        for (int i = 0; i < keys.length; i++) {
            List<Integer> numbers = meanings.get(keys[i]);
            int offset = numbers == null ? 0 : offsets.computeIfAbsent(numbers, unknown -> append(lists, numbers));
            values[i] = offset << 1 | (beginnings.contains(keys[i]) ? 1 : 0);
        }
        return new Lexicon(
                List.copyOf(senses.keySet()),
                lists.stream().mapToInt(Integer::intValue).toArray(),
                keys,
                values);
    }

    private static int append(List<Integer> lists, List<Integer> numbers) {
        int offset = lists.size();
        lists.add(numbers.size());
        lists.addAll(numbers);
        return offset;
    }
}
