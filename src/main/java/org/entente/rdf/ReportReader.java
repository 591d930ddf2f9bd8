package org.entente.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.fact.Accreditation;
import org.entente.fact.AccreditationChange;
import org.entente.fact.Actor;
import org.entente.fact.ActorInRole;
import org.entente.fact.Agreement;
import org.entente.fact.AgreementStage;
import org.entente.fact.Approximation;
import org.entente.fact.Call;
import org.entente.fact.Details;
import org.entente.fact.Evidence;
import org.entente.fact.Fact;
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
import org.entente.fact.Role;
import org.entente.fact.Span;
import org.entente.fact.Statement;
import org.entente.fact.Status;
import org.entente.fact.TradeFigure;
import org.entente.fact.TradeFlow;
import org.entente.fact.Visit;
import org.entente.fact.VisitKind;

/** Reads one report back into its fact. */
final class ReportReader {
    private final GraphReader reader;
    private final Names names;
    private final Node report;
    private final List<ActorInRole> actors;

    ReportReader(GraphReader reader, Names names, Node report) {
        this.reader = reader;
        this.names = names;
        this.report = report;
        this.actors = reader.all(report, Dip.HAS_MENTION).stream()
                .map(this::mention)
                .sorted(Comparator.comparingInt(ActorInRole::position))
                .toList();
    }

    Fact fact() {
        Details details = details();
        Node reportedClass = reader.one(report, Dip.REPORTED_CLASS);
        return switch (reportedClass.getURI().substring(Dip.NAMESPACE.length())) {
            case "Meeting" -> new Meeting(details, in(Role.PARTICIPANT), text(Dip.ON_SIDELINES_OF));
            case "Call" -> new Call(details, in(Role.PARTICIPANT));
            case "Visit" ->
                new Visit(
                        details,
                        in(Role.VISITOR),
                        single(Role.HOST),
                        reader.concept(report, Dip.VISIT_KIND, "visit", VisitKind.class),
                        reader.mark(report, Dip.FIRST));
            case "Gathering" -> new Gathering(details, text(Dip.TITLE), code(Dip.ORGANISATION), in(Role.PARTICIPANT));
            case "AgreementStep" -> agreement(details);
            case "TradeFigure" -> tradeFigure(details);
            case "Tenure" ->
                new OfficeHolding(details, single(Role.HOLDER).orElseThrow(), reader.mark(report, Dip.FORMER));
            case "RelationChange" ->
                new Relation(
                        details,
                        in(Role.PARTY),
                        reader.concept(report, Dip.CHANGE, "relation", RelationChange.class),
                        text(Dip.LEVEL));
            case "Accreditation" ->
                new Accreditation(
                        details,
                        single(Role.ENVOY),
                        code(Dip.SENDING_PARTY).orElseThrow(),
                        code(Dip.RECEIVING_PARTY).orElseThrow(),
                        reader.concept(report, Dip.CHANGE, "accreditation", AccreditationChange.class)
                                .orElseThrow(),
                        reader.integer(report, Dip.COUNT));
            case "MissionChange" ->
                new Mission(
                        details,
                        code(Dip.SENDING_PARTY).orElseThrow(),
                        code(Dip.RECEIVING_PARTY).orElseThrow(),
                        reader.concept(report, Dip.CHANGE, "mission", MissionChange.class)
                                .orElseThrow(),
                        text(Dip.MISSION_KIND));
            case "MembershipChange" ->
                new Membership(
                        details,
                        code(Dip.MEMBER).orElseThrow(),
                        code(Dip.ORGANISATION).orElseThrow(),
                        reader.concept(report, Dip.CHANGE, "membership", MembershipChange.class)
                                .orElseThrow());
            case "Statement" -> new Statement(details, single(Role.SPEAKER).orElseThrow(), single(Role.ADDRESSEE));
            default -> throw new IllegalArgumentException(report + " reports no class of events: " + reportedClass);
        };
    }

    private Agreement agreement(Details details) {
        return new Agreement(
                details,
                text(Dip.TITLE),
                in(Role.PARTY),
                reader.concept(report, Dip.INSTRUMENT_KIND, "kind", InstrumentKind.class),
                reader.integer(report, Dip.COUNT),
                reader.concept(report, Dip.STEP, "step", AgreementStage.class),
                code(Dip.BY),
                in(Role.SIGNATORY),
                text(Dip.PERIOD).map(PartialDate::parse));
    }

    private TradeFigure tradeFigure(Details details) {
        return new TradeFigure(
                details,
                List.of(
                        single(Role.REPORTER).orElseThrow(),
                        single(Role.PARTNER).orElseThrow()),
                reader.concept(report, Dip.FLOW, "flow", TradeFlow.class).orElseThrow(),
                reader.decimal(report, Dip.VALUE),
                code(Dip.IN_CURRENCY),
                text(Dip.UNIT),
                text(Dip.PERIOD).map(PartialDate::parse),
                reader.decimal(report, Dip.PERCENT_CHANGE),
                reader.mark(report, Dip.IS_TARGET),
                reader.mark(report, Dip.IS_RECORD),
                reader.concept(report, Dip.COMPARATOR, "comparator", Approximation.class));
    }

    private Details details() {
        Optional<Evidence> evidence = text(Dip.QUOTE)
                .map(quote -> new Evidence(
                        quote,
                        reader.integer(report, Dip.START)
                                .map(start -> new Span(
                                        start, reader.integer(report, Dip.END).orElseThrow()))));
        return new Details(
                reader.concept(report, Dip.STATUS, "status", Status.class).orElseThrow(),
                text(Dip.EDTF).map(PartialDate::parse),
                text(Dip.PLACE_NAME),
                code(Dip.COUNTRY),
                reader.all(report, Dip.TOPIC).stream()
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .toList(),
                evidence,
                reader.decimal(report, Dip.CONFIDENCE).map(Number::doubleValue),
                text(Dip.RULE));
    }

    private ActorInRole mention(Node mention) {
        Actor actor = new Actor(
                reader.text(mention, Dip.NAME),
                reader.text(mention, Dip.KNOWN_AS),
                reader.text(mention, Dip.OFFICE_TITLE),
                reader.node(mention, Dip.ON_BEHALF_OF).map(this::codeOf));
        return new ActorInRole(
                reader.concept(mention, Dip.ROLE, "role", Role.class).orElseThrow(),
                reader.integer(mention, Dip.POSITION).orElseThrow(),
                actor);
    }

    private List<Actor> in(Role role) {
        return actors.stream()
                .filter(actor -> actor.role() == role)
                .map(ActorInRole::actor)
                .toList();
    }

    private Optional<Actor> single(Role role) {
        return in(role).stream().findFirst();
    }

    private Optional<String> text(Node property) {
        return reader.text(report, property);
    }

    private Optional<String> code(Node property) {
        return reader.node(report, property).map(this::codeOf);
    }

    private String codeOf(Node party) {
        return names.knownCode(party)
                .or(() -> reader.text(party, Dip.CODE))
                .orElseThrow(
                        () -> new IllegalArgumentException("nothing tells the code of " + Objects.toString(party)));
    }
}
