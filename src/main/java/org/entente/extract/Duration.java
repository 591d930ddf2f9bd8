package org.entente.extract;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Language;

/** How many days something lasts: "a two-day visit", «двухдневный визит», «زيارة تستغرق ثلاثة أيام». */
final class Duration {
    private static final int LONGEST = 31;
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("одно", 1),
            Map.entry("двух", 2),
            Map.entry("трех", 3),
            Map.entry("четырех", 4),
            Map.entry("пяти", 5),
            Map.entry("шести", 6),
            Map.entry("семи", 7),
            Map.entry("восьми", 8),
            Map.entry("девяти", 9),
            Map.entry("десяти", 10),
            Map.entry("два", 2),
            Map.entry("три", 3),
            Map.entry("четыре", 4),
            Map.entry("пять", 5),
            Map.entry("шесть", 6),
            Map.entry("семь", 7),
            Map.entry("восемь", 8),
            Map.entry("девять", 9),
            Map.entry("десять", 10),
            Map.entry("ثلاث", 3),
            Map.entry("أربع", 4),
            Map.entry("خمس", 5),
            Map.entry("ست", 6),
            Map.entry("سبع", 7),
            Map.entry("ثماني", 8),
            Map.entry("تسع", 9),
            Map.entry("عشر", 10));
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})[\\s-]+days?(?![\\s-]+(?:ago|after|before|later|earlier))\\b");
    private static final Pattern RUSSIAN = Pattern.compile(
            "(одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|\\d{1,2}-?)дневн|(?:на|течение|длится|продлится|длиться|провед[её]т там) (два|двух|три|трех|четыре|четырех|пять|пяти|шесть|семь|восемь|девять|десять|\\d{1,2}) (?:дня|дней)");
    private static final Pattern ARABIC = Pattern.compile("(ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر|\\d{1,2})ة? ?أيام");
    private static final Pattern ONE_DAY = Pattern.compile("يوما? واحدا?|ليوم واحد");
    private static final Pattern TWO_DAYS =
            Pattern.compile("(?:تستغرق|تستمر|تدوم|دامت|استغرقت|استمرت|تتواصل|لمدة|على مدى|مدتها) يومين|ليومين");

    private Duration() {}

    /** The number of days that a passage speaks of. */
    static OptionalInt of(String passage, Language language) {
        String text = passage.toLowerCase(Locale.ROOT);
        if (!namesDays(text, language)) {
            return OptionalInt.empty();
        }
        return switch (language) {
            case ENGLISH -> number(ENGLISH, text);
            case RUSSIAN -> number(RUSSIAN, text.replace('ё', 'е'));
            case ARABIC -> arabic(text);
        };
    }

    /** Whether there is a word that every length of days is told with. */
    private static boolean namesDays(String text, Language language) {
        return switch (language) {
            case ENGLISH -> hasDayOf(text);
            case RUSSIAN -> text.contains("дневн") || text.contains(" дня") || text.contains(" дней");
            case ARABIC -> text.contains("يوم") || text.contains("أيام");
        };
    }

    /** Whether an English "day" stands alone or behind a hyphen, unlike that of "Monday". */
    private static boolean hasDayOf(String text) {
        int at = text.indexOf("day", 1);
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at = text.indexOf("day", at + 1);
        }
        return at > 0;
    }

    private static OptionalInt arabic(String text) {
        if (TWO_DAYS.matcher(text).find()) {
            return OptionalInt.of(2);
        }
        return ONE_DAY.matcher(text).find() ? OptionalInt.of(1) : number(ARABIC, text);
    }

    private static OptionalInt number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        String word = Optional.ofNullable(matcher.group(1))
                .orElseGet(() -> matcher.group(matcher.groupCount()))
                .replace("-", "");
        int days = Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 0);
        return days > 0 && days <= LONGEST ? OptionalInt.of(days) : OptionalInt.empty();
    }

    /** The days from a first one; EDTF. */
    static String from(LocalDate first, int days) {
        return days == 1 ? first.toString() : first + "/" + first.plusDays(days - 1L);
    }

    /** The days up to a last one; EDTF. */
    static String to(LocalDate last, int days) {
        return from(last.minusDays(days - 1L), days);
    }
}
