package org.entente.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.entente.fact.Fact;
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
import org.entente.fact.Statement;
import org.entente.fact.Status;
import org.entente.fact.TradeFigure;
import org.entente.fact.TradeFlow;
import org.entente.fact.Visit;
import org.entente.fact.VisitKind;

/**
 * Made-up article facts of any size in flat memory; the same seed gives the same bytes. Stories of about ten facts of all types are told by
 * one to four articles each, in turn in Arabic, Russian and English, and each article leaves a little out.
 */
final class SyntheticFacts {
    private static final List<String> PLACES =
            List.of("Moscow", "Astana", "Beijing", "Ankara", "Riyadh", "Cairo", "Doha", "Tashkent", "Geneva");
    private static final List<String> ORGANISATIONS = List.of("EAEU", "SCO", "CIS", "OIC", "UN", "GCC");
    private static final List<String> TOPICS =
            List.of("trade", "energy", "transport", "security", "culture", "water", "migration", "investment");
    private static final List<String> SUBJECTS = List.of(
            "Trade", "Visa-Free Travel", "Military Cooperation", "Air Transport", "Double Taxation", "Nuclear Energy");

    private final long seed;
    private final long facts;
    private final int tellers;

    /** Each story is told by one to four articles. */
    SyntheticFacts(long seed, long facts) {
        this(seed, facts, 0);
    }

    private SyntheticFacts(long seed, long facts, int tellers) {
        this.seed = seed;
        this.facts = facts;
        this.tellers = tellers;
    }

    /** Each story is told by so many articles, some of which name no people or no exact day. */
    static SyntheticFacts noisy(long seed, long facts, int tellers) {
        return new SyntheticFacts(seed, facts, tellers);
    }

