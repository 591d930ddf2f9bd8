package org.entente.rdf;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.fact.Accreditation;
import org.entente.fact.ActorInRole;
import org.entente.fact.Agreement;
import org.entente.fact.AgreementStage;
import org.entente.fact.Call;
import org.entente.fact.Details;
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
import org.entente.merge.Told;

/** Writes what a fact says: the same properties for a report (as its article tells them) and for an event (as they are accepted). */
final class ValueMapper {
    private final Names names;

    ValueMapper(Names names) {
        this.names = names;
    }

    /** What a report says, no more and no less. */
    void told(GraphWriter graph, Node report, Told told) {
        Fact fact = told.fact();
        fact.details().date().ifPresent(date -> graph.text(report, Dip.EDTF, date.text()));
        graph.text(report, Dip.PLACE_NAME, fact.details().place());
        values(graph, report, fact, told);
        if (fact instanceof Agreement agreement) {
            graph.concept(report, Dip.STEP, "step", agreement.stage());
        }
    }

    /**
     * What is accepted of an event, with dates that can be compared.
     *
     * @param titled the report by which the instrument of an agreement is known
     */
    void accepted(GraphWriter graph, Node event, Fact fact, Told titled) {
        Optional<PartialDate> when = fact instanceof TradeFigure figure
                ? figure.details().date().or(figure::period)
                : fact.details().date();
        when.ifPresent(date -> {
            graph.text(event, Dip.EDTF, date.text());
            range(graph, event, date, Dip.EARLIEST, Dip.LATEST);
        });
        values(graph, event, fact, titled);
        if (fact instanceof Agreement agreement) {
            graph.concept(event, Dip.STEP, "step", agreement.stage().orElse(AgreementStage.SIGNED));
        }
    }

    /** The class of an event of this type of fact. */
    static Node eventClass(Fact fact) {
        return switch (fact) {
            case Meeting meeting -> Dip.MEETING;
            case Call call -> Dip.CALL;
            case Visit visit -> Dip.VISIT;
            case Gathering gathering -> Dip.GATHERING;
            case Agreement agreement -> Dip.AGREEMENT_STEP;
            case TradeFigure figure -> Dip.TRADE_FIGURE;
            case OfficeHolding holding -> Dip.TENURE;
            case Relation relation -> Dip.RELATION_CHANGE;
            case Accreditation accreditation -> Dip.ACCREDITATION;
            case Mission mission -> Dip.MISSION_CHANGE;
            case Membership membership -> Dip.MEMBERSHIP_CHANGE;
            case Statement statement -> Dip.STATEMENT;
        };
    }

    private void values(GraphWriter graph, Node subject, Fact fact, Told told) {
        Details details = fact.details();
        graph.concept(subject, Dip.STATUS, "status", details.status());
        graph.add(subject, Dip.PLACE, details.place().map(names::place));
        graph.add(subject, Dip.COUNTRY, details.country().map(names::state));
        details.topics().forEach(topic -> graph.text(subject, Dip.TOPIC, topic));
        parties(fact).forEach(party -> graph.add(subject, Dip.PARTY, party));
        people(fact).forEach(person -> graph.add(subject, Dip.PARTICIPANT, person));
        ofItsType(graph, subject, fact, told);
    }

    private void ofItsType(GraphWriter graph, Node subject, Fact fact, Told told) {
        switch (fact) {
            case Meeting meeting -> graph.text(subject, Dip.ON_SIDELINES_OF, meeting.at());
            case Call call -> {}
            case Visit visit -> {
                graph.concept(subject, Dip.VISIT_KIND, "visit", visit.kind());
                graph.mark(subject, Dip.FIRST, visit.first());
            }
            case Gathering gathering -> {
                graph.text(subject, Dip.TITLE, gathering.name());
                graph.add(subject, Dip.ORGANISATION, gathering.organisation().map(names::organisation));
            }
            case Agreement agreement -> agreement(graph, subject, agreement, told);
            case TradeFigure figure -> tradeFigure(graph, subject, figure);
            case OfficeHolding holding -> {
                graph.add(subject, Dip.HOLDER, names.person(holding.person()));
                graph.add(subject, Dip.IN_OFFICE, names.office(holding.person()));
                graph.add(subject, Dip.ON_BEHALF_OF, names.party(holding.person()));
                graph.mark(subject, Dip.FORMER, holding.former());
            }
            case Relation relation -> {
                graph.concept(subject, Dip.CHANGE, "relation", relation.change());
                graph.text(subject, Dip.LEVEL, relation.level());
            }
            case Accreditation accreditation -> {
                between(graph, subject, accreditation.from(), accreditation.to());
                graph.concept(subject, Dip.CHANGE, "accreditation", accreditation.change());
                accreditation.count().ifPresent(count -> graph.integer(subject, Dip.COUNT, count));
            }
            case Mission mission -> {
                between(graph, subject, mission.from(), mission.to());
                graph.concept(subject, Dip.CHANGE, "mission", mission.change());
                graph.text(subject, Dip.MISSION_KIND, mission.kind());
            }
            case Membership membership -> {
                graph.add(subject, Dip.MEMBER, names.party(membership.member()));
                graph.add(subject, Dip.ORGANISATION, names.organisation(membership.organisation()));
                graph.concept(subject, Dip.CHANGE, "membership", membership.change());
            }
            case Statement statement -> {}
        }
    }

