package org.entente.extract;

import java.util.Optional;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.Status;

/**
 * The status of a journey or gathering and its date: what is put off without a new date is cancelled.
 *
 * @param status whether it was held, is planned, proposed or cancelled
 * @param date in EDTF
 */
record EventStatus(Status status, Optional<String> date) {
    private static final WordSet NEW = WordSet.of("to", "until", "till", "на", "до", "إلى", "حتى");

    /** The status of what a unit tells; empty when it is no event. */
    static Optional<EventStatus> of(Scene scene, Clause clause, int at, Optional<String> date) {
        if (isDenied(scene, at)) {
            return scene.refuse(at, Refusal.NO_EVENT);
        }
        int postponed = trigger(scene, clause, "postpone");
        if (postponed >= 0) {
            Optional<String> other = newDate(scene, clause, postponed);
            return Optional.of(
                    other.isPresent()
                            ? new EventStatus(Status.PLANNED, other)
                            : new EventStatus(Status.CANCELLED, date));
        }
        if (isCancelled(scene, clause)) {
            return Optional.of(new EventStatus(Status.CANCELLED, date));
        }
        Optional<Status> status = new StatusFinder(scene).of(at, date);
        return status.map(one -> new EventStatus(one, date));
    }

    /** "Denied reports that", «о визите опровергли». */
    private static boolean isDenied(Scene scene, int at) {
        for (int i = Math.max(0, at - 9); i < Math.min(scene.units().size(), at + 9); i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && unit.of("deny").filter(deny -> !deny.isWeak()).isPresent()
                    && !scene.isBroken(Math.min(i, at), Math.max(i, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCancelled(Scene scene, Clause clause) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (scene.units().get(at) instanceof TriggerUnit unit
                    && unit.of("cancel").filter(one -> !one.isWeak()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int trigger(Scene scene, Clause clause, String family) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (scene.units().get(at) instanceof TriggerUnit unit
                    && unit.of(family).filter(one -> !one.isWeak()).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    /** "Put off until 5 May", «перенесена на май», «أرجأت إلى تموز». */
    private static Optional<String> newDate(Scene scene, Clause clause, int postponed) {
        for (int at = postponed + 1; at < clause.to(); at++) {
            if (scene.units().get(at) instanceof DateUnit date
                    && NEW.contains(scene.tokens(), date.from() - 1)
                    && !isPlanned(scene, at)) {
                return Optional.of(date.edtf());
            }
        }
        return Optional.empty();
    }

    /** "Scheduled for": the date that no longer holds. */
    private static boolean isPlanned(Scene scene, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && unit.of("plan").filter(plan -> !plan.isWeak()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
