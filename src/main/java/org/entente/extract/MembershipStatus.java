package org.entente.extract;

import java.util.Optional;
import java.util.Set;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.Status;
import org.entente.gazetteer.LexiconMatches;

/** Tells whether a membership has changed, is to change, or is only talked of. */
final class MembershipStatus {
    private static final int NEAR = 6;
    private static final int BESIDE = 3;
    private static final int FAR = 9;
    /** Changes that a noun may name before they come. */
    private static final Set<String> STEPS = Set.of("joined", "left", "suspended");

    private final Scene scene;
    private final MembershipPhrase phrase;
    private final boolean noun;
    private final int at;

    MembershipStatus(Scene scene, MembershipPhrase phrase, MembershipReading reading) {
        this.scene = scene;
        this.phrase = phrase;
        this.noun = reading.verb() < 0;
        this.at = noun ? phrase.first() : reading.verb();
    }

    /** The status of a change and its date; empty when it is only talked of. */
    Optional<EventStatus> of(String change) {
        Optional<String> date = Clauses.date(scene, at, Math.min(at, phrase.first()), phrase.last(), i -> false);
        Optional<Status> said = isDenied() ? Optional.empty() : new StatusFinder(scene).of(at, date);
        return said.flatMap(status -> switch (change) {
            case "member" -> Optional.of(new EventStatus(status, date)).filter(one -> status == Status.HELD);
            case "chairs" -> Optional.of(isComing() ? new EventStatus(Status.PLANNED, date) : changed(status, date));
            default -> step(changed(status, date), STEPS.contains(change));
        });
    }

    /** An invitation is a proposal, and a verb of the future tells of no past day. */
    private EventStatus changed(Status status, Optional<String> date) {
        if (status == Status.PLANNED && scene.hasTrigger(Math.max(0, at - BESIDE), at, "invite")) {
            return new EventStatus(Status.PROPOSED, date);
        }
        return status == Status.HELD && isFuture()
                ? new EventStatus(Status.PLANNED, Optional.empty())
                : new EventStatus(status, date);
    }

    /** What is announced is planned, unless it is at once. */
    private Optional<EventStatus> step(EventStatus status, boolean step) {
        if (step && status.status() == Status.HELD && isBehind(MembershipWords.ANNOUNCED)) {
            return Optional.of(
                    isBehind(MembershipWords.AT_ONCE) ? status : new EventStatus(Status.PLANNED, status.date()));
        }
        return Optional.of(status).filter(one -> !step || !noun || isToldByNoun(one));
    }

    /** "Supports the accession of" tells of none; "after the accession in 2004" does. */
    private boolean isToldByNoun(EventStatus status) {
        return switch (status.status()) {
            case HELD -> isDone(status.date());
            case PLANNED -> true;
            case PROPOSED -> phrase.between().isEmpty();
            case CANCELLED -> false;
        };
    }

    private boolean isFuture() {
        return scene.units().get(at) instanceof TriggerUnit unit
                && ((unit.clitics() & LexiconMatches.FUTURE) != 0
                        || unit.triggers().stream()
                                .filter(Trigger::isVerb)
                                .anyMatch(one -> one.features().contains("future")
                                        && !one.features().contains("present")));
    }

    /** «председательство перейдёт». */
    private boolean isComing() {
        for (int i = phrase.last() + 1; i < Math.min(scene.units().size(), phrase.last() + NEAR); i++) {
            if (MembershipWords.COMES.contains(
                    scene.tokens(), scene.units().get(i).from())) {
                return true;
            }
        }
        return false;
    }

    /** A noun tells of what was done when words before it say so. */
    private boolean isDone(Optional<String> date) {
        boolean after = false;
        for (int i = Math.max(0, phrase.first() - BESIDE); i < phrase.first(); i++) {
            after |= MembershipWords.AFTER.contains(
                    scene.tokens(), scene.units().get(i).from());
        }
        return isBehind(MembershipWords.DONE) || (after && date.isPresent());
    }

    /** Whether one of the words stands before it in its clause. */
    private boolean isBehind(WordSet words) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            int token = scene.units().get(i).from();
            if (words.contains(scene.tokens(), token)) {
                return true;
            }
            if (MembershipWords.MARKS.contains(scene.tokens(), token)) {
                return false;
            }
        }
        return false;
    }

    /** "Denied that it would leave". */
    private boolean isDenied() {
        for (int i = Math.max(0, at - FAR); i < Math.min(scene.units().size(), at + FAR); i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && unit.of("deny").filter(deny -> !deny.isWeak()).isPresent()
                    && !scene.isBroken(Math.min(i, at), Math.max(i, at))) {
                return true;
            }
        }
        return false;
    }
}
