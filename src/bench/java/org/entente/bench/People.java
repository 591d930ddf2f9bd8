package org.entente.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.article.Language;
import org.entente.fact.Actor;

/** Made-up people of real states, each with a name in three scripts; a few of them take most part. */
final class People {
    static final List<String> STATES = List.of(
            "RU", "KZ", "CN", "US", "TR", "SA", "AE", "EG", "QA", "UZ", "IR", "FR", "DE", "GB", "IN", "JO", "IQ", "SY",
            "LB", "DZ", "MA", "TN", "OM", "KW", "BH", "YE", "SD", "KG", "TJ", "TM", "AZ", "AM", "GE", "BY", "UA", "MD",
            "RS", "HU", "IT", "ES", "PL", "GR", "CY", "JP", "KR", "VN", "ID", "MY", "PK", "AF", "BD", "ET", "KE", "NG",
            "ZA", "BR", "AR", "MX", "CU", "VE");

    private static final List<String> OFFICES = List.of(
            "President",
            "Prime Minister",
            "Minister of Foreign Affairs",
            "Deputy Minister of Foreign Affairs",
            "Ambassador to Kazakhstan",
            "Minister of Trade and Integration",
            "Special Envoy for Afghanistan");

    private static final List<List<String>> GIVEN = names(
            "Sergey|Сергей|سيرغي",
            "Aibek|Айбек|أيبك",
            "Mohammed|Мухаммед|محمد",
            "Fatima|Фатима|فاطمة",
            "John|Джон|جون",
            "Maria|Мария|ماريا",
            "Abdullah|Абдулла|عبد الله",
            "Yusuf|Юсуф|يوسف",
            "Ivan|Иван|إيفان",
            "Nur|Нур|نور",
            "Khalid|Халид|خالد",
            "Anna|Анна|آنا",
            "Faisal|Фейсал|فيصل",
            "Rustam|Рустам|رستم",
            "Leila|Лейла|ليلى",
            "Pyotr|Пётр|بيوتر",
            "Hassan|Хасан|حسن",
            "Olzhas|Олжас|أولجاس");

    private static final List<List<String>> FAMILY = names(
            "Smadiyarov|Смадияров|سمادياروف",
            "Volkov|Волков|فولكوف",
            "Al-Harbi|Аль-Харби|الحربي",
            "Haddad|Хаддад|حداد",
            "Petrov|Петров|بيتروف",
            "Miller|Миллер|ميلر",
            "Karimov|Каримов|كريموف",
            "Nasser|Насер|ناصر",
            "Orlova|Орлова|أورلوفا",
            "Demir|Демир|دمير",
            "Al-Otaibi|Аль-Отейби|العتيبي",
            "Zhakupov|Жакупов|جاكوبوف",
            "Rahmani|Рахмани|رحماني",
            "Berger|Бергер|بيرغر",
            "Tokarev|Токарев|توكاريف",
            "Mansour|Мансур|منصور",
            "Shcherbakov|Щербаков|شيرباكوف",
            "Ibrahimov|Ибрагимов|إبراهيموف",
            "Al-Sabah|Ас-Сабах|الصباح",
            "Lindqvist|Линдквист|ليندكفيست",
            "Ergashev|Эргашев|إرغاشيف");

    private static final int OF_A_STATE = 40;

    private People() {}

    /** One of the people of a state. */
    static int pick(Random random) {
        return skewed(random, OF_A_STATE);
    }

    static String state(Random random) {
        return STATES.get(skewed(random, STATES.size()));
    }

    static String otherState(Random random, String one) {
        String other = state(random);
        return other.equals(one) ? STATES.get((STATES.indexOf(one) + 1) % STATES.size()) : other;
    }

    /** A person as an article in this language names him; the leading ones under a well-known name and with an office. */
    static Actor actor(String state, int number, Language language) {
        int mixed = (STATES.indexOf(state) * OF_A_STATE + number) * 31;
        List<String> given = GIVEN.get(mixed % GIVEN.size());
        List<String> family = FAMILY.get(mixed / 7 % FAMILY.size());
        return new Actor(
                Optional.of(in(language, given) + " " + in(language, family)),
                number < OF_A_STATE / 2 ? Optional.of(given.getFirst() + " " + family.getFirst()) : Optional.empty(),
                number < OFFICES.size() ? Optional.of(OFFICES.get(number)) : Optional.empty(),
                Optional.of(state));
    }

    static int skewed(Random random, int bound) {
        double uniform = random.nextDouble();
        return (int) (bound * uniform * uniform);
    }

    private static String in(Language language, List<String> name) {
        return switch (language) {
            case ENGLISH -> name.get(0);
            case RUSSIAN -> name.get(1);
            case ARABIC -> name.get(2);
        };
    }

    private static List<List<String>> names(String... lines) {
        return List.of(lines).stream()
                .map(line -> List.of(line.split("\\|", -1)))
                .toList();
    }
}
