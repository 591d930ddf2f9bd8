package org.entente.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.fact.PartialDate;
import org.entente.fact.Status;
import org.entente.gazetteer.LexiconMatches;

/** Tells whether an event was held, is planned, proposed or cancelled, or is no event at all: denied, hoped for, a condition. */
final class StatusFinder {
    private static final int BEFORE = 9;
    private static final int BEHIND = 6;
    private static final int FAR = 12;
    private static final String[] SUPPORT = {"hold", "take-place", "pay", "begin", "chair", "attend", "visit-verb"};
    private static final WordSet WOULD = WordSet.of("would");
    private static final WordSet REASON = WordSet.of("по", "at", "upon", "on", "على", "من", "لدعوة", "لطلب", "تلبية");

    private final Scene scene;

    StatusFinder(Scene scene) {
        this.scene = scene;
    }

    /** What the words around an event say of its status. */
    private enum Cue {
        NONE,
        PLANNED,
        CANCELLED,
        PROPOSED,
        /** No event. */
        DENIED
    }

    /** The status of the event that a trigger tells of; empty when it is none. */
    Optional<Status> of(int at, Optional<String> date) {
        Cue cue = before(at);
        cue = cue == Cue.NONE ? behind(at) : cue;
        cue = isNever(at) ? Cue.DENIED : cue;
        cue = cue == Cue.DENIED && (date.isPresent() || !isMembership(at)) && isReported(at) ? Cue.PLANNED : cue;
        return switch (cue) {
            case DENIED -> scene.refuse(at, Refusal.NO_EVENT);
            case PLANNED -> Optional.of(byDate(Status.PLANNED, date));
            case CANCELLED -> Optional.of(Status.CANCELLED);
            case PROPOSED -> Optional.of(Status.PROPOSED);
            case NONE -> Optional.of(byDate(tense(at), date));
        };
    }

    /** That a state would join is hoped for as often as planned. */
    private boolean isMembership(int at) {
        return scene.units().get(at) instanceof TriggerUnit unit && unit.is("join");
    }

    /** "He said that they would sign" tells of a plan, no condition. */
    private boolean isReported(int at) {
        return scene.hasTrigger(0, at, "say")
                && scene.hasTrigger(Math.max(0, at - 2), at, "condition")
                && WOULD.contains(scene.tokens(), scene.units().get(at).from() - 1)
                && !scene.hasTrigger(0, Math.max(0, at - 2), "condition", "negation");
    }

    private Cue before(int at) {
        Cue found = Cue.NONE;
        for (int i = at - 1; i >= Math.max(0, at - BEFORE) && !scene.isBroken(i, at); i--) {
            if (scene.units().get(i) instanceof TriggerUnit trigger) {
                Cue cue = cue(trigger, i, at);
                if (cue == Cue.DENIED || cue == Cue.CANCELLED) {
                    return cue;
                }
                cue = cue == Cue.NONE && trigger.is(SUPPORT) && tense(i) == Status.PLANNED && isNoun(at)
                        ? Cue.PLANNED
                        : cue;
                found = found == Cue.NONE ? cue : found;
                if (isFinitePast(trigger) && cue == Cue.NONE) {
                    return found;
                }
            }
            if (Travellers.RELATIVE.contains(
                    scene.tokens(), scene.units().get(i).from())) {
                return found;
            }
        }
        return found;
    }

    private boolean isNoun(int at) {
        return scene.units().get(at) instanceof TriggerUnit unit
                && unit.triggers().stream().anyMatch(Trigger::isNoun);
    }

