package org.entente.fact;

import java.util.List;
import java.util.Optional;
import org.entente.gazetteer.CodeList;

/** JSON objects of facts to {@link Fact}s. */
final class FactParser {
    private final PartyCodes codes;
    private final Quotes quotes;

    FactParser(CodeList codes, Quotes quotes) {
        this.codes = new PartyCodes(codes);
        this.quotes = quotes;
    }

    /** The fact that a part holds; empty when there is something wrong with it. */
    Optional<Fact> parse(Part part) {
        part.require("type", "one of " + String.join(", ", Coded.codes(FactType.class)));
        return part.word("type", FactType.class).flatMap(type -> part.build(fact -> fact(fact, type)));
    }

    private Fact fact(Part part, FactType type) {
        Details details = part.attempt(() -> details(part)).orElse(Details.held());
        return switch (type) {
            case MEETING -> new Meeting(details, actors(part, "participants"), part.text("at"));
            case CALL -> new Call(details, actors(part, "participants"));
            case VISIT ->
                new Visit(
                        details,
                        actors(part, "visitors"),
                        actor(part, "host"),
                        part.word("kind", VisitKind.class),
                        part.flag("first"));
            case GATHERING ->
                new Gathering(
                        details, part.text("name"), codes.party(part, "organisation"), actors(part, "participants"));
            case AGREEMENT -> agreement(part, details);
            case TRADE_FIGURE -> tradeFigure(part, details);
            case OFFICE -> new OfficeHolding(details, requiredActor(part, "person"), part.flag("former"));
            case RELATION ->
                new Relation(
                        details,
                        actors(part, "parties"),
                        part.word("change", RelationChange.class),
                        part.text("level"));
            case ACCREDITATION ->
                new Accreditation(
                        details,
                        actor(part, "envoy"),
                        codes.requiredParty(part, "from"),
                        codes.requiredParty(part, "to"),
                        part.requiredWord("change", AccreditationChange.class),
                        part.whole("count"));
            case MISSION ->
                new Mission(
                        details,
                        codes.requiredParty(part, "from"),
                        codes.requiredParty(part, "to"),
                        part.requiredWord("change", MissionChange.class),
                        part.text("kind"));
            case MEMBERSHIP ->
                new Membership(
                        details,
                        codes.requiredParty(part, "member"),
                        codes.requiredParty(part, "organisation"),
                        part.requiredWord("change", MembershipChange.class));
            case STATEMENT -> new Statement(details, requiredActor(part, "speaker"), actor(part, "addressee"));
        };
    }

    private Details details(Part part) {
        return new Details(
                part.word("status", Status.class).orElse(Status.HELD),
                part.parsed("date", PartialDate::parse),
                part.text("place"),
                codes.country(part),
                part.texts("topics"),
                quotes.evidence(part),
                part.number("confidence").map(Number::doubleValue),
                part.text("rule"));
    }

    private Agreement agreement(Part part, Details details) {
        return new Agreement(
                details,
                part.text("title"),
                actors(part, "parties"),
                part.word("kind", InstrumentKind.class),
                part.whole("count"),
                part.word("stage", AgreementStage.class),
                codes.party(part, "by"),
                actors(part, "signatories"),
                part.parsed("period", PartialDate::parse));
    }

    private TradeFigure tradeFigure(Part part, Details details) {
        return new TradeFigure(
                details,
                actors(part, "parties"),
                part.requiredWord("flow", TradeFlow.class),
                part.number("value"),
                codes.currency(part),
                part.text("unit"),
                part.parsed("period", PartialDate::parse),
                part.number("change"),
                part.flag("target"),
                part.flag("record"),
                part.word("approx", Approximation.class));
    }

    private List<Actor> actors(Part part, String key) {
        return part.parts(key, number -> "key `" + key + "`, actor " + number, actor -> actor.build(this::actor));
    }

    private Optional<Actor> actor(Part part, String key) {
        return part.part(key).flatMap(actor -> actor.build(this::actor));
    }

    /** An actor that must be there; when it is not, that is a problem already, and anyone stands in. */
    private Actor requiredActor(Part part, String key) {
        part.require(key, "an actor, such as {\"name\": …, \"office\": …, \"for\": …}");
        return actor(part, key).orElseGet(() -> Actor.whole("?"));
    }

    private Actor actor(Part part) {
        return new Actor(part.text("name"), part.text("person"), part.text("office"), codes.party(part, "for"));
    }
}
