package org.entente.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.article.Language;

/** The Russian table of given names: which it knows, and how names of men and women end. */
final class RussianGivenNames {
    private static final int LONGEST_ENDING = 3;

    private final Map<String, String> known = new HashMap<>();
    private final Map<Gender, Map<String, Integer>> endings = new EnumMap<>(Gender.class);

    private static final class Holder {
        static final RussianGivenNames TABLE = new RussianGivenNames();
    }

    private RussianGivenNames() {
        for (LexiconTable.Row row : LexiconTable.read(Language.RUSSIAN, "given-names")) {
            known.put(folded(row.form()), row.cell(1).isEmpty() ? "mf" : row.cell(1));
            for (Gender gender : Gender.values()) {
                if (knows(row.form(), gender)) {
                    count(folded(row.form()), gender);
                }
            }
        }
    }

    static RussianGivenNames table() {
        return Holder.TABLE;
    }

    private void count(String name, Gender gender) {
        Map<String, Integer> counts = endings.computeIfAbsent(gender, none -> new HashMap<>());
        for (int length = 1; length <= Math.min(LONGEST_ENDING, name.length()); length++) {
            counts.merge(name.substring(name.length() - length), 1, Integer::sum);
        }
    }

    boolean knows(String name) {
        return known.containsKey(folded(name));
    }

    boolean knows(String name, Gender gender) {
        return known.getOrDefault(folded(name), "").contains(gender == Gender.MASCULINE ? "m" : "f");
    }

    /** How usual the ending of a name is among the names of a gender, as a logarithm. */
    double likelihood(String name, Gender gender) {
        String folded = folded(name);
        Map<String, Integer> counts = endings.getOrDefault(gender, Map.of());
        double sum = 0;
        for (int length = 1; length <= Math.min(LONGEST_ENDING, folded.length()); length++) {
            sum += Math.log1p(counts.getOrDefault(folded.substring(folded.length() - length), 0));
        }
        return sum / LONGEST_ENDING;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
