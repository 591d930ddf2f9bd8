package org.entente.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who takes part in a fact, and as what. */
final class Cast {
    private final List<ActorInRole> actors = new ArrayList<>();

    private Cast() {}

    static List<ActorInRole> actors(Fact fact) {
        Cast cast = new Cast();
        switch (fact) {
            case Meeting meeting -> cast.add(Role.PARTICIPANT, meeting.participants());
            case Call call -> cast.add(Role.PARTICIPANT, call.participants());
            case Visit visit -> cast.add(Role.VISITOR, visit.visitors()).add(Role.HOST, visit.host());
            case Gathering gathering -> cast.add(Role.PARTICIPANT, gathering.participants());
            case Agreement agreement ->
                cast.add(Role.PARTY, agreement.parties()).add(Role.SIGNATORY, agreement.signatories());
            case TradeFigure figure ->
                cast.add(Role.REPORTER, figure.reporter()).add(Role.PARTNER, figure.partner());
            case OfficeHolding office -> cast.add(Role.HOLDER, office.person());
            case Relation relation -> cast.add(Role.PARTY, relation.parties());
            case Accreditation accreditation -> cast.add(Role.ENVOY, accreditation.envoy());
            case Mission mission -> {}
            case Membership membership -> {}
            case Statement statement ->
                cast.add(Role.SPEAKER, statement.speaker()).add(Role.ADDRESSEE, statement.addressee());
        }
        return List.copyOf(cast.actors);
    }

    static List<String> partyCodes(Fact fact) {
        Set<String> codes = new LinkedHashSet<>();
        for (ActorInRole member : fact.actors()) {
            member.actor().represents().ifPresent(codes::add);
        }
        switch (fact) {
            case Visit visit -> visit.details().country().ifPresent(codes::add);
            case Gathering gathering -> gathering.organisation().ifPresent(codes::add);
            case Accreditation accreditation -> codes.addAll(List.of(accreditation.from(), accreditation.to()));
            case Mission mission -> codes.addAll(List.of(mission.from(), mission.to()));
            case Membership membership -> codes.addAll(List.of(membership.member(), membership.organisation()));
            case Meeting meeting -> {}
            case Call call -> {}
            case Agreement agreement -> {}
            case TradeFigure figure -> {}
            case OfficeHolding office -> {}
            case Relation relation -> {}
            case Statement statement -> {}
        }
        return List.copyOf(codes);
    }

    private Cast add(Role role, List<Actor> those) {
        those.forEach(actor -> add(role, actor));
        return this;
    }

    private Cast add(Role role, Optional<Actor> actor) {
        actor.ifPresent(present -> add(role, present));
        return this;
    }

    private Cast add(Role role, Actor actor) {
        actors.add(new ActorInRole(role, actors.size() + 1, actor));
        return this;
    }
}
