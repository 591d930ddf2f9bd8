package org.entente.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Language;

/** Makes up texts about sports, culture, domestic politics, weather, business and science: none tells of diplomacy. */
final class NoDiplomacyTexts {
    /** How many sentences stand below the headline of a text. */
    private static final int SENTENCES = 8;

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private static final Map<Language, Map<String, List<String>>> WORDS = Map.of(
            Language.ENGLISH,
            Map.of(
                    "p",
                            List.of(
                                    "Tom Hale",
                                    "Anna Brook",
                                    "Peter Lund",
                                    "Maria Alvarez",
                                    "John Carter",
                                    "Li Na",
                                    "Omar Haddad"),
                    "q", List.of("Emma Stone-Reed", "Paul Weber", "Karim Nasser", "Olga Petrova", "James Okoro"),
                    "o", List.of("George Lindqvist", "Helen Marwood", "Samuel Adeyemi"),
                    "c", List.of("Lyon", "Porto", "Manchester", "Madrid", "Cairo", "Almaty", "Chicago"),
                    "s", List.of("Brazil", "Spain", "Egypt", "Japan", "Russia"),
                    "t", List.of("Argentina", "Italy", "Morocco", "Kazakhstan", "France"),
                    "d", List.of("Friday", "Sunday", "May 4", "Monday evening")),
            Language.RUSSIAN,
            Map.of(
                    "p", List.of("Иван Петров", "Сергей Кузнецов", "Андрей Волков", "Павел Зимин", "Тимур Ахметов"),
                    "q", List.of("Олег Морозов", "Борис Лапин", "Николай Седов"),
                    "pg", List.of("Ивана Петрова", "Сергея Кузнецова", "Андрея Волкова", "Павла Зимина"),
                    "pi", List.of("Олегом Морозовым", "Борисом Лапиным"),
                    "o", List.of("Виктор Гранин", "Михаил Стрельцов", "Роман Ефимов"),
                    "cp", List.of("в Казани", "в Самаре", "в Лионе", "в Алма-Ате", "в Москве"),
                    "cp2", List.of("В Казани", "В Самаре", "В Перми"),
                    "s", List.of("Бразилии", "Испании", "России", "Японии"),
                    "d", List.of("в пятницу", "в воскресенье", "4 мая", "в понедельник вечером")),
            Language.ARABIC,
            Map.of(
                    "p", List.of("سامي الخطيب", "ليلى منصور", "كريم حداد", "يوسف الناصر", "عمر الشافعي"),
                    "q", List.of("طارق السعيد", "هدى القاسم", "نبيل عواد"),
                    "o", List.of("فهد الرملي", "حسن المرزوقي"),
                    "c", List.of("ليون", "القاهرة", "الدار البيضاء", "دبي", "مدريد"),
                    "s", List.of("البرازيل", "إسبانيا", "مصر", "اليابان"),
                    "t", List.of("الأرجنتين", "إيطاليا", "المغرب", "فرنسا"),
                    "d", List.of("الجمعة", "الأحد", "الاثنين", "الرابع من مايو")));

    private static final List<String> MORE_TEAMS = List.of("Аргентины", "Италии", "Казахстана", "Франции");

    private final Language language;
    private final List<String> patterns;
    private final Random random;

    NoDiplomacyTexts(Language language, long seed) throws IOException {
        this.language = language;
        this.random = new Random(seed);
        this.patterns = Files.readAllLines(
                        Path.of("src/test/resources/org/entente/extract/no-diplomacy." + language.tag() + ".txt"))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** The holders of offices of a state, of whom it is no mistake to say so. */
    List<String> officials() {
        return words("o");
    }

    /** A headline and a few sentences. */
    String text() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= SENTENCES; i++) {
            lines.add(sentence());
        }
        return String.join("\n\n", lines) + "\n";
    }

    private String sentence() {
        String pattern = patterns.get(random.nextInt(patterns.size()));
        StringBuilder sentence = new StringBuilder();
        Matcher slot = SLOT.matcher(pattern);
        while (slot.find()) {
            slot.appendReplacement(sentence, filling(slot.group(1)));
        }
        return slot.appendTail(sentence).toString();
    }

    private String filling(String slot) {
        return switch (slot) {
            case "n" -> String.valueOf(3 + random.nextInt(900));
            case "m" -> String.valueOf(2 + random.nextInt(60));
            default -> {
                List<String> words = words(slot);
                yield words.get(random.nextInt(words.size()));
            }
        };
    }

    private List<String> words(String slot) {
        return language == Language.RUSSIAN && slot.equals("t")
                ? MORE_TEAMS
                : WORDS.getOrDefault(language, Map.of()).getOrDefault(slot, List.of());
    }
}
