package org.entente.merge;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.fact.Accreditation;
import org.entente.fact.Actor;
import org.entente.fact.Agreement;
import org.entente.fact.AgreementStage;
import org.entente.fact.Call;
import org.entente.fact.Coded;
import org.entente.fact.Fact;
import org.entente.fact.Gathering;
import org.entente.fact.Meeting;
import org.entente.fact.Membership;
import org.entente.fact.Mission;
import org.entente.fact.OfficeHolding;
import org.entente.fact.PartialDate;
import org.entente.fact.Relation;
import org.entente.fact.Statement;
import org.entente.fact.TradeFigure;
import org.entente.fact.Visit;
import org.entente.text.Fingerprint;
import org.entente.text.Slug;

/**
 * Makes the identity of an event of the content of one report: type, parties, persons and day, or what else tells facts of the type apart. Events
 * get their IRIs by it ({@link EventNaming}); which reports tell of one event is decided by {@link ReportClusters}.
 *
 * <p>A date that is no exact day or run of days identifies nothing by itself ("they met in 2023" in two articles may be two meetings), so the
 * article is part of the identity then.
 */
public final class EventIdentity {
    private static final int PARTIES_IN_SLUG = 4;
    private static final int FINGERPRINT = 8;

    /** A day or a run of days, neither approximate nor uncertain. */
    private static final Pattern EXACT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:/\\d{4}-\\d\\d-\\d\\d)?");

    private EventIdentity() {}

    /** The identity that the event of a report would have if nobody else told of it. */
    public static EventKey of(Told told) {
        Fact fact = told.fact();
        List<String> marks = marks(told.article(), fact, told.position());
        List<String> families = Blocks.of(told).families();
        return new EventKey(
                fact.type(), slug(fact), Fingerprint.of(fact.type().code() + families + marks, FINGERPRINT));
    }

    /**
     * The identity of the instrument whose step a report tells, as the last part of its IRI: parties and the telling words of the title, so that its
     * steps lead to one instrument though each is worded otherwise, and whether its kind is told or not; without a title parties and report.
     *
     * @param told a report of an agreement
     * @throws ClassCastException if it is one of something else
     */
    public static String instrument(Told told) {
        Agreement agreement = (Agreement) told.fact();
        String identity = agreement
                .title()
                .map(title -> instrumentTitle(agreement, title))
                .orElseGet(() -> told.article().id() + "#" + told.position());
        return parties(agreement, "-") + "-" + Fingerprint.of(parties(agreement, " ") + "|" + identity, FINGERPRINT);
    }

    private static String instrumentTitle(Agreement agreement, String text) {
        Title title = Title.of(text).withFormsAsWords().without(agreement.partyCodes());
        if (agreement.count().isPresent()) {
            return Slug.of(text);
        }
        return title.words().isEmpty()
                ? agreement.kind().map(Coded::code).orElse("") + "|" + Slug.of(text)
                : new TreeSet<>(title.words()).toString() + new TreeSet<>(title.numbers());
    }

    private static List<String> marks(Article article, Fact fact, int position) {
        String when = exactDay(fact)
                .orElseGet(() -> article.id() + " "
                        + anyDate(fact).orElse(fact.details().status().code()));
        return switch (fact) {
            case Meeting meeting -> List.of(when, parties(fact, " "), who(meeting.participants()));
            case Call call -> List.of(when, parties(fact, " "), who(call.participants()));
            case Visit visit -> List.of(when, who(visit.visitors()), destination(visit));
            case Gathering gathering -> List.of(when, nameOf(gathering), placeOf(fact));
            case Agreement agreement ->
                List.of(
                        when,
                        parties(fact, " "),
                        agreement.stage().orElse(AgreementStage.SIGNED).code(),
                        agreement.title().map(Slug::of).orElse(""),
                        agreement.count().map(String::valueOf).orElse(""),
                        agreement.by().orElse(""));
            case TradeFigure figure ->
                List.of(
                        figure.period().map(PartialDate::text).orElse(when),
                        figure.flow().code(),
                        isDirected(figure)
                                ? String.join(
                                        " ",
                                        figure.parties().stream()
                                                .map(ActorKey::identity)
                                                .toList())
                                : parties(fact, " "),
                        figure.currency().or(figure::unit).orElse("percent"),
                        figure.target() ? "target" : "measured");
            case OfficeHolding holding ->
                List.of(
                        ActorKey.identity(holding.person()),
                        ActorKey.office(holding.person()).orElse(""));
            case Relation relation ->
                List.of(
                        parties(fact, " "),
                        relation.change()
                                .map(change ->
                                        change.code() + " " + anyDate(fact).orElse(article.id()))
                                .orElse(""),
                        relation.level().map(Slug::of).orElse(""));
            case Accreditation accreditation ->
                List.of(
                        when,
                        accreditation.from(),
                        accreditation.to(),
                        accreditation.change().code(),
                        accreditation.envoy().map(ActorKey::identity).orElse(""));
            case Mission mission ->
                List.of(
                        when,
                        mission.from(),
                        mission.to(),
                        mission.change().code(),
                        mission.kind().orElse(""),
                        placeOf(fact));
            case Membership membership ->
                List.of(
                        membership.member(),
                        membership.organisation(),
                        membership.change().code(),
                        anyDate(fact).orElse(""));
            case Statement statement ->
                List.of(article.id(), String.valueOf(position), ActorKey.identity(statement.speaker()));
        };
    }

    private static String slug(Fact fact) {
        if (fact instanceof OfficeHolding holding) {
            return ActorKey.identity(holding.person());
        }
        Stream<String> day = whenOf(fact).map(date -> date.earliest().toString()).stream();
        Stream<String> flow =
                fact instanceof TradeFigure figure ? Stream.of(figure.flow().code()) : Stream.empty();
        Stream<String> parties = sortedParties(fact).map(Slug::of).limit(PARTIES_IN_SLUG);
        return String.join(
                "-", Stream.of(day, flow, parties).flatMap(part -> part).toList());
    }

    private static Optional<PartialDate> whenOf(Fact fact) {
        return fact instanceof TradeFigure figure && figure.period().isPresent()
                ? figure.period()
                : fact.details().date();
    }

    private static Optional<String> exactDay(Fact fact) {
        return fact.details()
                .date()
                .map(PartialDate::text)
                .filter(text -> EXACT.matcher(text).matches());
    }

    private static Optional<String> anyDate(Fact fact) {
        return fact.details().date().map(PartialDate::text);
    }

    /** The named persons; offices where nobody is named, so that two presidents are not two foreign ministers. */
    private static String who(Collection<Actor> actors) {
        List<String> persons = actors.stream()
                .flatMap(actor -> ActorKey.person(actor).stream())
                .sorted()
                .distinct()
                .toList();
        List<String> known = persons.isEmpty()
                ? actors.stream().map(ActorKey::identity).sorted().distinct().toList()
                : persons;
        return String.join(" ", known);
    }

    private static String parties(Fact fact, String separator) {
        return String.join(separator, sortedParties(fact).map(Slug::of).toList());
    }

    private static Stream<String> sortedParties(Fact fact) {
        return fact.partyCodes().stream()
                .map(party -> party.toLowerCase(Locale.ROOT))
                .sorted();
    }

    private static boolean isDirected(TradeFigure figure) {
        return switch (figure.flow()) {
            case EXPORTS, IMPORTS, INVESTMENT -> true;
            case TURNOVER -> false;
        };
    }

    private static String destination(Visit visit) {
        return visit.details().country().orElseGet(() -> placeOf(visit));
    }

    private static String placeOf(Fact fact) {
        return fact.details().place().map(Slug::of).orElse("");
    }

    private static String nameOf(Gathering gathering) {
        return gathering.organisation().or(() -> gathering.name().map(Slug::of)).orElse("");
    }
}