    /** Arguments: the file to write, how many facts, and perhaps a seed. */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        new SyntheticFacts(seed, Long.parseLong(arguments[1])).write(Path.of(arguments[0]));
    }

    /** Writes a {@code .jsonl} file with at least the number of facts. */
    void write(Path file) throws IOException {
        FactsWriter writer = new FactsWriter();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            long written = 0;
            for (long story = 0; written < facts; story++) {
                int many = tellers > 0 ? tellers : 1 + People.skewed(new Random(seed + story), 4);
                for (int teller = 0; teller < many && written < facts; teller++) {
                    ArticleFacts article = article(story, teller);
                    writer.writeLine(article, out);
                    written += article.facts().size();
                }
            }
        }
    }

    private ArticleFacts article(long story, int teller) {
        Language language = Language.values()[(int) ((story + teller) % Language.values().length)];
        Random shared = new Random(seed * 1_000_003 + story);
        Random own = new Random((seed * 1_000_003 + story) * 5 + teller);
        LocalDate day = LocalDate.of(2005, 1, 1).plusDays(shared.nextInt(7_500));
        Article article = new Article(
                "https://news.example.org/%s/%d/%d".formatted(language.tag(), story, teller),
                Optional.of(Words.sentence(own, language, 60)),
                language,
                Optional.of(new PublicationDate(day.plusDays(teller).toString())),
                Optional.of("Synthetic News Agency " + teller),
                Optional.empty());
        List<Fact> told = new ArrayList<>();
        int length = 7 + shared.nextInt(7);
        for (int number = 0; number < length; number++) {
            long factSeed = shared.nextLong();
            if (own.nextInt(10) > 0) {
                told.add(new Telling(new Random(factSeed), own, language, day, told.size(), tellers > 0).fact());
            }
        }
        return new ArticleFacts(article, told);
    }

    /** One fact as one article tells it: what is told comes from the fact's own random numbers, how from the article's. */
    private record Telling(Random what, Random how, Language language, LocalDate day, int position, boolean noisy) {
        Fact fact() {
            String one = People.state(what);
            String other = People.otherState(what, one);
            LocalDate date = day.minusDays(what.nextInt(3));
            return switch (what.nextInt(24)) {
                case 0, 1, 2, 3, 4 -> new Meeting(details(date), both(one, other), perhaps("G20 summit"));
                case 5, 6 -> new Call(details(date), both(one, other));
                case 7, 8, 9 ->
                    new Visit(
                            details(date, other),
                            List.of(person(one)),
                            Optional.of(person(other)),
                            Optional.of(oneOf(VisitKind.values())),
                            chance(8));
                case 10, 11 ->
                    new Gathering(
                            details(date),
                            Optional.of("Summit " + what.nextInt(40)),
                            Optional.of(oneOf(ORGANISATIONS)),
                            List.of(whole(one), person(other), whole("Central Asia")));
                case 12, 13, 14 -> agreement(date, one, other);
                case 15, 16 -> tradeFigure(one, other);
                case 17 -> new OfficeHolding(details(), People.actor(one, what.nextInt(7), language), chance(10));
                case 18 ->
                    new Relation(
                            details(date),
                            List.of(whole(one), whole(other)),
                            Optional.of(oneOf(RelationChange.values())),
                            perhaps("strategic partnership"));
                case 19 ->
                    new Accreditation(
                            details(date),
                            Optional.of(person(one)),
                            one,
                            other,
                            oneOf(AccreditationChange.values()),
                            Optional.empty());
                case 20 ->
                    new Mission(details(date), one, other, oneOf(MissionChange.values()), Optional.of("embassy"));
                case 21 -> new Membership(details(date), one, oneOf(ORGANISATIONS), oneOf(MembershipChange.values()));
                default ->
                    new Statement(details(), person(one), chance(3) ? Optional.of(whole(other)) : Optional.empty());
            };
        }

        private Agreement agreement(LocalDate date, String one, String other) {
            return new Agreement(
                    details(date),
                    Optional.of("Agreement on " + oneOf(SUBJECTS)),
                    List.of(whole(one), whole(other)),
                    Optional.of(oneOf(InstrumentKind.values())),
                    Optional.empty(),
                    chance(2) ? Optional.of(oneOf(AgreementStage.values())) : Optional.empty(),
                    Optional.empty(),
                    chance(3) ? List.of(person(one), person(other)) : List.of(),
                    Optional.empty());
        }

        private TradeFigure tradeFigure(String one, String other) {
            return new TradeFigure(
                    details(),
                    List.of(whole(one), whole(other)),
                    oneOf(TradeFlow.values()),
                    Optional.of(BigDecimal.valueOf(100_000_000L * (1 + what.nextInt(400)))),
                    Optional.of("USD"),
                    Optional.empty(),
                    Optional.of(PartialDate.parse(String.valueOf(day.getYear() - 1))),
                    chance(2) ? Optional.of(BigDecimal.valueOf(what.nextInt(600), 1)) : Optional.empty(),
                    false,
                    chance(9),
                    chance(4) ? Optional.of(oneOf(Approximation.values())) : Optional.empty());
        }

        private Details details() {
            return details(Optional.empty(), Optional.empty());
        }

        private Details details(LocalDate date) {
            return details(Optional.of(date), Optional.empty());
        }

        private Details details(LocalDate date, String country) {
            return details(Optional.of(date), Optional.of(country));
        }

        private Details details(Optional<LocalDate> date, Optional<String> country) {
            String place = oneOf(PLACES);
            List<String> topics = chance(3) ? List.of(oneOf(TOPICS)) : List.of();
            return new Details(
                    what.nextInt(6) == 0 ? Status.PLANNED : Status.HELD,
                    date.map(this::told),
                    how.nextInt(3) > 0 ? Optional.of(place) : Optional.empty(),
                    country,
                    topics,
                    Optional.of(Words.quote(how, language, position)),
                    Optional.of(0.5 + how.nextInt(50) / 100.0),
                    Optional.of("rule-" + how.nextInt(80)));
        }

        private PartialDate told(LocalDate date) {
            boolean month = noisy && how.nextInt(12) == 0;
            return PartialDate.parse(month ? YearMonth.from(date).toString() : date.toString());
        }

        private Actor person(String state) {
            return People.actor(state, People.pick(what), language);
        }

        /** Two people who meet, or in some noisy articles their states alone. */
        private List<Actor> both(String one, String other) {
            List<Actor> people = List.of(person(one), person(other));
            return noisy && how.nextInt(6) == 0 ? List.of(whole(one), whole(other)) : people;
        }

        private static Actor whole(String code) {
            return Actor.whole(code);
        }

        private Optional<String> perhaps(String text) {
            return chance(6) ? Optional.of(text) : Optional.empty();
        }

        private boolean chance(int oneIn) {
            return what.nextInt(oneIn) == 0;
        }

        private <T> T oneOf(List<T> values) {
            return values.get(what.nextInt(values.size()));
        }

        private <T> T oneOf(T[] values) {
            return values[what.nextInt(values.length)];
        }
    }
}
