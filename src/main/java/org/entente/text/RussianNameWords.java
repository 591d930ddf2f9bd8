package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How one word of a person's name is declined: by gender, ending, and whether it is a given name or a surname. */
final class RussianNameWords {
    static final Set<String> PARTICLES = Set.copyOf(List.of(
            ("бен Бен бин бинт ибн бну ульд уль ас аш аль ад ан ар аз ат ал эль эд эс эш эр эн эт эз оль Аль фон фан цу дер ден ван вон"
                            + " де да ди дель делла дю ду дус душ дос ла ле лос лас тер абу Абу Абдель Абд Абуль бу Бу уулу оглы кызы углы улы угли кизи гызы оглу"
                            + " заде арап и й ап мак Мак Сан Санта Ла Ле Де Да Ди Дель Дю Эль Лос")
                    .split(" ", -1)));
    private static final String VOWELS = "аеёиоуыэюя";
    private static final String SIBILANT = "жшчщ";
    private static final String ABDUL = "Абдул";
    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";
    private static final Pattern POSSESSIVE = Pattern.compile("..+(?:ов|ев|ёв|ин|ын)");
    private static final Pattern POSSESSIVE_FEMININE = Pattern.compile(".*(?:ов|ев|ёв|ин|ын)а");
    private static final Pattern ADJECTIVE = Pattern.compile(".*(?:[сц]кий|ый|[кгхшщжчн]ий|.[нвлтдк]ой)");
    private static final Pattern UNCHANGED_SURNAME = Pattern.compile(".*(?:[иуео]а|ых|[кгхш]их|ко)");
    private static final Set<String> STRESSED_FRENCH =
            Set.of("Дюма", "Тома", "Золя", "Петипа", "Дега", "Люка", "Николя", "Франсуа", "Бенуа");
    private static final Map<String, String> VANISHING =
            Map.of("Павел", "Павл", "Пётр", "Петр", "Петр", "Петр", "Лев", "Льв");
    /** The end of the patronymic that stands in front of Mongolian names. */
    private static final Pattern MONGOLIAN = Pattern.compile(".*(?:[иаоу]йн|..ын)");

    private static final String EITHER_WAY = "ь";

    private RussianNameWords() {}

    /** The paradigms of a word, the likeliest first. */
    static List<Paradigm> paradigms(String word, Gender gender, NameRole role) {
        int hyphen = word.lastIndexOf('-');
        if (role == NameRole.UNCHANGED || PARTICLES.contains(word) || !endsInSmallLetter(word)) {
            return List.of(Paradigm.unchanged(word));
        } else if (role == NameRole.EASTERN) {
            return List.of(
                    gender == Gender.FEMININE || isOpen(word) ? Paradigm.unchanged(word) : RussianNouns.regular(word));
        } else if (hyphen <= 0 || hyphen == word.length() - 1) {
            return simple(word, gender, role);
        }
        return hyphened(word.substring(0, hyphen), word.substring(hyphen + 1), gender, role);
    }

    private static boolean endsInSmallLetter(String word) {
        return Character.isLowerCase(word.charAt(word.length() - 1));
    }

