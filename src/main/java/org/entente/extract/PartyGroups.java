package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.ActorUnit;
import org.entente.gazetteer.Gazetteer;

/** The groups of a sentence, where states, organisations and adjectives that only stand side by side are groups of their own. */
final class PartyGroups {
    private final Scene scene;
    private final List<Group> groups = new ArrayList<>();

    PartyGroups(Scene scene) {
        this.scene = scene;
        scene.groups().forEach(this::add);
    }

    List<Group> groups() {
        return groups;
    }

    /** The group that begins with a unit. */
    Optional<Group> at(int unit) {
        return groups.stream().filter(group -> group.first() == unit).findFirst();
    }

    private void add(Group group) {
        List<Integer> actors = new ArrayList<>();
        for (int at = group.first(); at <= group.last(); at++) {
            if (scene.units().get(at) instanceof ActorUnit actor
                    && actor.mention().isParty()) {
                actors.add(at);
            } else if (scene.units().get(at) instanceof ActorUnit) {
                groups.add(group);
                return;
            }
        }
        boolean alike =
                actors.size() < 2 || actors.stream().map(this::kind).distinct().count() < 2;
        if (group.reference() || alike) {
            groups.add(group);
            return;
        }
        actors.forEach(at -> groups.add(alone(group, at)));
    }

    private Group alone(Group group, int at) {
        ActorUnit actor = (ActorUnit) scene.units().get(at);
        return new Group(
                at,
                at,
                at == group.first() ? group.marker() : "",
                actor.mention().features(),
                at == group.last() && group.possessive(),
                actor.adjective(),
                false,
                actor.mention().parties().stream().map(Player::whole).toList());
    }

    private String kind(int at) {
        ActorUnit actor = (ActorUnit) scene.units().get(at);
        return actor.adjective() ? "adjective" : isNamedOrganisation(at) ? "organisation" : "state";
    }

    private boolean isNamedOrganisation(int at) {
        int from = scene.units().get(at).from();
        for (Atom atom : scene.sentence().atoms()) {
            if (atom.from() == from && atom.is(AtomKind.ORGANISATION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a group is states or organisations as a whole. */
    static boolean isParty(Group group) {
        return !group.players().isEmpty()
                && !group.reference()
                && group.players().stream()
                        .allMatch(player -> player.isWhole() && player.party().isPresent());
    }

    /** Whether a group is organisations and nobody else. */
    boolean isOrganisation(Group group) {
        return isParty(group) && !group.adjective() && isNamedOrganisation(group.first());
    }

    /** The code of a party, or its English name when it is an organisation whose code a state shares. */
    String unmistakable(String code) {
        Gazetteer gazetteer = Gazetteer.bundled();
        boolean named = gazetteer.isState(code)
                && groups.stream()
                        .anyMatch(group ->
                                isOrganisation(group) && group.parties().contains(code));
        return named
                ? gazetteer
                        .organisation(code)
                        .map(organisation -> organisation.labels().english())
                        .orElse(code)
                : code;
    }

    /** Whether a group is states and nobody else. */
    boolean isState(Group group) {
        return isParty(group) && !isNamedOrganisation(group.first());
    }
}
