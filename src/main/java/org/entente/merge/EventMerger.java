package org.entente.merge;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.fact.Accreditation;
import org.entente.fact.Actor;
import org.entente.fact.Agreement;
import org.entente.fact.Call;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.Gathering;
import org.entente.fact.Meeting;
import org.entente.fact.Membership;
import org.entente.fact.Mission;
import org.entente.fact.OfficeHolding;
import org.entente.fact.Relation;
import org.entente.fact.Statement;
import org.entente.fact.Status;
import org.entente.fact.TradeFigure;
import org.entente.fact.Visit;

/**
 * Makes one event of its reports by written rules.
 *
 * <ul>
 *   <li>status: that of the report published last, and of the same day held before planned, planned before proposed, proposed before cancelled;
 *   <li>date: the finest, and of equally fine ones the latest told;
 *   <li>place and country, value and percent change: the one most reports give, then the latest;
 *   <li>actors and topics: all that any report names, each actor as its fullest report names him;
 *   <li>everything else: the latest that says anything.
 * </ul>
 *
 * <p>Date, place and country of a plan that was put off do not count. Held against cancelled, and two places, countries, values or changes, are disputes. The result does not depend on the order of the reports.
 */
final class EventMerger {
    private EventMerger() {}

    /**
     * The event of these reports.
     *
     * @param reports at least one, all of one type
     */
    static Event merge(EventKey key, Collection<Told> reports) {
        return merge(key, reports, Set.of());
    }

    static Event merge(EventKey key, Collection<Told> reports, Set<EventKey> replaced) {
        List<Told> ordered = reports.size() == 1
                ? List.copyOf(reports)
                : reports.stream().sorted(Told.BY_PUBLICATION).toList();
        return new Event(key, accepted(ordered), disputes(ordered), ordered, replaced);
    }

    private static Fact accepted(List<Told> reports) {
        if (reports.size() == 1) {
            return reports.getFirst().fact();
        }
        return switch (reports.getLast().fact()) {
            case Meeting last -> {
                Accepting<Meeting> all = Accepting.of(Meeting.class, reports);
                yield new Meeting(all.details(), all.actors(Meeting::participants), all.latest(Meeting::at));
            }
            case Call last -> {
                Accepting<Call> all = Accepting.of(Call.class, reports);
                yield new Call(all.details(), all.actors(Call::participants));
            }
            case Visit last -> {
                Accepting<Visit> all = Accepting.of(Visit.class, reports);
                yield new Visit(
                        all.details(),
                        all.actors(Visit::visitors),
                        all.latest(Visit::host),
                        all.latest(Visit::kind),
                        all.any(Visit::first));
            }
            case Gathering last -> {
                Accepting<Gathering> all = Accepting.of(Gathering.class, reports);
                yield new Gathering(
                        all.details(),
                        all.latest(Gathering::name),
                        all.latest(Gathering::organisation),
                        all.actors(Gathering::participants));
            }
            case Agreement last -> agreement(Accepting.of(Agreement.class, reports));
            case TradeFigure last -> tradeFigure(Accepting.of(TradeFigure.class, reports));
            case OfficeHolding last -> {
                Accepting<OfficeHolding> all = Accepting.of(OfficeHolding.class, reports);
                Actor person = all.actors(holding -> List.of(holding.person())).getFirst();
                yield new OfficeHolding(all.details(), person, last.former());
            }
            case Relation last -> {
                Accepting<Relation> all = Accepting.of(Relation.class, reports);
                yield new Relation(
                        all.details(), all.actors(Relation::parties), last.change(), all.latest(Relation::level));
            }
            case Accreditation last -> {
                Accepting<Accreditation> all = Accepting.of(Accreditation.class, reports);
                yield new Accreditation(
                        all.details(),
                        all.latest(Accreditation::envoy),
                        last.from(),
                        last.to(),
                        last.change(),
                        all.latest(Accreditation::count));
            }
            case Mission last -> {
                Details details = Accepting.of(Mission.class, reports).details();
                yield new Mission(details, last.from(), last.to(), last.change(), last.kind());
            }
            case Membership last -> {
                Details details = Accepting.of(Membership.class, reports).details();
                yield new Membership(details, last.member(), last.organisation(), last.change());
            }
            case Statement last -> last;
        };
    }

    private static Agreement agreement(Accepting<Agreement> all) {
        return new Agreement(
                all.details(),
                all.latest(Agreement::title),
                all.actors(Agreement::parties),
                all.latest(Agreement::kind),
                all.latest(Agreement::count),
                all.latest(Agreement::stage),
                all.latest(Agreement::by),
                all.actors(Agreement::signatories),
                all.latest(Agreement::period));
    }

    private static TradeFigure tradeFigure(Accepting<TradeFigure> all) {
        return new TradeFigure(
                all.details(),
                all.last().parties(),
                all.last().flow(),
                all.mostTold(TradeFigure::value),
                all.last().currency(),
                all.last().unit(),
                all.latest(TradeFigure::period),
                all.mostTold(TradeFigure::change),
                all.any(TradeFigure::target),
                all.any(TradeFigure::record),
                all.latest(TradeFigure::approximation));
    }

    private static Set<Disputable> disputes(List<Told> reports) {
        Set<Disputable> disputes = EnumSet.noneOf(Disputable.class);
        if (reports.size() == 1) {
            return disputes;
        }
        Accepting<Fact> all = Accepting.of(Fact.class, Postponement.current(reports));
        if (all.tells(Status.HELD) && all.tells(Status.CANCELLED)) {
            disputes.add(Disputable.STATUS);
        }
        if (all.differ(fact -> fact.details().place())) {
            disputes.add(Disputable.PLACE);
        }
        if (all.differ(fact -> fact.details().country())) {
            disputes.add(Disputable.COUNTRY);
        }
        if (reports.getLast().fact() instanceof TradeFigure) {
            Accepting<TradeFigure> figures = Accepting.of(TradeFigure.class, reports);
            if (figures.differInAmount(TradeFigure::value)) {
                disputes.add(Disputable.VALUE);
            }
            if (figures.differInAmount(TradeFigure::change)) {
                disputes.add(Disputable.PERCENT_CHANGE);
            }
        }
        return disputes;
    }
}
