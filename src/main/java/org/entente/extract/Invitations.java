package org.entente.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;

/** Journeys that somebody is invited to make, and at whose invitation others are made. */
final class Invitations {
    private static final WordSet AT =
            WordSet.of("at", "upon", "on", "по", "بدعوة", "تلبية", "بناء", "response", "by", "استجابة");

    private final Scene scene;

    Invitations(Scene scene) {
        this.scene = scene;
    }

    /** The invitation that a journey is the object of; -1 when there is none. */
    int before(Journey journey) {
        int best = -1;
        for (int at : scene.triggers("invite")) {
            int distance = journey.first() - at;
            if (distance >= 0 && distance < 16 && !isReason(at) && !scene.isBroken(at, journey.first())) {
                best = at;
            }
        }
        return best;
    }

    /** Whether an invitation is only why something happens: "at the invitation of". */
    boolean isReason(int at) {
        Unit unit = scene.units().get(at);
        return AT.contains(scene.tokens(), unit.from())
                || AT.contains(scene.tokens(), unit.from() - 1)
                || (AT.contains(scene.tokens(), unit.from() - 2) && !scene.isVerb(at));
    }

    /** At whose invitation a journey is made. */
    Optional<Player> host(Clause clause) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (scene.units().get(at) instanceof TriggerUnit unit
                    && unit.is("invite", "visit")
                    && isInvitation(unit)
                    && isReason(at)) {
                int index = at;
                return scene.groups().stream()
                        .filter(group -> group.first() > index
                                && group.first() - index <= 4
                                && !group.players().isEmpty()
                                && !group.adjective())
                        .findFirst()
                        .map(group -> group.players().getFirst());
            }
        }
        return Optional.empty();
    }

    private static boolean isInvitation(TriggerUnit unit) {
        return unit.is("invite")
                || unit.of("visit").filter(one -> one.part().equals("cue")).isPresent();
    }

    /** Who is invited: the nearest person that is not of the destination. */
    List<Player> guests(int invitation, Where destination) {
        return nearest(invitation, destination, false).map(List::of).orElse(List.of());
    }

    /** Who invites: the nearest person of the destination. */
    Optional<Player> inviter(int invitation, Where destination) {
        return nearest(invitation, destination, true);
    }

    /** The state of whoever invites "to visit the kingdom": of the person named before the word, else that of the text. */
    Optional<Where> home(int invitation) {
        return scene.groups().stream()
                .filter(group -> group.last() < invitation && Travellers.isPersonal(group))
                .reduce((first, second) -> second)
                .flatMap(group -> Travellers.personal(group).getFirst().party())
                .map(party -> new Where(Optional.empty(), Optional.of(party)))
                .or(() -> new Places(scene).home());
    }

    private Optional<Player> nearest(int invitation, Where destination, boolean there) {
        return scene.groups().stream()
                .filter(Travellers::isPersonal)
                .filter(group -> Travellers.personal(group).getFirst().party().equals(destination.country()) == there)
                .min(Comparator.comparingInt(group -> distance(group, invitation, there)))
                .map(group -> Travellers.personal(group).getFirst());
    }

    /** Guests stand behind the word, those who invite before it. */
    private int distance(Group group, int invitation, boolean there) {
        boolean behind = group.first() > invitation;
        boolean pronoun = ((TriggerUnit) scene.units().get(invitation))
                .triggers().stream().anyMatch(one -> !one.value("pronoun").isEmpty());
        return Math.abs(group.first() - invitation) + (behind == there ? 8 : 0) + (pronoun && behind ? 20 : 0);
    }

    /** Whether an invitation has been accepted: a word of a passage says so. */
    static boolean isAccepted(Scene scene) {
        return !scene.triggers("accept-invitation").isEmpty();
    }
}
