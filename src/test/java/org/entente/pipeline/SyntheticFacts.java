package org.entente.pipeline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.entente.fact.Accreditation;
import org.entente.fact.AccreditationChange;
import org.entente.fact.Actor;
import org.entente.fact.Agreement;
import org.entente.fact.AgreementStage;
import org.entente.fact.Approximation;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Call;
import org.entente.fact.Details;
import org.entente.fact.Evidence;
import org.entente.fact.Fact;
import org.entente.fact.FactType;
import org.entente.fact.FactsWriter;
import org.entente.fact.Gathering;
import org.entente.fact.InstrumentKind;
import org.entente.fact.Meeting;
import org.entente.fact.Membership;
import org.entente.fact.MembershipChange;
import org.entente.fact.Mission;
import org.entente.fact.MissionChange;
import org.entente.fact.OfficeHolding;
import org.entente.fact.PartialDate;
import org.entente.fact.Relation;
import org.entente.fact.RelationChange;
import org.entente.fact.Span;
import org.entente.fact.Statement;
import org.entente.fact.Status;
import org.entente.fact.TradeFigure;
import org.entente.fact.TradeFlow;
import org.entente.fact.Visit;
import org.entente.fact.VisitKind;

/**
 * Made-up articles in three languages with facts of all types, any number of them: the same seed and number give the same article. An event is
 * told by about two articles that come near each other, at times with another place, value or status.
 */
final class SyntheticFacts {
    private static final int EVENTS_PER_ARTICLE = 3;
    private static final int EVENTS_PER_DAY = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final List<String> STATES = List.of(
            "RU", "KZ", "SA", "IR", "CN", "QA", "EG", "TR", "UZ", "AE", "GB", "US", "FR", "DE", "IN", "IQ", "JO", "BY",
            "AZ", "MA");
    private static final List<String> ORGANISATIONS = List.of("UN", "EAEU", "SCO", "CIS", "GCC", "LAS", "OIC");
    private static final List<String> CITIES = List.of(
            "Moscow", "Astana", "Riyadh", "Tehran", "Beijing", "Doha", "Cairo", "Ankara", "Samarkand", "Geneva");
    private static final List<String> OFFICES = List.of(
            "President",
            "Prime Minister",
            "Minister of Foreign Affairs",
            "Minister of Trade",
            "Ambassador to Kazakhstan");
    private static final List<List<String>> GIVEN = List.of(
            List.of("Sergey", "Сергей", "سيرغي"),
            List.of("Aigul", "Айгуль", "أيغول"),
            List.of("Omar", "Омар", "عمر"),
            List.of("Layla", "Лейла", "ليلى"),
            List.of("Daniyar", "Данияр", "دانيار"),
            List.of("Hassan", "Хасан", "حسن"),
            List.of("Anna", "Анна", "آنا"),
            List.of("Yusuf", "Юсуф", "يوسف"));
    private static final List<List<String>> FAMILY = List.of(
            List.of("Nurtleu", "Нуртлеу", "نورتلو"),
            List.of("Lavrov", "Лавров", "لافروف"),
            List.of("al-Thani", "аль-Тани", "آل ثاني"),
            List.of("Karimov", "Каримов", "كريموف"),
            List.of("Haddad", "Хаддад", "حداد"),
            List.of("Petrova", "Петрова", "بتروفا"),
            List.of("Mansour", "Мансур", "منصور"),
            List.of("Akhmetov", "Ахметов", "أحمدوف"),
            List.of("Zarif", "Зариф", "ظريف"));
    private static final List<List<String>> QUOTES = List.of(
            List.of(
                    "The two sides met and spoke at length",
                    "Стороны встретились и долго беседовали",
                    "التقى الجانبان وتحدثا مطولا"),
            List.of(
                    "as the ministry said on Tuesday",
                    "сообщили во вторник в министерстве",
                    "كما أعلنت الوزارة يوم الثلاثاء"),
            List.of("“we have agreed”, he said", "«мы договорились», — сказал он", "وقال «لقد اتفقنا»"));

    private final long seed;

    SyntheticFacts(long seed) {
        this.seed = seed;
    }

    Stream<ArticleFacts> articles(int count) {
        return IntStream.range(0, count).mapToObj(this::article);
    }

