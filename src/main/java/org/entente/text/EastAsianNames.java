package org.entente.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of China, Korea and Vietnam, in which the family name stands first and only the last part is declined. */
final class EastAsianNames {
    private static final Set<String> CHINESE = Set.copyOf(List.of(
            ("Ай Бай Бань Бао Бо Бэй Ван Вань Вэй Вэнь Гань Гао Гоу Го Гу Гуань Гун Гэ Дай Дин Ду Дуань Дун Дэн Е Жуань Жэнь"
                            + " Инь Ин Кан Кун Куан Ли Линь Лин Ло Лоу Лу Лун Лэй Лю Люй Лян Ляо Ма Май Мао Мин Мэй Мэн Ни Не Ню Оу Оуян"
                            + " Пан Пань Пу Пэй Пэн Се Си Ся Сян Сяо Сунь Сун Су Сыма Сюй Сюэ Сюн Сяхоу Тан Тань Тао Тун Тянь У Фан Фань"
                            + " Фу Фэй Фэн Хань Хао Хоу Ху Хуа Хуан Хун Хэ Цай Цао Ци Цзи Цзин Цзинь Цзо Цзоу Цзэн Цзян Цзянь Цзя Цинь Цуй"
                            + " Цэнь Цю Цюй Цюань Цянь Цяо Чай Чан Чао Чжан Чжао Чжоу Чжу Чжуан Чжун Чжэн Чжэнь Чжай Чэн Чэнь Чу Чи Ша Шан Шао"
                            + " Ши Шу Шэн Шэнь Шэ Э Юань Юй Юнь Юн Юэ Ян Янь Яо Лань Мяо Хуэй")
                    .split(" ", -1)));
    private static final Set<String> KOREAN = Set.copyOf(List.of(
            ("Ан Ким Ли И Пак Чхве Цой Чон Чо Чан Чхон Чхэ Ча Чин Чу Чи Кан Кванг Квак Квон Ко Ку Юн Ю Юк Лим Им Хан О Со Сок Син"
                            + " Сим Сон Сыль Хван Хон Ха Хо Хам Хён Мин Мун Мён Пан Пэ Пэк Пён Нам На Но Ян Ём Ри Рю Ро Тэ То Тхэ У Ум"
                            + " Вон Ван Воль Кён Кил Ки Чжу Чжон Чжан Пхё Пон Пок Хё Хян Ым Ын Ок")
                    .split(" ", -1)));
    private static final Set<String> VIETNAMESE = Set.copyOf(List.of(
            ("Нгуен Нгуйен Чан Ле Фам Хюинь Хуинь Фан Ву Во Данг Буй До Хо Нго Зыонг Динь Чыонг То Као Лам Лыонг Дао Май Тонг Хоанг Ха"
                            + " Та Тхай Тьеу Чинь Чиеу Ли Кует Луонг Лыу Мак Нгием Фунг Ты Тхан Фи Тон Выонг")
                    .split(" ", -1)));
    private static final Set<String> KHMER = Set.of("Хун", "Прак", "Тиа", "Кхиеу");
    private static final String CHINESE_SYLLABLE =
            "(?:(?:цз|чж|[бпмфдтнлгкхцсчшжрв])?(?:янь?|юань?|уань?|ао|оу|ай|эй|ей|яо|иэ|юэ|юй|юнь?|уй|уэй|уай|уа|уо|унь?"
                    + "|инь?|энь?|ань?|он|эр|[аоуыиэюяёе]))";
    private static final Pattern CHINESE_GIVEN =
            Pattern.compile("(?iu)" + CHINESE_SYLLABLE + "{1,3}(?:а|я|у|ю|ом|ем|е)?");
    private static final Pattern MONOSYLLABLE =
            Pattern.compile("(?iu)[^аеёиоуыэюя-]*(?:[аеёиоуыэюя]{1,3})[^аеёиоуыэюя-]*");
    private static final Pattern LAST_MONOSYLLABLE =
            Pattern.compile("(?iu)[^аеёиоуыэюя-]*(?:[аеёиоуыэюя]{1,3})[^аеёиоуыэюя-]*(?:а|я|у|ю|ом|ем|е)?");

    private EastAsianNames() {}

    /** Whether a name, of which the last word may stand in any case, has its family name first. */
    static boolean familyFirst(List<String> words) {
        int size = words.size();
        if (size < 2) {
            return false;
        }
        String family = words.get(0);
        boolean chinese = CHINESE.contains(family);
        if (size == 2 && (KHMER.contains(family) || (chinese && matches(CHINESE_GIVEN, words.get(1))))) {
            return true;
        }
        boolean listed = KOREAN.contains(family) || VIETNAMESE.contains(family) || chinese;
        return listed
                && words.subList(1, size - 1).stream().allMatch(word -> matches(MONOSYLLABLE, word))
                && matches(LAST_MONOSYLLABLE, words.get(size - 1));
    }

    private static boolean matches(Pattern pattern, String word) {
        return pattern.matcher(word).matches();
    }
}
