package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.FactType;
import org.entente.fact.Status;
import org.entente.gazetteer.LexiconMatches;

/** States that join, apply to, leave or chair organisations, are suspended from them or observe them. */
final class MembershipFrame implements Frame {
    private static final int NEAR = 6;
    private static final int FAR = 9;
    private static final int INVITED = 3;

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
        List<String> members = parties.members();
        Optional<EventStatus> status = status(scene, phrase, reading, change);
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

    private static Optional<EventStatus> status(
            Scene scene, MembershipPhrase phrase, MembershipReading reading, String change) {
        int at = reading.verb() >= 0 ? reading.verb() : phrase.first();
        Optional<String> date = Clauses.date(scene, at, Math.min(at, phrase.first()), phrase.last(), i -> false);
        Optional<EventStatus> status = isDenied(scene, at)
                ? Optional.empty()
                : new StatusFinder(scene).of(at, date).map(one -> new EventStatus(one, date));
        if (status.isEmpty()) {
            return status;
        }
        Status said = status.get().status();
        if (change.equals("member")) {
            return status.filter(one -> said == Status.HELD);
        }
        if (said == Status.PLANNED && scene.hasTrigger(Math.max(0, at - INVITED), at, "invite")) {
            return Optional.of(new EventStatus(Status.PROPOSED, date));
        }
        if (said == Status.HELD && isFuture(scene, at)) {
            return Optional.of(new EventStatus(Status.PLANNED, Optional.empty()));
        }
        if (change.equals("chairs") && isComing(scene, phrase)) {
            return Optional.of(new EventStatus(Status.PLANNED, date));
        }
        boolean step = change.equals("joined") || change.equals("left") || change.equals("suspended");
        if (said == Status.HELD && step && isBefore(scene, at, MembershipWords.ANNOUNCED)) {
            return Optional.of(
                    isBefore(scene, at, MembershipWords.AT_ONCE)
                            ? status.get()
                            : new EventStatus(Status.PLANNED, date));
        }
        return reading.verb() < 0 && step && !isToldByNoun(scene, phrase, status.get()) ? Optional.empty() : status;
    }

    /** "Supports the accession of" tells of none; "after the accession in 2004" does. */
    private static boolean isToldByNoun(Scene scene, MembershipPhrase phrase, EventStatus status) {
        return switch (status.status()) {
            case HELD -> isDone(scene, phrase.first(), status.date());
            case PLANNED -> true;
            case PROPOSED -> phrase.between().isEmpty();
            case CANCELLED -> false;
        };
    }

    private static boolean isFuture(Scene scene, int at) {
        return scene.units().get(at) instanceof TriggerUnit unit
                && ((unit.clitics() & LexiconMatches.FUTURE) != 0
                        || unit.triggers().stream()
                                .filter(Trigger::isVerb)
                                .anyMatch(one -> one.features().contains("future")
                                        && !one.features().contains("present")));
    }

    /** «председательство перейдёт». */
    private static boolean isComing(Scene scene, MembershipPhrase phrase) {
        for (int at = phrase.last() + 1; at < Math.min(scene.units().size(), phrase.last() + NEAR); at++) {
            if (scene.folded(at).equals("перейдет")) {
                return true;
            }
        }
        return false;
    }

    /** A noun tells of what was done when words before it say so. */
    private static boolean isDone(Scene scene, int at, Optional<String> date) {
        boolean after = false;
        for (int i = Math.max(0, at - NEAR); i < at; i++) {
            after |= scene.folded(i).matches("after|after|после|بعد|in|with|с|مع");
        }
        return isBefore(scene, at, MembershipWords.DONE) || (after && date.isPresent());
    }

    private static boolean isBefore(Scene scene, int at, WordSet words) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (words.contains(scene.tokens(), scene.units().get(i).from())) {
                return true;
            }
            if (scene.folded(i).matches("[,;:،؛]")) {
                return false;
            }
        }
        return false;
    }

    /** "Denied that it would leave". */
    private static boolean isDenied(Scene scene, int at) {
        for (int i = Math.max(0, at - FAR); i < Math.min(scene.units().size(), at + FAR); i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && unit.of("deny").filter(deny -> !deny.isWeak()).isPresent()
                    && !scene.isBroken(Math.min(i, at), Math.max(i, at))) {
                return true;
            }
        }
        return false;
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
