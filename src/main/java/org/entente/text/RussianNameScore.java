package org.entente.text;

import java.util.List;
import java.util.regex.Pattern;

/** How likely a word is as the nominative of a given name or a surname. */
final class RussianNameScore {
    private static final double KNOWN = 8;
    private static final double OF_THE_OTHER_GENDER = -3;
    private static final double EASTERN_CLOSED = 3;
    private static final double ALSO_A_GIVEN_NAME = 0.4;

    /** An ending of surnames and how likely it is for a man and a woman. */
    private record Ending(Pattern pattern, double man, double woman) {
        static Ending of(String pattern, double man, double woman) {
            return new Ending(Pattern.compile(".*(?:" + pattern + ")"), man, woman);
        }

        double score(Gender gender) {
            return gender == Gender.MASCULINE ? man : woman;
        }
    }

    /** The telling ones first: the first that fits counts. */
    private static final List<Ending> SURNAMES = List.of(
            Ending.of("овна|евна|инична", -1, 2.5),
            Ending.of("ов|ев|ёв", 2.5, 0.3),
            Ending.of("ова|ева|ёва", 0.3, 2.5),
            Ending.of("[сц]кий", 2.5, -1),
            Ending.of("[сц]кая", -1, 2.5),
            Ending.of("дзе|швили|енко|ко|ани|еску|оглу|заде|зода|ович|евич|[бвгджзклмнпрстфхцчшщ]ски", 2, 2),
            Ending.of("ин|ын", 1.8, 0.6),
            Ending.of("ина|ына", 0.6, 1.8),
            Ending.of("ян|янц|ица|ич|ман|ан|он|ен|берг|штейн|сон|ер|ез|ес|ос", 1.4, 1.1),
            Ending.of("(?:ин|ов|ев|ск)ый", -1, -1),
            Ending.of("ная", -1, 1.2),
            Ending.of("[^аеёиоуыэюя]ая", -1, 0.5),
            Ending.of("ный", 1.3, -1),
            Ending.of("ий", 0.1, -1),
            Ending.of("ец", 1.2, 1),
            Ending.of("[бвгдпсхк]ц", 0.2, 0.2),
            Ending.of("нг|[аеиоуыэюя]ц|[рлн]ц", 0.85, 0.85),
            Ending.of("ль", 1.1, 1),
            Ending.of("[бвгджзкмпстфхцчшщ][рлнмв]|[мн][бг]|ск", 0.5, 0.5),
            Ending.of("[бгжпфвц]|лл|рр", 0.6, 0.6),
            Ending.of("[бвгджзклмнпрстфхцчшщ]", 1, 1),
            Ending.of("о", 1.3, 1.3),
            Ending.of("и|ье", 1.1, 1.1),
            Ending.of("[^аеёиоуыэюя]*[аеёиоуыэюя][^аеёиоуыэюя]+ой", 0.6, -1),
            Ending.of("[ыо]й", 0.2, -1),
            Ending.of("[ая]й|[иья]я|а", 0.8, 0.8),
            Ending.of("яя|[внр]я", -0.5, -0.5),
            Ending.of("[еэьяй]", 0.7, 0.7),
            Ending.of("[ую]", -0.1, -0.1));

    private RussianNameScore() {}

    static boolean isKnown(String lemma, Gender gender) {
        return RussianGivenNames.table().knows(lemma, gender);
    }

    static double of(String lemma, Gender gender, NameRole role) {
        return switch (role) {
            case UNCHANGED -> 0;
            case EASTERN -> eastern(lemma);
            case GIVEN -> given(lemma, gender);
            case SURNAME -> surname(lemma, gender);
            case EITHER ->
                RussianGivenNames.table().knows(lemma, gender) ? given(lemma, gender) : surname(lemma, gender);
        };
    }

    private static double eastern(String lemma) {
        return switch (lemma.charAt(lemma.length() - 1)) {
            case 'л' -> EASTERN_CLOSED - ALSO_A_GIVEN_NAME;
            case 'е' -> 0;
            case 'а', 'я', 'у', 'ю' -> 1;
            default -> EASTERN_CLOSED;
        };
    }

    private static double given(String lemma, Gender gender) {
        RussianGivenNames table = RussianGivenNames.table();
        int hyphen = lemma.lastIndexOf('-');
        if (table.knows(lemma, gender)) {
            return KNOWN;
        } else if (hyphen > 0) {
            return (given(lemma.substring(0, hyphen), gender) + given(lemma.substring(hyphen + 1), gender)) / 2;
        }
        return table.likelihood(lemma, gender) + (table.knows(lemma) ? OF_THE_OTHER_GENDER : 0);
    }

    private static double surname(String lemma, Gender gender) {
        int hyphen = lemma.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lemma.length() - 1) {
            return (surname(lemma.substring(0, hyphen), gender) + surname(lemma.substring(hyphen + 1), gender)) / 2;
        }
        double known = RussianGivenNames.table().knows(lemma, Gender.MASCULINE) ? ALSO_A_GIVEN_NAME : 0;
        return known
                + SURNAMES.stream()
                        .filter(ending -> ending.pattern().matcher(lemma).matches())
                        .mapToDouble(ending -> ending.score(gender))
                        .findFirst()
                        .orElse(0);
    }
}
