package org.entente.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The letters and frequent words of the languages that are told apart, from {@code languages.tsv}. */
final class LanguageProfiles {
    static final LanguageProfiles ALL = new LanguageProfiles();

    /** A language's own word weighs as much as several of its letters; a letter that it lacks speaks against it. */
    private static final int WORD = 4;

    private static final int FOREIGN_LETTER = -3;

    /** Enough to be sure; the rest of a long text is not looked at. */
    private static final int LONGEST = 4000;

    private final List<Profile> profiles = new ArrayList<>();

    private LanguageProfiles() {
        for (LexiconTable.Row row : LexiconTable.read("languages")) {
            profiles.add(new Profile(
                    new LanguageGuess(row.cell(0), row.cell(1)),
                    Script.valueOf(row.cell(2)),
                    row.cell(3),
                    Set.of(row.cell(4).split(" "))));
        }
    }

    private record Profile(LanguageGuess guess, Script script, String letters, Set<String> words) {}

    LanguageGuess guess(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), LONGEST)).toLowerCase(Locale.ROOT);
        Script script = scriptOf(text);
        List<Profile> candidates =
                profiles.stream().filter(profile -> profile.script() == script).toList();
        Set<Character> special = new HashSet<>();
        candidates.forEach(profile -> profile.letters().chars().forEach(letter -> special.add((char) letter)));
        return candidates.stream()
                .max(Comparator.comparingInt(profile -> score(profile, text, special)))
                .map(Profile::guess)
                .orElse(LanguageGuess.UNKNOWN);
    }

    /** The script that most letters are of. */
    private static Script scriptOf(String text) {
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        for (int i = 0; i < text.length(); i++) {
            Script script = CharacterClass.script(CharacterClass.of(text.charAt(i)));
            if (script != Script.NONE) {
                counts.merge(script, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Script.NONE);
    }

    private static int score(Profile profile, String text, Set<Character> special) {
        int score = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && CharacterClass.isLetter(CharacterClass.of(text.charAt(i)));
            if (letter) {
                score += letterScore(profile, text.charAt(i), special);
            } else {
                score += i > start && profile.words().contains(text.substring(start, i)) ? WORD : 0;
                start = i + 1;
            }
        }
        return score;
    }

    private static int letterScore(Profile profile, char letter, Set<Character> special) {
        if (!special.contains(letter)) {
            return 0;
        }
        return profile.letters().indexOf(letter) >= 0 ? 1 : FOREIGN_LETTER;
    }
}
