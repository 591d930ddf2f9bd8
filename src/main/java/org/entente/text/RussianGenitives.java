package org.entente.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;

/** What the tables of Russian say of nouns that no rule of endings can know: heads of offices, and genitives. */
final class RussianGenitives {
    private static final RussianGenitives TABLES = new RussianGenitives();

    /** Compounds such as госминистр and сопрезидент decline as their last part does, if that is a word as long as this. */
    private static final int SHORTEST_LAST_PART = 5;

    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, String> singular = new HashMap<>();
    private final Map<String, String> plural = new HashMap<>();
    private final Set<String> stressed = new HashSet<>();

    /** The head noun of an office. */
    record Head(String lemma, int gender, String genitive, String plural, String pluralGenitive) {}

    private RussianGenitives() {
        for (LexiconTable.Row row : LexiconTable.read(Language.RUSSIAN, "forms")) {
            Head head = new Head(row.form(), gender(row.cell(1)), row.cell(2), row.cell(3), row.cell(4));
            heads.put(row.form(), head);
            singular.put(row.form(), head.genitive());
            plural.put(head.plural(), head.pluralGenitive());
        }
        for (LexiconTable.Row row : LexiconTable.read(Language.RUSSIAN, "genitives")) {
            (row.cell(1).equals("pl") ? plural : singular).put(row.form(), row.cell(2));
            if (!row.cell(3).isEmpty()) {
                stressed.add(row.form());
            }
        }
    }

    private static int gender(String letters) {
        return switch (letters) {
            case "f" -> Grammatical.FEMININE;
            case "n" -> Grammatical.NEUTER;
            default -> Grammatical.MASCULINE;
        };
    }

    static Optional<Head> head(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int start = 0; start == 0 || lower.length() - start >= SHORTEST_LAST_PART; start++) {
            Head head = TABLES.heads.get(lower.substring(start));
            if (head != null) {
                String prefix = word.substring(0, start);
                return Optional.of(new Head(
                        prefix + head.lemma(),
                        head.gender(),
                        prefix + head.genitive(),
                        prefix + head.plural(),
                        prefix + head.pluralGenitive()));
            }
        }
        return Optional.empty();
    }

    static Optional<String> singular(String word) {
        return find(TABLES.singular, word);
    }

    static Optional<String> plural(String word) {
        return find(TABLES.plural, word);
    }

    /** Whether the ending of a noun behind a sibilant is stressed: дворцом. */
    static boolean isStressed(String word) {
        return TABLES.stressed.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> find(Map<String, String> table, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int start = 0; start == 0 || lower.length() - start >= SHORTEST_LAST_PART; start++) {
            String genitive = table.get(lower.substring(start));
            if (genitive != null) {
                return Optional.of(cased(word, word.substring(0, start) + genitive));
            }
        }
        return Optional.empty();
    }

    private static String cased(String word, String genitive) {
        return Character.isUpperCase(word.charAt(0))
                ? genitive.substring(0, 1).toUpperCase(Locale.ROOT) + genitive.substring(1)
                : genitive;
    }
}
