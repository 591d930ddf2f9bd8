package org.entente.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.article.Article;
import org.entente.article.Language;
import org.entente.article.PublicationDate;

/** Articles with facts of all types, with everything there or not as chance has it. */
public final class RandomFacts {
    private static final List<String> CODES = List.of("RU", "KZ", "QA", "EAEU", "UN", "Central Asia", "SU");
    private static final List<String> WORDS = List.of(
            "Sergey Lavrov",
            "سيرغي لافروف",
            "Касым-Жомарт Токаев",
            "tab\there",
            "two\nlines",
            "\"quoted\" \\ back",
            "😀🇰🇿",
            "é́");
    private static final List<String> QUOTES = List.of("He met him.", "\u202Bالتقى\u202C به", "Встреча — 😀", "…");
    private static final List<String> DATES = List.of(
            "2023-04-11",
            "2023-04",
            "2023",
            "2023-23",
            "2022-24~",
            "2023-04-10/2023-04-12",
            "../2000",
            "2023-09?/..",
            "0001%");

    private final Random random;

    public RandomFacts(Random random) {
        this.random = random;
    }

    public ArticleFacts article() {
        Article article = new Article(
                "https://example.org/news/" + random.nextInt(1_000_000),
                maybe(() -> any(QUOTES)),
                any(List.of(Language.values())),
                maybe(() -> new PublicationDate(any(List.of("2023-04-11", "2023-04-11T10:00:00+03:00")))),
                maybe(this::word),
                maybe(this::word));
        return new ArticleFacts(
                article,
                IntStream.range(0, random.nextInt(6)).mapToObj(i -> fact()).toList());
    }

    public Fact fact() {
        return fact(any(List.of(FactType.values())));
    }

    private Fact fact(FactType type) {
        return switch (type) {
            case MEETING -> new Meeting(details(), actors(2), maybe(this::word));
            case CALL -> new Call(details(), actors(2));
            case VISIT ->
                new Visit(
                        details("Astana"),
                        actors(1),
                        maybe(this::actor),
                        maybe(VisitKind.values()),
                        random.nextBoolean());
            case GATHERING -> new Gathering(details(), maybe(this::word), maybe(this::code), actors(0));
            case AGREEMENT ->
                new Agreement(
                        details(),
                        maybe(this::word),
                        actors(1),
                        maybe(InstrumentKind.values()),
                        maybe(this::count),
                        maybe(AgreementStage.values()),
                        maybe(this::code),
                        actors(0),
                        maybe(this::date));
            case TRADE_FIGURE -> tradeFigure();
            case OFFICE -> new OfficeHolding(details(), person(), random.nextBoolean());
            case RELATION ->
                new Relation(details(), actors(2), Optional.of(any(RelationChange.values())), maybe(this::word));
            case ACCREDITATION ->
                new Accreditation(
                        details(),
                        maybe(this::actor),
                        code(),
                        code(),
                        any(AccreditationChange.values()),
                        maybe(this::count));
            case MISSION -> new Mission(details(), code(), code(), any(MissionChange.values()), maybe(this::word));
            case MEMBERSHIP -> new Membership(details(), code(), code(), any(MembershipChange.values()));
            case STATEMENT -> new Statement(quoted(details()), actor(), maybe(this::actor));
        };
    }

    private TradeFigure tradeFigure() {
        boolean money = random.nextBoolean();
        return new TradeFigure(
                details(),
                List.of(actor(), actor()),
                any(TradeFlow.values()),
                Optional.of(number()),
                money ? Optional.of("USD") : Optional.empty(),
                money ? Optional.empty() : maybe(this::word),
                maybe(this::date),
                maybe(this::number),
                random.nextBoolean(),
                random.nextBoolean(),
                maybe(Approximation.values()));
    }

    private Details details() {
        return details(random.nextBoolean() ? "Moscow" : "");
    }

    private Details details(String place) {
        return new Details(
                any(Status.values()),
                maybe(this::date),
                Optional.of(place).filter(given -> !given.isEmpty()),
                maybe(() -> "RU"),
                random.nextBoolean() ? List.of() : List.of(word(), word()),
                maybe(this::evidence),
                maybe(() -> random.nextInt(101) / 100.0),
                maybe(() -> "meeting-3"));
    }

    private Details quoted(Details details) {
        return new Details(
                details.status(),
                details.date(),
                details.place(),
                details.country(),
                details.topics(),
                Optional.of(evidence()),
                details.confidence(),
                details.rule());
    }

    private Evidence evidence() {
        String quote = any(QUOTES);
        int start = random.nextInt(5000);
        int length = quote.codePointCount(0, quote.length());
        return new Evidence(quote, maybe(() -> new Span(start, start + length)));
    }

    private List<Actor> actors(int minimum) {
        List<Actor> actors = new ArrayList<>();
        for (int i = minimum + random.nextInt(3); i > 0; i--) {
            actors.add(actor());
        }
        return actors;
    }

    private Actor actor() {
        return random.nextBoolean() ? Actor.whole(code()) : person();
    }

    private Actor person() {
        return new Actor(Optional.of(word()), maybe(this::word), maybe(this::word), maybe(this::code));
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), random.nextInt(-9, 6));
    }

    private PartialDate date() {
        return PartialDate.parse(any(DATES));
    }

    private int count() {
        return 1 + random.nextInt(400);
    }

    private String code() {
        return any(CODES);
    }

    private String word() {
        return any(WORDS);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private <E extends Enum<E>> Optional<E> maybe(E[] values) {
        return maybe(() -> any(values));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