    private static boolean isOpen(String word) {
        return VOWELS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static List<Paradigm> hyphened(String first, String last, Gender gender, NameRole role) {
        List<Paradigm> ends = paradigms(last, gender, role);
        List<Paradigm> all = new ArrayList<>();
        ends.forEach(end -> all.add(end.prefixed(first + "-")));
        if (!PARTICLES.contains(first)) {
            for (Paradigm beginning : paradigms(first, gender, role)) {
                ends.forEach(end -> all.add(beginning.join("-", end)));
            }
        }
        return all.stream().distinct().toList();
    }

    private static List<Paradigm> simple(String word, Gender gender, NameRole role) {
        boolean given = role == NameRole.GIVEN
                || (role == NameRole.EITHER && RussianGivenNames.table().knows(word, gender));
        if (Character.isLowerCase(word.charAt(0)) && RussianAdjectives.looksLike(word)) {
            return List.of(RussianAdjectives.of(word, true));
        } else if (STRESSED_FRENCH.contains(word)) {
            return List.of(Paradigm.unchanged(word));
        }
        return switch (gender) {
            case MASCULINE -> masculine(word, given);
            case FEMININE -> feminine(word, given);
        };
    }

    private static List<Paradigm> masculine(String word, boolean given) {
        if (given && MONGOLIAN.matcher(word).matches()) {
            return List.of(RussianNouns.regular(word), Paradigm.unchanged(word));
        }
        if (!given && UNCHANGED_SURNAME.matcher(word).matches()) {
            return List.of(Paradigm.unchanged(word));
        } else if (!given && ADJECTIVE.matcher(word).matches() && syllables(word) > 1) {
            return List.of(RussianAdjectives.of(word, true));
        } else if (!given && POSSESSIVE.matcher(word).matches()) {
            return possessive(word);
        }
        String stem = VANISHING.get(word);
        if (stem != null) {
            Paradigm vanishing = Paradigm.of(word, stem + "а", stem + "у", stem + "а", stem + "ом", stem + "е");
            return given ? List.of(vanishing) : List.of(vanishing, RussianNouns.regular(word));
        } else if (ABDUL.equals(word)) {
            return List.of(Paradigm.unchanged(word), RussianNouns.regular(word));
        }
        char last = word.charAt(word.length() - 1);
        return !given && (last == 'ц' || (SIBILANT.indexOf(last) >= 0 && syllables(word) == 1))
                ? sibilant(word)
                : List.of(regular(word, Grammatical.MASCULINE));
    }

    /** The stress decides between -ем and -ом, and whether a vowel vanishes: Кравцом, Мерцем, Бушем. */
    private static List<Paradigm> sibilant(String word) {
        List<Paradigm> all = new ArrayList<>();
        if (word.endsWith("ец") && syllables(word) > 1) {
            Paradigm vanishing = RussianNouns.singular(word, Grammatical.MASCULINE, true);
            all.add(vanishing);
            all.add(vanishing.stressedInstrumental());
        }
        Paradigm regular = RussianNouns.regular(word);
        all.add(regular);
        all.add(regular.stressedInstrumental());
        return all;
    }

    /** Foreign surnames that only look Russian take -ом: «Дарвином». */
    private static List<Paradigm> possessive(String word) {
        Paradigm russian = RussianAdjectives.possessive(word);
        return word.endsWith("ин") || word.endsWith("ын")
                ? List.of(russian, RussianNouns.regular(word))
                : List.of(russian);
    }

    private static List<Paradigm> feminine(String word, boolean given) {
        char last = word.charAt(word.length() - 1);
        if (!given && (word.endsWith("ая") || word.endsWith("яя")) && syllables(word) > 2) {
            return List.of(RussianAdjectives.of(word, true));
        } else if (!given && POSSESSIVE_FEMININE.matcher(word).matches()) {
            return List.of(RussianAdjectives.possessiveFeminine(word));
        } else if (!given && UNCHANGED_SURNAME.matcher(word).matches()) {
            return List.of(Paradigm.unchanged(word));
        } else if (given && EITHER_WAY.indexOf(last) >= 0) {
            return List.of(RussianNouns.regularFeminine(word), Paradigm.unchanged(word));
        } else if (last == 'а' || last == 'я') {
            return List.of(regular(word, Grammatical.FEMININE));
        }
        return List.of(Paradigm.unchanged(word));
    }

    private static Paradigm regular(String word, int gender) {
        char last = word.charAt(word.length() - 1);
        if ((gender == Grammatical.MASCULINE && CONSONANTS.indexOf(last) >= 0) || last == 'й') {
            return RussianNouns.regular(word);
        } else if (last == 'о' || last == 'е') {
            return Paradigm.unchanged(word);
        }
        return last == 'ь' ? RussianNouns.regular(word) : RussianNouns.singular(word, gender, true);
    }

    private static long syllables(String word) {
        return word.toLowerCase(Locale.ROOT)
                .chars()
                .filter(letter -> VOWELS.indexOf(letter) >= 0)
                .count();
    }
}
