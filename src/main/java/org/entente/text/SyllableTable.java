package org.entente.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Syllables of a language whose names are written by a convention of each script: Pinyin, Palladius and the like. */
final class SyllableTable {
    private static final int LONGEST = 7;
    private static final int COLUMNS = 3;
    private static final List<SyllableTable> TABLES = List.of(
            new SyllableTable("pinyin", 4),
            new SyllableTable("korean", 4),
            new SyllableTable("vietnamese", 5),
            new SyllableTable("japanese", 12));

    /** By column: a syllable and its rows. */
    private final List<Map<String, List<List<String>>>> syllables = new ArrayList<>();

    private final int most;

    private SyllableTable(String name, int most) {
        this.most = most;
        for (int column = 0; column < COLUMNS; column++) {
            syllables.add(new HashMap<>());
        }
        for (LexiconTable.Row row : LexiconTable.read(name)) {
            for (int column = 0; column < COLUMNS; column++) {
                syllables
                        .get(column)
                        .computeIfAbsent(row.cell(column), cell -> new ArrayList<>())
                        .add(row.cells());
            }
        }
    }

    /** A name in the other scripts by the conventions of each language that it may be of; names in Arabic are not respelled. */
    static List<List<String>> respell(List<String> words) {
        if (words.isEmpty() || words.size() > 4) {
            return List.of();
        }
        int column = switch (Character.UnicodeScript.of(words.getFirst().charAt(0))) {
            case LATIN -> 0;
            case CYRILLIC -> 1;
            default -> COLUMNS;
        };
        Set<List<String>> respelled = new LinkedHashSet<>();
        for (SyllableTable table : TABLES) {
            if (column < COLUMNS) {
                table.respell(words, column, respelled);
            }
        }
        return List.copyOf(respelled);
    }

    private void respell(List<String> words, int column, Set<List<String>> respelled) {
        List<List<String>> cut = new ArrayList<>();
        int count = 0;
        for (String word : words) {
            List<String> parts = new ArrayList<>();
            if (!cut(word, 0, column, parts)) {
                return;
            }
            count += parts.size();
            cut.add(parts);
        }
        if (count < 2 || count > most) {
            return;
        }
        for (int target = 0; target < COLUMNS; target++) {
            for (int choice = 0; choice < 3; choice++) {
                if (target != column) {
                    respelled.add(written(cut, column, target, choice));
                }
            }
        }
    }

    private List<String> written(List<List<String>> cut, int column, int target, int choice) {
        List<String> words = new ArrayList<>();
        for (List<String> word : cut) {
            StringBuilder written = new StringBuilder();
            for (String syllable : word) {
                List<List<String>> rows = syllables.get(column).getOrDefault(syllable, List.of());
                written.append(rows.get(Math.min(choice, rows.size() - 1)).get(target));
            }
            words.add(written.toString());
        }
        return words;
    }

    private boolean cut(String word, int from, int column, List<String> parts) {
        if (from == word.length()) {
            return true;
        }
        if (parts.size() >= most) {
            return false;
        }
        for (int to = Math.min(word.length(), from + LONGEST); to > from; to--) {
            String syllable = word.substring(from, to);
            if (syllables.get(column).containsKey(syllable)) {
                parts.add(syllable);
                if (cut(word, to, column, parts)) {
                    return true;
                }
                parts.removeLast();
            }
        }
        return false;
    }
}