    /** A verb in the past between a cue and the event cuts them apart. */
    private boolean isFinitePast(TriggerUnit trigger) {
        for (Trigger one : trigger.triggers()) {
            if (one.isVerb() && !one.isWeak() && one.features().contains("past") && !isStatus(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStatus(Trigger trigger) {
        return switch (trigger.family()) {
            case "plan",
                    "cancel",
                    "postpone",
                    "deny",
                    "rumour",
                    "propose",
                    "invite",
                    "accept-invitation",
                    "decline",
                    "hope",
                    "condition",
                    "negation",
                    "consider",
                    "hold",
                    "take-place" -> true;
            default -> false;
        };
    }

    private Cue cue(TriggerUnit unit, int index, int event) {
        for (Trigger trigger : unit.triggers()) {
            Cue cue = switch (trigger.family()) {
                case "plan" -> !trigger.isWeak() || index == event - 1 ? Cue.PLANNED : Cue.NONE;
                case "cancel" -> isFar(trigger, index, event) ? Cue.NONE : Cue.CANCELLED;
                case "postpone" -> isFar(trigger, index, event) ? Cue.NONE : Cue.PLANNED;
                case "deny", "rumour" -> trigger.isWeak() ? Cue.NONE : Cue.DENIED;
                case "condition", "hope", "decline", "consider" -> trigger.isWeak() ? Cue.NONE : Cue.DENIED;
                case "negation" -> event - index <= 3 && !trigger.isWeak() ? Cue.DENIED : Cue.NONE;
                case "propose", "invite" -> isReason(unit, index) ? Cue.NONE : Cue.PROPOSED;
                case "accept-invitation" -> Cue.PLANNED;
                default -> Cue.NONE;
            };
            if (cue != Cue.NONE) {
                return cue;
            }
        }
        return Cue.NONE;
    }

    /** "At the request of", «по инициативе», «بدعوة من»: why it is held. */
    private boolean isReason(TriggerUnit unit, int index) {
        boolean noun = unit.triggers().stream().anyMatch(Trigger::isNoun);
        return noun
                && (REASON.contains(scene.tokens(), unit.from())
                        || REASON.contains(scene.tokens(), unit.from() - 1)
                        || (unit.clitics() & LexiconMatches.BY) != 0
                        || scene.marker(index).equals("по"));
    }

    /** Whether a word that only sometimes tells of the status stands too far from the event. */
    private static boolean isFar(Trigger trigger, int index, int event) {
        return trigger.isWeak() && event - index > 2;
    }

    /** «разговора в ближайшие дни не планируется»: a negation farther behind, with no comma between. */
    private boolean isNever(int at) {
        for (int i = at + 1; i < Math.min(scene.units().size(), at + FAR) && !scene.isBroken(at, i); i++) {
            if (scene.units().get(i) instanceof WordUnit word && isComma(word)) {
                return false;
            }
            if (scene.units().get(i) instanceof TriggerUnit trigger && isNever(trigger, i)) {
                return true;
            }
        }
        return false;
    }

    /** "The visit is planned for May", «встреча отменена», «состоится». */
    private Cue behind(int at) {
        for (int i = at + 1; i < Math.min(scene.units().size(), at + BEHIND) && !scene.isBroken(at, i); i++) {
            if (scene.units().get(i) instanceof TriggerUnit trigger) {
                boolean not = scene.hasTrigger(at + 1, i, "negation");
                if (isNever(trigger, i) || (not && trigger.is("plan"))) {
                    return Cue.DENIED;
                }
                if (trigger.is("cancel") || (not && trigger.is("take-place", "hold"))) {
                    return Cue.CANCELLED;
                } else if (trigger.is("postpone")
                        || trigger.of("plan").filter(plan -> !plan.isWeak()).isPresent()) {
                    return Cue.PLANNED;
                } else if (trigger.is("take-place", "hold") && tense(i) == Status.PLANNED) {
                    return Cue.PLANNED;
                }
            } else if (scene.units().get(i) instanceof WordUnit word && isComma(word)) {
                return Cue.NONE;
            }
        }
        return Cue.NONE;
    }

    /** «не планируется», «не было»: a negation with its verb. */
    private boolean isNever(TriggerUnit unit, int at) {
        boolean negation = unit.of("negation").filter(one -> !one.isWeak()).isPresent() && unit.to() - unit.from() > 1;
        boolean verb = at + 1 < scene.units().size() && scene.units().get(at + 1) instanceof TriggerUnit;
        return negation && !verb;
    }

    private boolean isComma(WordUnit word) {
        return Grammar.of(scene.language()).isComma(scene.tokens(), word.from());
    }

    private Status tense(int at) {
        if (!(scene.units().get(at) instanceof TriggerUnit unit)) {
            return Status.HELD;
        }
        boolean future = (unit.clitics() & LexiconMatches.FUTURE) != 0;
        return future || isOnlyFuture(unit) ? Status.PLANNED : Status.HELD;
    }

    private static boolean isOnlyFuture(TriggerUnit unit) {
        for (Trigger verb : unit.triggers()) {
            boolean ahead = !verb.features().contains("present")
                    && (verb.features().contains("future") || verb.features().contains("infinitive"));
            if (verb.isVerb() && !ahead) {
                return false;
            }
        }
        return unit.isVerb();
    }

    /** What lies ahead is planned, what a plan foresaw for a day that has passed is held. */
    private Status byDate(Status status, Optional<String> date) {
        Optional<LocalDate> published = scene.story().document().published();
        if (date.isEmpty() || published.isEmpty() || status == Status.CANCELLED || status == Status.PROPOSED) {
            return status;
        }
        PartialDate when = PartialDate.parse(date.get());
        if (when.earliest().isAfter(published.get())) {
            return Status.PLANNED;
        }
        return when.latest().isBefore(published.get()) ? Status.HELD : status;
    }
}
