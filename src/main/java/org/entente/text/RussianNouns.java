package org.entente.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Russian nouns by their endings. */
final class RussianNouns {
    private static final String HARD_SIGN_SIBILANTS = "жшчщ";
    private static final String SPELLED_WITH_I = "кгхжшчщ";
    private static final String VOWELS = "аеёиоуыэюя";
    private static final Set<String> SHORT_PLACES = Set.of("ово", "ево", "ёво", "ино", "ыно");
    private static final Pattern FLEETING_FEMININE = Pattern.compile(".*[бвгджзйклмнпрстфхцчшщ]ки");
    private static final Pattern MASCULINE_PLURAL_IN_KI = Pattern.compile(".*(?:[нщчв]ики|[аяыуо]ки)");
    private static final Pattern ZERO_PLURAL = Pattern.compile(".*(?:и[нц]ы|[аи]ды|туры|уры|уммы|гины)");

    private RussianNouns() {}

    /** The gender that the ending of a noun in the nominative singular suggests. */
    static int gender(String word) {
        return switch (word.charAt(word.length() - 1)) {
            case 'а', 'я' -> word.endsWith("мя") ? Grammatical.NEUTER : Grammatical.FEMININE;
            case 'о', 'е', 'ё' -> Grammatical.NEUTER;
            case 'ь' -> word.endsWith("тель") || word.endsWith("арь") ? Grammatical.MASCULINE : Grammatical.FEMININE;
            default -> Grammatical.MASCULINE;
        };
    }

    /** The forms of a noun in the nominative singular. */
    static Paradigm singular(String word, int gender, boolean animate) {
        char last = word.charAt(word.length() - 1);
        return switch (last) {
            case 'а', 'я' -> inA(word, gender);
            case 'о', 'е' -> neuter(word);
            case 'ь' -> gender == Grammatical.FEMININE ? feminineSoft(word) : masculine(word, animate);
            case 'и', 'у', 'ю', 'ы', 'э', 'ё' -> Paradigm.unchanged(word);
            default ->
                Character.isLetter(last) && gender != Grammatical.FEMININE
                        ? masculine(word, animate)
                        : Paradigm.unchanged(word);
        };
    }

    private static Paradigm inA(String word, int gender) {
        if (gender == Grammatical.NEUTER && word.endsWith("мя")) {
            return Paradigm.of(cut(word, 1), List.of("я", "ени", "ени", "я", "енем", "ени"));
        }
        String stem = cut(word, 1);
        if (stem.isEmpty()) {
            return Paradigm.unchanged(word);
        } else if (word.endsWith("ия")) {
            return Paradigm.of(stem, List.of("я", "и", "и", "ю", "ей", "и"));
        } else if (word.endsWith("я")) {
            return Paradigm.of(stem, List.of("я", "и", "е", "ю", "ей", "е"));
        }
        char end = stem.charAt(stem.length() - 1);
        String genitive = SPELLED_WITH_I.indexOf(end) >= 0 ? "и" : "ы";
        String instrumental = end == 'ц' || HARD_SIGN_SIBILANTS.indexOf(end) >= 0 ? "ей" : "ой";
        return Paradigm.of(stem, List.of("а", genitive, "е", "у", instrumental, "е"));
    }

    private static Paradigm neuter(String word) {
        String stem = cut(word, 1);
        if (RussianGenitives.singular(word).filter(word::equals).isPresent()) {
            return Paradigm.unchanged(word);
        } else if (word.endsWith("ие")) {
            return Paradigm.of(stem, List.of("е", "я", "ю", "е", "ем", "и"));
        } else if (word.endsWith("о")) {
            return Paradigm.of(stem, List.of("о", "а", "у", "о", "ом", "е"));
        } else if (word.endsWith("це") || word.endsWith("ще") || word.endsWith("же")) {
            return Paradigm.of(stem, List.of("е", "а", "у", "е", "ем", "е"));
        }
        return Paradigm.of(stem, List.of("е", "я", "ю", "е", "ем", "е"));
    }

    private static Paradigm feminineSoft(String word) {
        String stem = RussianGenitives.singular(word)
                .map(genitive -> cut(genitive, 1))
                .orElse(cut(word, 1));
        return Paradigm.of(word, stem + "и", stem + "и", word, cut(word, 1) + "ью", stem + "и");
    }

    private static Paradigm masculine(String word, boolean animate) {
        String genitive = RussianGenitives.singular(word).orElseGet(() -> masculineGenitive(word));
        if (genitive.equals(word)) {
            return Paradigm.unchanged(word);
        } else if (genitive.endsWith("и")) {
            return Paradigm.of(cut(genitive, 1), List.of("ь", "и", "и", "ь", "ем", "и"));
        }
        Paradigm paradigm = masculine(word, genitive).animate(animate);
        return RussianGenitives.isStressed(word) ? paradigm.stressedInstrumental() : paradigm;
    }

    /** A masculine of which all letters stay, as those of names do; it is animate. */
    static Paradigm regular(String word) {
        boolean soft = word.endsWith("й") || word.endsWith("ь");
        return masculine(word, soft ? cut(word, 1) + "я" : word + "а").animate(true);
    }

