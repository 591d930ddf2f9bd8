package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;

/**
 * What a clause tells of one journey: a verb ("flew to"), a noun ("a visit to"), or both ("arrived on a visit").
 *
 * @param scene the sentence
 * @param verb the index of the verb; -1 when there is none
 * @param noun the index of the noun; -1 when there is none
 * @param target the index of the first unit that names the destination; -1 when none does
 * @param clause the clause around them
 */
record Journey(Scene scene, int verb, int noun, int target, Clause clause) {
    static final String[] VERBS = {"visit-verb", "travel", "arrive"};
    static final String[] ALL = {"visit-verb", "travel", "arrive", "visit"};
    /** Its destinations. */
    List<Where> destinations() {
        return target < 0 ? List.of() : new Places(scene).chain(target);
    }

    int first() {
        return verb >= 0 ? verb : noun;
    }

    int last() {
        return Math.max(verb, noun);
    }

    /** Whether its verb tells of setting out, so that a day is that of the first place only. */
    boolean isDeparture() {
        return verb >= 0 && ((TriggerUnit) scene.units().get(verb)).is("travel");
    }

    /** Whether its noun is a visit, not an arrival. */
    boolean isVisit() {
        return noun >= 0
                && ((TriggerUnit) scene.units().get(noun))
                        .of("visit", "leave", "invite")
                        .filter(one -> !one.isWeak() && !one.features().contains("pl")
                                || !one.family().equals("visit"))
                        .isPresent()
                && !leadsOn();
    }

    /** Whether its noun goes on with a destination that is no known place: "to the city". */
    private boolean leadsOn() {
        return target < 0
                && noun + 1 < scene.units().size()
                && scene.isPreposition(noun + 1)
                && JourneyFinder.marks(
                                scene,
                                noun,
                                ((TriggerUnit) scene.units().get(noun))
                                        .of("visit", "leave", "invite")
                                        .orElseThrow())
                        .contains(scene.folded(noun + 1));
    }

    boolean isWeak() {
        return weak(verb) && weak(noun);
    }

    private boolean weak(int at) {
        if (at < 0) {
            return true;
        }
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        return unit.of(ALL).map(Trigger::isWeak).orElse(!unit.is("leave", "invite"));
    }

    /** The value of a feature that any of its words has. */
    Optional<String> value(String key) {
        for (int at : new int[] {noun, verb}) {
            if (at >= 0) {
                for (Trigger trigger : ((TriggerUnit) scene.units().get(at)).triggers()) {
                    if (!trigger.value(key).isEmpty()) {
                        return Optional.of(trigger.value(key));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