    private void agreement(GraphWriter graph, Node subject, Agreement agreement, Told told) {
        graph.add(subject, Dip.OF_AGREEMENT, names.instrument(told));
        graph.text(subject, Dip.TITLE, agreement.title());
        graph.concept(subject, Dip.INSTRUMENT_KIND, "kind", agreement.kind());
        agreement.count().ifPresent(count -> graph.integer(subject, Dip.COUNT, count));
        graph.add(subject, Dip.BY, agreement.by().map(names::party));
        period(graph, subject, agreement.period());
    }

    private void tradeFigure(GraphWriter graph, Node subject, TradeFigure figure) {
        graph.add(subject, Dip.REPORTER, names.party(figure.reporter()));
        graph.add(subject, Dip.PARTNER, names.party(figure.partner()));
        graph.concept(subject, Dip.FLOW, "flow", figure.flow());
        figure.value().ifPresent(value -> graph.decimal(subject, Dip.VALUE, value));
        graph.add(subject, Dip.IN_CURRENCY, figure.currency().map(names::currency));
        graph.text(subject, Dip.UNIT, figure.unit());
        graph.concept(subject, Dip.COMPARATOR, "comparator", figure.approximation());
        figure.change().ifPresent(change -> graph.decimal(subject, Dip.PERCENT_CHANGE, change));
        graph.mark(subject, Dip.IS_RECORD, figure.record());
        graph.mark(subject, Dip.IS_TARGET, figure.target());
        period(graph, subject, figure.period());
    }

    private void between(GraphWriter graph, Node subject, String from, String to) {
        graph.add(subject, Dip.SENDING_PARTY, names.party(from));
        graph.add(subject, Dip.RECEIVING_PARTY, names.party(to));
    }

    private static void period(GraphWriter graph, Node subject, Optional<PartialDate> period) {
        period.ifPresent(present -> {
            graph.text(subject, Dip.PERIOD, present.text());
            range(graph, subject, present, Dip.PERIOD_START, Dip.PERIOD_END);
        });
    }

    /** The first and the last day that a date may mean; an open side has none. */
    private static void range(GraphWriter graph, Node subject, PartialDate date, Node start, Node end) {
        if (!date.openStart()) {
            graph.date(subject, start, date.earliest());
        }
        if (!date.openEnd()) {
            graph.date(subject, end, date.latest());
        }
    }

    /** The states, organisations and groups that take part. */
    private Set<Node> parties(Fact fact) {
        Set<Node> parties = new LinkedHashSet<>();
        for (ActorInRole actor : fact.actors()) {
            names.party(actor.actor()).ifPresent(parties::add);
        }
        switch (fact) {
            case Visit visit -> visit.details().country().map(names::state).ifPresent(parties::add);
            case Gathering gathering ->
                gathering.organisation().map(names::organisation).ifPresent(parties::add);
            case Accreditation accreditation -> {
                parties.add(names.party(accreditation.from()));
                parties.add(names.party(accreditation.to()));
            }
            case Mission mission -> {
                parties.add(names.party(mission.from()));
                parties.add(names.party(mission.to()));
            }
            case Membership membership -> {
                parties.add(names.party(membership.member()));
                parties.add(names.organisation(membership.organisation()));
            }
            case Meeting meeting -> {}
            case Call call -> {}
            case Agreement agreement -> {}
            case TradeFigure figure -> {}
            case OfficeHolding holding -> {}
            case Relation relation -> {}
            case Statement statement -> {}
        }
        return parties;
    }

    private Set<Node> people(Fact fact) {
        Set<Node> people = new LinkedHashSet<>();
        for (ActorInRole actor : fact.actors()) {
            names.person(actor.actor()).ifPresent(people::add);
        }
        return people;
    }
}
