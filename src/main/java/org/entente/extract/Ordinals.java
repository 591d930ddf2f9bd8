package org.entente.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Folding;
import org.entente.text.Memo;

/** Ordinal numbers: "79th", «третье», «الدورة الرابعة». */
final class Ordinals {
    private static final int LARGEST = 200;
    private static final Pattern DIGITS =
            Pattern.compile("^(?:ال|الـ)?(\\d{1,3})(?:st|nd|rd|th|-?(?:й|я|е|го|му|м|ой|ю|ая|ое|ый|ом))?$");
    private static final Map<String, Integer> WORDS = new LinkedHashMap<>();

    static {
        add(
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
                "");
        add(
                "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат",
                "");
        add("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر", "");
        add("الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة", "");
        WORDS.put("thirtieth", 30);
        WORDS.put("fortieth", 40);
        WORDS.put("fiftieth", 50);
        WORDS.put("тридцат", 30);
        WORDS.put("الحادي", 11);
        WORDS.put("الحاديه", 11);
        WORDS.put("العشرون", 20);
        WORDS.put("العشرين", 20);
    }

    private static final Pattern RUSSIAN_END =
            Pattern.compile("(?:ый|ой|ий|ая|ья|ое|ье|ую|ью|ого|его|ьего|ому|ьему|ым|им|ьим|ом|ем|ьем|ьей)$");

    private static final int LONG = 24;
    private static final Memo<String, Optional<Integer>> KNOWN =
            new Memo<>(1 << 11, word -> word.length() < LONG, Ordinals::read);

    private Ordinals() {}

    private static void add(String words, String end) {
        int number = 1;
        for (String word : words.split(" ", -1)) {
            WORDS.put(Folding.fold(word + end), number++);
        }
    }

    /** The number that a word, folded, counts to. */
    static Optional<Integer> of(String word) {
        return KNOWN.of(word);
    }

    private static Optional<Integer> read(String word) {
        Matcher digits = DIGITS.matcher(word);
        if (digits.matches()) {
            int number = Integer.parseInt(digits.group(1));
            return number > 0 && number <= LARGEST ? Optional.of(number) : Optional.empty();
        }
        Integer number = WORDS.get(word);
        if (number == null) {
            String stem = RUSSIAN_END.matcher(word).replaceFirst("");
            number = stem.equals(word) ? null : WORDS.get(stem);
        }
        return Optional.ofNullable(number);
    }

    /** "1st", "22nd", "13th". */
    static String english(int number) {
        int tens = number % 100;
        String end = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + end;
    }
}
