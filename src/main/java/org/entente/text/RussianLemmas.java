package org.entente.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The nominatives that a word of a name might have, judged by its ending alone. */
final class RussianLemmas {
    /** Endings of any case with the endings of the nominative that they may come from. */
    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            Map.entry("а", List.of("")),
            Map.entry("я", List.of("й", "ь")),
            Map.entry("у", List.of("", "а")),
            Map.entry("ю", List.of("й", "ь", "я")),
            Map.entry("е", List.of("ь", "", "й", "а", "я")),
            Map.entry("и", List.of("а", "я", "ь", "й")),
            Map.entry("ы", List.of("а")),
            Map.entry("ой", List.of("а", "ая")),
            Map.entry("ей", List.of("а", "я", "ая", "яя")),
            Map.entry("ёй", List.of("я")),
            Map.entry("ью", List.of("ь")),
            Map.entry("ом", List.of("", "ый", "ой", "ий")),
            Map.entry("ем", List.of("", "й", "ь", "ий")),
            Map.entry("ём", List.of("", "й", "ь")),
            Map.entry("ым", List.of("", "ый", "ой")),
            Map.entry("им", List.of("ий")),
            Map.entry("ого", List.of("ый", "ой", "ий")),
            Map.entry("его", List.of("ий")),
            Map.entry("ому", List.of("ый", "ой", "ий")),
            Map.entry("ему", List.of("ий")),
            Map.entry("ую", List.of("ая")),
            Map.entry("юю", List.of("яя")));

    private static final int LONGEST_ENDING = 3;
    private static final Pattern IMPOSSIBLE =
            Pattern.compile(".*(?:[кгхжшщч]ый|[кгхжшщчц]я|[^аеёиоуыэюя]й|[кгхц]ь|[аеёиоуыэюяй]ь"
                    + "|[йь][аоуэы]|[йьаеёиоуыэюя]яя|[йьаеёиоуыэюя]ая|[еёиоуыэюя]{2}ц)");
    private static final Pattern FLEETING = Pattern.compile(".+[бвгджзкмпс]ц");
    private static final Map<String, String> VANISHED = Map.of("Павл", "Павел", "Петр", "Пётр", "Льв", "Лев");

    private RussianLemmas() {}

    /** The word itself first, then what it may be a form of. Hyphened parts may each have changed. */
    static Set<String> of(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen <= 0 || hyphen == word.length() - 1) {
            return simple(word);
        }
        Set<String> all = new LinkedHashSet<>();
        String first = word.substring(0, hyphen);
        Set<String> beginnings = RussianNameWords.PARTICLES.contains(first) ? Set.of(first) : of(first);
        Set<String> ends = simple(word.substring(hyphen + 1));
        beginnings.forEach(beginning -> ends.forEach(end -> all.add(beginning + "-" + end)));
        return all;
    }

    private static Set<String> simple(String word) {
        Set<String> all = new LinkedHashSet<>();
        all.add(word);
        for (int length = 1; length <= LONGEST_ENDING && length < word.length(); length++) {
            String stem = word.substring(0, word.length() - length);
            for (String ending : ENDINGS.getOrDefault(word.substring(stem.length()), List.of())) {
                add(stem, ending, all);
            }
        }
        return all;
    }

    private static void add(String stem, String ending, Set<String> all) {
        if (stem.length() + ending.length() > 1
                && !IMPOSSIBLE.matcher(stem + ending).matches()) {
            all.add(stem + ending);
        }
        if (ending.isEmpty()) {
            String whole = VANISHED.get(stem);
            if (whole != null) {
                all.add(whole);
            } else if (FLEETING.matcher(stem).matches()) {
                all.add(stem.substring(0, stem.length() - 1) + "ец");
            }
        }
    }
}
