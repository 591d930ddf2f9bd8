package org.entente.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Russian adjectives in their long forms, and possessive ones such as those in surnames. */
final class RussianAdjectives {
    private static final Pattern NOMINATIVE =
            Pattern.compile(".*(?:[ыо]й|[кгхжшщчн]ий|ая|яя|ое|ее|ые|[кгхжшчщ]ие|[бвгджзклмпрстфхшщчц]ние"
                    + "|[Тт]рет(?:ий|ья|ье|ьи)|(?:ов|ев|ин)ы)");
    private static final String LAST_LETTERS = "йяеиы";
    private static final String VELARS = "кгх";
    private static final String SIBILANTS = "жшчщ";
    private static final Set<String> STRESSED_ENDING = Set.of("больш", "чуж", "меньш");
    private static final Pattern THIRD = Pattern.compile("[Тт]рет(?:ий|ья|ье|ьи)");
    private static final int THIRD_STEM = 4;

    private RussianAdjectives() {}

    /** Whether a word in the nominative has the ending of an adjective. Some nouns have it, too. */
    static boolean looksLike(String word) {
        return LAST_LETTERS.indexOf(word.charAt(word.length() - 1)) >= 0
                && NOMINATIVE.matcher(word).matches();
    }

    /** The number and gender that the ending of an adjective in the nominative tells. */
    static int features(String word) {
        return switch (word.charAt(word.length() - 1)) {
            case 'й' -> Grammatical.SINGULAR | Grammatical.MASCULINE;
            case 'я' -> Grammatical.SINGULAR | Grammatical.FEMININE;
            case 'е' ->
                word.endsWith("ые") || word.endsWith("ие")
                        ? Grammatical.PLURAL
                        : Grammatical.SINGULAR | Grammatical.NEUTER;
            default -> Grammatical.PLURAL;
        };
    }

    /** The six forms of an adjective that stands in the nominative of any gender or the plural. */
    static Paradigm of(String word, boolean animate) {
        if (word.endsWith("ы")) {
            return possessivePlural(word).animate(animate);
        }
        boolean third = isThird(word);
        String stem = stem(word, third);
        Vowels vowels = Vowels.of(stem, word, third);
        int features = features(word);
        if ((features & Grammatical.PLURAL) != 0) {
            return vowels.plural(word).animate(animate);
        } else if ((features & Grammatical.FEMININE) != 0) {
            return vowels.feminine(word);
        }
        return vowels.masculine(word).animate(animate && (features & Grammatical.MASCULINE) != 0);
    }

    /** All forms of all genders of an adjective in the nominative masculine. */
    static List<Inflected> paradigm(String masculine) {
        boolean third = isThird(masculine);
        String stem = stem(masculine, third);
        Vowels vowels = Vowels.of(stem, masculine, third);
        Map<String, Integer> merged = new LinkedHashMap<>();
        Paradigm man = vowels.masculine(masculine);
        int singular = Grammatical.SINGULAR;
        man.animate(true).collect(singular | Grammatical.MASCULINE, merged);
        man.animate(false).collect(singular | Grammatical.MASCULINE, merged);
        vowels.feminine(stem + (third ? "я" : vowels.a + "я")).collect(singular | Grammatical.FEMININE, merged);
        vowels.masculine(stem + (third ? "е" : vowels.o + "е"))
                .animate(false)
                .collect(singular | Grammatical.NEUTER, merged);
        Paradigm many = vowels.plural(stem + (third ? "и" : vowels.y + "е"));
        many.animate(true).collect(Grammatical.PLURAL, merged);
        many.animate(false).collect(Grammatical.PLURAL, merged);
        return Paradigm.list(merged);
    }

    private static boolean isThird(String word) {
        return THIRD.matcher(word).matches();
    }

    private static String stem(String word, boolean third) {
        return third ? word.substring(0, THIRD_STEM) + "ь" : word.substring(0, word.length() - 2);
    }

    /** The nominative plural of an adjective in the nominative singular. */
    static String nominativePlural(String word) {
        if (isThird(word)) {
            return stem(word, true) + "и";
        }
        String stem = word.substring(0, word.length() - 2);
        return stem + Vowels.of(stem, word, false).y + "е";
    }

    /** A surname in -ов or -ин, or a possessive adjective, of a man. */
    static Paradigm possessive(String word) {
        return Paradigm.of(word, List.of("", "а", "у", "а", "ым", "е"));
    }

    /** A surname in -ова or -ина of a woman. */
    static Paradigm possessiveFeminine(String word) {
        return Paradigm.of(word.substring(0, word.length() - 1), List.of("а", "ой", "ой", "у", "ой", "ой"));
    }

    private static Paradigm possessivePlural(String word) {
        return Paradigm.of(word, List.of("", "х", "м", "", "ми", "х"));
    }

    /** The vowels that follow a stem. */
    private record Vowels(String stem, String o, String y, String a, String u) {
        static Vowels of(String stem, String word, boolean third) {
            char last = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
            boolean sibilant = SIBILANTS.indexOf(last) >= 0;
            boolean velar = VELARS.indexOf(last) >= 0;
            boolean stressed = word.endsWith("ой") || STRESSED_ENDING.contains(stem.toLowerCase(Locale.ROOT));
            boolean soft = third || (!sibilant && !velar && isSoft(word));
            boolean front = soft || (sibilant && !stressed);
            return new Vowels(
                    stem, front ? "е" : "о", soft || sibilant || velar ? "и" : "ы", soft ? "я" : "а", soft ? "ю" : "у");
        }

        private static boolean isSoft(String word) {
            return word.endsWith("ий") || word.endsWith("яя") || word.endsWith("ее") || word.endsWith("ие");
        }

        Paradigm masculine(String nominative) {
            return Paradigm.of(
                    nominative, stem + o + "го", stem + o + "му", nominative, stem + y + "м", stem + o + "м");
        }

        Paradigm feminine(String nominative) {
            String oblique = stem + o + "й";
            String accusative = nominative.endsWith("ья") ? stem + "ю" : stem + u + "ю";
            return Paradigm.of(nominative, oblique, oblique, accusative, oblique, oblique);
        }

        Paradigm plural(String nominative) {
            return Paradigm.of(nominative, stem + y + "х", stem + y + "м", nominative, stem + y + "ми", stem + y + "х");
        }
    }
}
