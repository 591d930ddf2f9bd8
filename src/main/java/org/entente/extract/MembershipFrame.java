package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.fact.FactType;

/** States that join, apply to, leave or chair organisations, are suspended from them or observe them. */
final class MembershipFrame implements Frame {
    @Override
    public void read(Scene scene, FactBook book) {
        List<Integer> triggers = scene.triggers(MembershipPhrase.FAMILIES);
        if (triggers.isEmpty()) {
            return;
        }
        PartyGroups groups = new PartyGroups(scene);
        int done = -1;
        for (int at : triggers) {
            if (at > done) {
                MembershipPhrase phrase = MembershipPhrase.of(scene, groups, at);
                if (phrase(scene, book, groups, phrase)) {
                    done = phrase.last();
                }
            }
        }
    }

    /** Tells whether the words of a phrase are read, with or without a fact. */
    private static boolean phrase(Scene scene, FactBook book, PartyGroups groups, MembershipPhrase phrase) {
        MembershipReading reading = new MembershipReading(scene, groups, phrase);
        MembershipParties parties = new MembershipParties(scene, groups, phrase, reading);
        List<String> organisations = parties.organisations();
        if (organisations.isEmpty() || reading.changed().isEmpty()) {
            return !organisations.isEmpty();
        }
        String change = reading.changed().get();
        List<String> members =
                parties.members().stream().map(groups::unmistakable).toList();
        Optional<EventStatus> status = new MembershipStatus(scene, phrase, reading).of(change);
        if (status.isPresent()) {
            for (String member : members) {
                organisations.stream()
                        .filter(organisation -> !organisation.equals(member))
                        .forEach(organisation ->
                                add(scene, book, phrase, status.get(), List.of(member, organisation, change)));
            }
        }
        return true;
    }

    private static void add(
            Scene scene, FactBook book, MembershipPhrase phrase, EventStatus status, List<String> fact) {
        Draft draft = scene.draft(FactType.MEMBERSHIP, phrase.first(), "membership." + fact.get(2));
        draft.players.add(Player.whole(fact.get(0)));
        draft.with(Draft.Key.ORGANISATION, fact.get(1)).with(Draft.Key.CHANGE, fact.get(2));
        draft.status = status.status();
        draft.date = status.date();
        Clauses.quote(scene, draft, phrase.first(), phrase.last());
        book.add(draft);
    }
}
