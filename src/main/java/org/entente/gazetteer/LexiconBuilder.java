package org.entente.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.text.Tokens;

/** Collects forms and their senses for a {@link Lexicon}. */
final class LexiconBuilder {
    /** What stands in a form where a state or its adjective may. */
    static final String SLOT = "\uE000";

    private final Map<Long, List<Integer>> meanings = new HashMap<>();
    private final Map<Long, Boolean> prefixes = new HashMap<>();
    private final Map<Sense, Integer> senses = new LinkedHashMap<>();

    /** Adds a meaning of a form; a form without any token is passed over. */
    void add(String form, Sense sense) {
        Tokens tokens = Tokens.of(form);
        long key = Lexicon.START;
        for (int at = 0; at < tokens.size(); at++) {
            if (at > 0) {
                prefixes.put(key, Boolean.TRUE);
            }
            boolean slot = tokens.text(at).equals(SLOT);
            key = Lexicon.step(key, slot ? Lexicon.COUNTRY : tokens.hash(at));
        }
        if (tokens.size() == 0) {
            return;
        }
        int number = senses.computeIfAbsent(sense, unknown -> senses.size());
        List<Integer> known = meanings.computeIfAbsent(key, unknown -> new ArrayList<>(1));
        if (!known.contains(number)) {
            known.add(number);
        }
    }

    /** What was collected, packed. */
    Lexicon build() {
        List<Sense> all = List.copyOf(senses.keySet());
        Map<List<Integer>, Integer> offsets = new HashMap<>();
        List<Integer> lists = new ArrayList<>(List.of(0));
        Map<Long, Integer> entries = new TreeMap<>();
        meanings.forEach((key, numbers) -> {
            int offset = offsets.computeIfAbsent(numbers, unknown -> append(lists, numbers));
            entries.put(key, offset << 1);
        });
        prefixes.keySet().forEach(key -> entries.merge(key, 1, (offset, more) -> offset | more));
        long[] keys = entries.keySet().stream().mapToLong(Long::longValue).toArray();
        int[] values = entries.values().stream().mapToInt(Integer::intValue).toArray();
        return new Lexicon(
                all, lists.stream().mapToInt(Integer::intValue).toArray(), keys, values);
    }

    private static int append(List<Integer> lists, List<Integer> numbers) {
        int offset = lists.size();
        lists.add(numbers.size());
        lists.addAll(numbers);
        return offset;
    }
}