    /** A feminine in -ь of which all letters stay. */
    static Paradigm regularFeminine(String word) {
        return Paradigm.of(cut(word, 1), List.of("ь", "и", "и", "ь", "ью", "и"));
    }

    private static Paradigm masculine(String word, String genitive) {
        String stem = cut(genitive, 1);
        boolean soft = genitive.endsWith("я");
        char end = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
        String instrumental = soft || end == 'ц' || HARD_SIGN_SIBILANTS.indexOf(end) >= 0 ? "ем" : "ом";
        String prepositional = soft && end == 'и' ? "и" : "е";
        return Paradigm.of(word, genitive, stem + (soft ? "ю" : "у"), word, stem + instrumental, stem + prepositional);
    }

    private static String masculineGenitive(String word) {
        if (word.endsWith("й") || word.endsWith("ь")) {
            return cut(word, 1) + "я";
        } else if (word.endsWith("ец") && word.length() > 3) {
            return withoutFleetingE(word) + "а";
        }
        return word + "а";
    }

    /** американец → американц, индиец → индийц, бразилец → бразильц. */
    private static String withoutFleetingE(String word) {
        String stem = cut(word, 2);
        char end = stem.charAt(stem.length() - 1);
        if (VOWELS.indexOf(end) >= 0) {
            return stem + "йц";
        }
        return stem + (end == 'л' ? "ьц" : "ц");
    }

    /** The forms of a noun in the nominative plural. */
    static Paradigm plural(String word, boolean animate) {
        String genitive = RussianGenitives.plural(word).orElseGet(() -> pluralGenitive(word));
        if (genitive.equals(word)) {
            return Paradigm.unchanged(word);
        }
        boolean dative = word.endsWith("я") || (word.endsWith("и") && SPELLED_WITH_I.indexOf(before(word)) < 0);
        String stem = cut(word, 1);
        String vowel = dative ? "я" : "а";
        String instrumental = word.endsWith("люди") || word.endsWith("дети") ? "ьми" : vowel + "ми";
        return Paradigm.of(word, genitive, stem + vowel + "м", word, stem + instrumental, stem + vowel + "х")
                .animate(animate);
    }

    private static String pluralGenitive(String word) {
        String stem = cut(word, 1);
        char end = stem.charAt(stem.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case 'е' -> stem;
            case 'ы' -> end == 'ц' && !word.endsWith("ицы") ? stem + "ев" : zeroOr(word, stem, "ов");
            case 'а' -> word.endsWith("ства") || word.endsWith("ла") || word.endsWith("ка") ? stem : stem + "ов";
            case 'я' -> word.endsWith("ья") ? cut(stem, 1) + "ий" : end == 'и' ? stem + "й" : stem + "ей";
            case 'и' -> pluralGenitiveInI(word, stem, end);
            default -> word;
        };
    }

    private static String zeroOr(String word, String stem, String ending) {
        return ZERO_PLURAL.matcher(word).matches() ? stem : stem + ending;
    }

    private static String pluralGenitiveInI(String word, String stem, char end) {
        if (end == 'и') {
            return stem + "й";
        } else if (word.endsWith("ини")) {
            return stem + "ь";
        } else if (VOWELS.indexOf(end) >= 0) {
            return stem + "ев";
        } else if (MASCULINE_PLURAL_IN_KI.matcher(word).matches() || end == 'г' || end == 'х') {
            return stem + "ов";
        } else if (FLEETING_FEMININE.matcher(word).matches()) {
            return fleetingFeminine(stem);
        }
        return end == 'к' ? stem + "ов" : end == 'ч' ? stem : stem + "ей";
    }

    /** поездки → поездок, чашки → чашек, копейки → копеек. */
    private static String fleetingFeminine(String stem) {
        String root = cut(stem, 1);
        char end = root.charAt(root.length() - 1);
        if (end == 'й') {
            return cut(root, 1) + "ек";
        }
        return root + (HARD_SIGN_SIBILANTS.indexOf(end) >= 0 ? "ек" : "ок");
    }

    /** The nominative plural of a masculine or feminine noun. */
    static String nominativePlural(String word) {
        char last = word.charAt(word.length() - 1);
        return switch (last) {
            case 'а' -> cut(word, 1) + (SPELLED_WITH_I.indexOf(before(word)) >= 0 ? "и" : "ы");
            case 'ь' ->
                RussianGenitives.singular(word)
                        .filter(genitive -> genitive.endsWith("и"))
                        .orElse(cut(word, 1) + "и");
            case 'я', 'й' -> cut(word, 1) + "и";
            case 'о' -> cut(word, 1) + "а";
            case 'е' -> cut(word, 1) + "я";
            case 'и', 'у', 'ю', 'ы', 'э', 'ё' -> word;
            default ->
                cut(RussianGenitives.singular(word).orElseGet(() -> masculineGenitive(word)), 1)
                        + (SPELLED_WITH_I.indexOf(last) >= 0 ? "и" : "ы");
        };
    }

    /** Places in -ово and -ино are as often left unchanged. */
    static boolean isOftenUnchanged(String word) {
        return word.length() > 4 && SHORT_PLACES.contains(word.substring(word.length() - 3));
    }

    private static char before(String word) {
        return word.length() < 2 ? ' ' : word.charAt(word.length() - 2);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
