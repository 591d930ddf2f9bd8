package org.entente.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.Where;
import org.entente.fact.Accreditation;
import org.entente.fact.AccreditationChange;
import org.entente.fact.Actor;
import org.entente.fact.Agreement;
import org.entente.fact.AgreementStage;
import org.entente.fact.Approximation;
import org.entente.fact.Call;
import org.entente.fact.Coded;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.Gathering;
import org.entente.fact.InstrumentKind;
import org.entente.fact.Meeting;
import org.entente.fact.Membership;
import org.entente.fact.MembershipChange;
import org.entente.fact.Mission;
import org.entente.fact.MissionChange;
import org.entente.fact.PartialDate;
import org.entente.fact.Relation;
import org.entente.fact.RelationChange;
import org.entente.fact.Statement;
import org.entente.fact.TradeFigure;
import org.entente.fact.TradeFlow;
import org.entente.fact.Visit;
import org.entente.fact.VisitKind;

/** Makes facts of drafts; a draft that lacks what its type needs gives none. */
final class DraftFacts {
    private final Document document;
    private final FactFeatures features;

    DraftFacts(Document document, DocumentEntities entities) {
        this.document = document;
        this.features = new FactFeatures(document, entities);
    }

    Optional<Fact> fact(Draft draft) {
        List<Actor> actors = actors(draft.players);
        return switch (draft.type) {
            case MEETING ->
                actors.size() < 2
                        ? Optional.empty()
                        : Optional.of(new Meeting(details(draft), actors, draft.value(Draft.Key.AT)));
            case CALL -> actors.size() < 2 ? Optional.empty() : Optional.of(new Call(details(draft), actors));
            case VISIT -> visit(draft, actors);
            case GATHERING ->
                Optional.of(new Gathering(
                        details(draft), draft.value(Draft.Key.NAME), draft.value(Draft.Key.ORGANISATION), actors));
            case AGREEMENT -> agreement(draft, actors);
            case TRADE_FIGURE -> trade(draft, actors);
            case RELATION ->
                actors.size() < 2
                        ? Optional.empty()
                        : Optional.of(new Relation(
                                details(draft),
                                actors,
                                coded(RelationChange.class, draft.value(Draft.Key.CHANGE)),
                                draft.value(Draft.Key.LEVEL)));
            case ACCREDITATION -> accreditation(draft, actors);
            case MISSION -> mission(draft);
            case MEMBERSHIP -> membership(draft);
            case STATEMENT -> statement(draft, actors);
            case OFFICE -> Optional.empty();
        };
    }

    private Optional<Fact> visit(Draft draft, List<Actor> actors) {
        if (actors.isEmpty() || draft.where.isEmpty()) {
            return Optional.empty();
        }
        Details details = details(draft);
        if (details.place().isEmpty() && details.country().isEmpty()) {
            return Optional.empty();
        }
        Optional<Actor> host = actors(draft.others).stream().findFirst();
        Optional<VisitKind> kind = coded(VisitKind.class, draft.value(Draft.Key.KIND));
        return Optional.of(new Visit(
                details, actors, host, kind, draft.value(Draft.Key.FIRST).isPresent()));
    }

    private Optional<Fact> agreement(Draft draft, List<Actor> actors) {
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Agreement(
                        details(draft),
                        draft.value(Draft.Key.TITLE),
                        actors,
                        coded(InstrumentKind.class, draft.value(Draft.Key.KIND)),
                        draft.value(Draft.Key.COUNT).map(Integer::valueOf),
                        coded(AgreementStage.class, draft.value(Draft.Key.STAGE)),
                        draft.value(Draft.Key.BY),
                        actors(draft.others),
                        draft.value(Draft.Key.PERIOD).map(PartialDate::parse)));
    }

    private Optional<Fact> trade(Draft draft, List<Actor> actors) {
        Optional<TradeFlow> flow = coded(TradeFlow.class, draft.value(Draft.Key.FLOW));
        boolean figure = draft.value(Draft.Key.VALUE).isPresent()
                || draft.value(Draft.Key.CHANGE).isPresent();
        if (actors.size() != 2 || flow.isEmpty() || !figure) {
            return Optional.empty();
        }
        return Optional.of(new TradeFigure(
                details(draft),
                actors,
                flow.get(),
                draft.value(Draft.Key.VALUE).map(BigDecimal::new),
                draft.value(Draft.Key.CURRENCY),
                draft.value(Draft.Key.UNIT),
                draft.value(Draft.Key.PERIOD).map(PartialDate::parse),
                draft.value(Draft.Key.CHANGE).map(BigDecimal::new),
                draft.value(Draft.Key.TARGET).isPresent(),
                draft.value(Draft.Key.RECORD).isPresent(),
                coded(Approximation.class, draft.value(Draft.Key.APPROX))));
    }

    private Optional<Fact> accreditation(Draft draft, List<Actor> actors) {
        Optional<AccreditationChange> change = coded(AccreditationChange.class, draft.value(Draft.Key.CHANGE));
        if (change.isEmpty()
                || draft.value(Draft.Key.FROM).isEmpty()
                || draft.value(Draft.Key.TO).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Accreditation(
                details(draft),
                actors.stream().findFirst(),
                code(draft, Draft.Key.FROM),
                code(draft, Draft.Key.TO),
                change.get(),
                draft.value(Draft.Key.COUNT).map(Integer::valueOf)));
    }

    private Optional<Fact> mission(Draft draft) {
        Optional<MissionChange> change = coded(MissionChange.class, draft.value(Draft.Key.CHANGE));
        if (change.isEmpty()
                || draft.value(Draft.Key.FROM).isEmpty()
                || draft.value(Draft.Key.TO).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Mission(
                details(draft),
                code(draft, Draft.Key.FROM),
                code(draft, Draft.Key.TO),
                change.get(),
                draft.value(Draft.Key.KIND)));
    }

    private Optional<Fact> membership(Draft draft) {
        Optional<String> member = draft.parties().stream().findFirst();
        Optional<MembershipChange> change = coded(MembershipChange.class, draft.value(Draft.Key.CHANGE));
        return member.isEmpty() || change.isEmpty()
                ? Optional.empty()
                : Optional.of(new Membership(
                        details(draft), Parties.code(member.get()), code(draft, Draft.Key.ORGANISATION), change.get()));
    }

    private Optional<Fact> statement(Draft draft, List<Actor> actors) {
        Optional<Actor> addressee = draft.value(Draft.Key.TO).map(Player::whole).map(Player::actor);
        return actors.stream().findFirst().map(speaker -> new Statement(details(draft), speaker, addressee));
    }

    private static String code(Draft draft, Draft.Key key) {
        return Parties.code(draft.value(key).orElseThrow());
    }

    private static <E extends Enum<E> & Coded> Optional<E> coded(Class<E> type, Optional<String> word) {
        return word.flatMap(one -> Coded.of(type, one));
    }

    private static List<Actor> actors(List<Player> players) {
        List<Actor> actors = new ArrayList<>(players.size());
        for (Player player : players) {
            Actor actor = player.actor();
            if (actor != null && !actors.contains(actor)) {
                actors.add(actor);
            }
        }
        return actors;
    }

    private Details details(Draft draft) {
        return new Details(
                draft.status,
                draft.date.map(PartialDate::parse),
                draft.where.flatMap(Where::place),
                draft.where.flatMap(Where::country).filter(code -> code.length() == 2),
                List.of(),
                Optional.of(Quotes.evidence(document, draft.from, draft.to)),
                Optional.of(Confidence.of(features.of(draft))),
                Optional.of(draft.rule));
    }
}