    /** Writes articles into a {@code .facts.jsonl} file. */
    void write(Path file, int articles) throws IOException {
        FactsWriter writer = new FactsWriter();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < articles; number++) {
                writer.writeLine(article(number), out);
            }
        }
    }

    ArticleFacts article(int number) {
        Random random = random(number, "article");
        Language language = any(random, List.of(Language.values()));
        int first = number * EVENTS_PER_ARTICLE;
        LocalDate day = day(first).plusDays(random.nextInt(3));
        Article article = new Article(
                "https://news.example/%s/%d".formatted(language.tag(), number),
                Optional.of(new Telling(random, language, 0).quote()),
                language,
                Optional.of(new PublicationDate(
                        random.nextBoolean()
                                ? day.toString()
                                : day + "T1%d:00:00+03:00".formatted(random.nextInt(10)))),
                Optional.of("Example Agency"),
                Optional.empty());
        List<Fact> facts = new ArrayList<>();
        for (int event = first; event < first + 3 * EVENTS_PER_ARTICLE; event++) {
            if (random.nextInt(3) < 2) {
                facts.add(new Telling(random, language, facts.size()).of(new Happening(event)));
            }
        }
        return new ArticleFacts(article, facts);
    }

    private static LocalDate day(int event) {
        return FIRST_DAY.plusDays(event / EVENTS_PER_DAY);
    }

    private Random random(int number, String purpose) {
        return new Random((seed * 1_000_003 + number) * 31 + purpose.hashCode());
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <E extends Enum<E>> E any(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }

    /** What is the same of an event in all articles. */
    private final class Happening {
        private final Random random;
        private final FactType type;
        private final PartialDate date;
        private final int one;
        private final int other;
        private final String city;

        Happening(int number) {
            random = random(number, "event");
            type = number % 3 == 0 ? FactType.MEETING : any(random, FactType.values());
            date = PartialDate.parse(day(number).toString());
            one = random.nextInt(GIVEN.size() * FAMILY.size());
            other = one + 1 + random.nextInt(STATES.size() - 1);
            city = any(random, CITIES);
        }
    }

    /** How one article tells an event. */
    private record Telling(Random random, Language language, int position) {
        Fact of(Happening event) {
            Details details = details(event);
            List<Actor> both = List.of(person(event.one), person(event.other));
            List<Actor> states = List.of(Actor.whole(state(event.one)), Actor.whole(state(event.other)));
            return switch (event.type) {
                case MEETING -> new Meeting(details, both, maybe("Example Summit"));
                case CALL -> new Call(details, both);
                case VISIT ->
                    new Visit(
                            details,
                            both.subList(0, 1),
                            Optional.of(both.get(1)),
                            Optional.of(any(event.random, VisitKind.values())),
                            random.nextBoolean());
                case GATHERING ->
                    new Gathering(
                            details,
                            Optional.of("Summit in " + event.city),
                            Optional.of(any(event.random, ORGANISATIONS)),
                            both);
                case AGREEMENT ->
                    new Agreement(
                            details,
                            Optional.of("Agreement on transport of " + event.city),
                            states,
                            Optional.of(any(event.random, InstrumentKind.values())),
                            Optional.empty(),
                            Optional.of(any(event.random, AgreementStage.values())),
                            Optional.empty(),
                            random.nextBoolean() ? both : List.of(),
                            Optional.empty());
                case TRADE_FIGURE -> tradeFigure(event, details, states);
                case OFFICE ->
                    new OfficeHolding(details.withDate(Optional.empty()), both.getFirst(), random.nextInt(9) == 0);
                case RELATION ->
                    new Relation(
                            details,
                            states,
                            Optional.of(any(event.random, RelationChange.values())),
                            maybe("strategic partnership"));
                case ACCREDITATION ->
                    new Accreditation(
                            details,
                            Optional.of(both.getFirst()),
                            state(event.one),
                            state(event.other),
                            any(event.random, AccreditationChange.values()),
                            Optional.empty());
                case MISSION ->
                    new Mission(
                            details,
                            state(event.one),
                            state(event.other),
                            any(event.random, MissionChange.values()),
                            Optional.of("embassy"));
                case MEMBERSHIP ->
                    new Membership(
                            details,
                            state(event.one),
                            any(event.random, ORGANISATIONS),
                            any(event.random, MembershipChange.values()));
                case STATEMENT -> new Statement(details, both.getFirst(), Optional.of(both.get(1)));
            };
        }

        private TradeFigure tradeFigure(Happening event, Details details, List<Actor> states) {
            long millions = 100 + event.random.nextInt(90_000) + (random.nextInt(4) == 0 ? random.nextInt(9_000) : 0);
            return new TradeFigure(
                    details.withDate(Optional.empty()),
                    states,
                    any(event.random, TradeFlow.values()),
                    Optional.of(BigDecimal.valueOf(millions * 1_000_000)),
                    Optional.of("USD"),
                    Optional.empty(),
                    Optional.of(PartialDate.parse(
                            String.valueOf(event.date.earliest().getYear() - 1))),
                    random.nextBoolean()
                            ? Optional.of(BigDecimal.valueOf(random.nextInt(-200, 400), 1))
                            : Optional.empty(),
                    false,
                    random.nextInt(9) == 0,
                    Optional.of(any(random, Approximation.values())));
        }

        private Details details(Happening event) {
            String quote = quote();
            int start = position * 100;
            return new Details(
                    random.nextInt(4) > 0 ? Status.HELD : any(random, Status.values()),
                    Optional.of(event.date),
                    random.nextInt(20) > 0 ? Optional.of(event.city) : maybe("London"),
                    Optional.of(state(event.other)),
                    random.nextBoolean() ? List.of("trade", "transport") : List.of(),
                    Optional.of(new Evidence(
                            quote, Optional.of(new Span(start, start + quote.codePointCount(0, quote.length()))))),
                    Optional.of(random.nextInt(50, 101) / 100.0),
                    Optional.empty());
        }

        String quote() {
            return any(random, QUOTES).get(column());
        }

        private Actor person(int number) {
            List<String> given = GIVEN.get(number % GIVEN.size());
            List<String> family = FAMILY.get(number / GIVEN.size() % FAMILY.size());
            return new Actor(
                    Optional.of(given.get(column()) + " " + family.get(column())),
                    Optional.of(given.getFirst() + " " + family.getFirst()),
                    random.nextInt(4) > 0 ? Optional.of(OFFICES.get(number % OFFICES.size())) : Optional.empty(),
                    Optional.of(state(number)));
        }

        private static String state(int number) {
            return STATES.get(number % STATES.size());
        }

        private Optional<String> maybe(String text) {
            return random.nextBoolean() ? Optional.of(text) : Optional.empty();
        }

        private int column() {
            return switch (language) {
                case ENGLISH -> 0;
                case RUSSIAN -> 1;
                case ARABIC -> 2;
            };
        }
    }
}
