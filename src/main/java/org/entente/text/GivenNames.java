package org.entente.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Given names that the ear does not tell apart and the reader does (Salim and Salem in Arabic), and forms of one name that sound different (Volodymyr). */
final class GivenNames {
    private static final int[] NONE = {};
    private static final Map<String, int[]> FORMS = forms();

    private GivenNames() {}

    /** The names that a word may be, in ascending order; the article counts for nothing. */
    static int[] of(String word) {
        int[] names = FORMS.getOrDefault(word, NONE);
        return names.length == 0 && word.startsWith("ال") ? FORMS.getOrDefault(word.substring(2), NONE) : names;
    }

    /** Whether two words that are known can be one name. */
    static boolean meet(int[] one, int[] other) {
        for (int name : one) {
            if (Arrays.binarySearch(other, name) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, int[]> forms() {
        Map<String, int[]> forms = new HashMap<>();
        List<LexiconTable.Row> rows = LexiconTable.read("given-name-forms");
        for (int name = 0; name < rows.size(); name++) {
            for (String form : rows.get(name).cell(1).toLowerCase(Locale.ROOT).split("\\|", -1)) {
                int[] before = forms.getOrDefault(form, NONE);
                int[] longer = Arrays.copyOf(before, before.length + 1);
                longer[before.length] = name;
                forms.put(form, longer);
            }
        }
        return Map.copyOf(forms);
    }
}
