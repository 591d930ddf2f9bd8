package org.entente.extract;

import java.util.Set;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;

/**
 * The part of a sentence that tells of one event.
 *
 * @param from its first unit
 * @param to the unit behind its last
 */
record Clause(int from, int to) {
    private static final WordSet SUBORDINATE = WordSet.words(
            "who whom whose which where when while whereas before after"
                    + " following ahead that although though as because который которая которое которые которого которой которых"
                    + " которому которым которую котором которыми где когда чтобы после перед накануне что хотя пока поскольку"
                    + " قبل بعد عقب فيما بينما حيث الذي التي اللذان اللذين الذين عندما لكن كي تمهيدا قبيل غداة عشية خلالها خلاله");

    /** Verbs of these tell of another event, and so end the clause of the first. */
    private static final Set<String> EVENTS = Set.of(
            "meet",
            "receive",
            "discuss",
            "converse",
            "phone",
            "sign",
            "initial",
            "conclude",
            "adopt",
            "ratify",
            "enter-force",
            "extend",
            "terminate",
            "negotiate",
            "amount",
            "grow",
            "shrink",
            "invest",
            "export",
            "import",
            "appoint",
            "elect",
            "dismiss",
            "resign",
            "take-office",
            "establish",
            "sever",
            "restore",
            "upgrade",
            "downgrade",
            "recognise",
            "recall",
            "expel",
            "summon",
            "open",
            "close",
            "join",
            "say",
            "greet",
            "host");
    /** Verbs of these go with the event, whatever else they may mean. */
    private static final Set<String> COMPANIONS = Set.of(
            "visit-verb",
            "travel",
            "arrive",
            "leave",
            "visit",
            "pay",
            "hold",
            "take-place",
            "begin",
            "end",
            "continue",
            "plan",
            "cancel",
            "postpone",
            "propose",
            "invite",
            "accept-invitation",
            "attend",
            "chair",
            "convene",
            "gathering",
            "accompany",
            "hope",
            "decline",
            "consider",
            "condition",
            "negation",
            "deny");

    /** The clause around the units from one to another. */
    static Clause around(Scene scene, int first, int last) {
        int from = first;
        while (from > 0 && !isEnd(scene, from - 1)) {
            from--;
        }
        int to = last + 1;
        while (to < scene.units().size() && !isEnd(scene, to)) {
            to++;
        }
        return new Clause(from, to);
    }

    /** The clause around a unit without the clauses that depend on it: "who will visit Baku in May", «после чего». */
    static Clause main(Scene scene, int at) {
        Clause whole = around(scene, at, at);
        int to = at + 1;
        while (to < whole.to() && !isSubordinate(scene, to)) {
            to++;
        }
        return new Clause(whole.from(), to);
    }

    /** Whether a unit opens a clause that depends on another; a date behind "after" or "before" is told by the event itself. */
    private static boolean isSubordinate(Scene scene, int at) {
        Unit unit = scene.units().get(at);
        boolean dated = at + 1 < scene.units().size() && scene.units().get(at + 1) instanceof Unit.DateUnit;
        boolean word = unit instanceof WordUnit || unit instanceof TriggerUnit;
        return word
                && (Travellers.RELATIVE.contains(scene.tokens(), unit.from())
                        || (!dated && SUBORDINATE.contains(scene.tokens(), unit.from())));
    }

    /** Whether a unit is the verb of another event, or a mark between clauses. */
    static boolean isEnd(Scene scene, int at) {
        return switch (scene.units().get(at)) {
            case TriggerUnit trigger -> isEvent(trigger);
            case WordUnit word -> scene.isBroken(at, at + 1);
            case Unit.ActorUnit actor -> false;
            case Unit.PlaceUnit place -> false;
            case Unit.DateUnit date -> false;
            case Unit.AmountUnit amount -> false;
        };
    }

    private static boolean isEvent(TriggerUnit unit) {
        boolean event = false;
        for (Trigger trigger : unit.triggers()) {
            boolean gerund = trigger.features().contains("gerund") && unit.is("talks");
            if (COMPANIONS.contains(trigger.family()) || gerund) {
                return false;
            }
            event |= trigger.isVerb() && !trigger.isWeak() && EVENTS.contains(trigger.family());
        }
        return event;
    }

    boolean contains(int at) {
        return at >= from && at < to;
    }
}
