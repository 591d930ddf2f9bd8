package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.Grammatical;
import org.jspecify.annotations.Nullable;

/** Russian roles: the case tells who does it, wherever he stands: «его принял президент», «была принята премьер-министром». */
final class RussianRoles {
    private static final int FAR = 14;
    private static final Set<String> WITH = Set.of("с", "со", "между");

    private final Scene scene;
    private final int at;
    private final Trigger trigger;
    private final List<Player> others = new ArrayList<>();

    private RussianRoles(Scene scene, int at, Trigger trigger) {
        this.scene = scene;
        this.at = at;
        this.trigger = trigger;
    }

    static Roles of(Scene scene, int at, Trigger trigger) {
        return new RussianRoles(scene, at, trigger).roles();
    }

    private Roles roles() {
        Group subject = subject();
        List<Player> owners = new ArrayList<>();
        for (Group group : scene.groups()) {
            if (group.equals(subject) || group.adjective() || isOutside(group)) {
                continue;
            }
            boolean behind = group.first() > at;
            if (behind && (WITH.contains(group.marker()) || isArgument(group.marker()))) {
                others.addAll(group.players());
            } else if (trigger.isNoun()
                    && group.first() == at + 1
                    && group.isUnmarked()
                    && isIn(group, Grammatical.GENITIVE)) {
                owners.addAll(group.players());
            } else if (trigger.isVerb() && isObject(group, behind)) {
                others.addAll(group.players());
            }
        }
        List<Player> subjects = owners.isEmpty() ? subject == null ? List.of() : subject.players() : owners;
        boolean referred = owners.isEmpty() && subject != null && subject.reference();
        return new Roles(subjects, others, !owners.isEmpty(), referred);
    }

    private boolean isArgument(String marker) {
        return !marker.isEmpty() && trigger.arguments().contains(marker);
    }

    private boolean isOutside(Group group) {
        int from = Math.min(group.last(), at);
        int to = Math.max(group.first(), at);
        return to - from > FAR || scene.isBroken(from, to) || isCut(from, to);
    }

    /** A verb of another event between two places cuts them apart. */
    private boolean isCut(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (i != at
                    && scene.isVerb(i)
                    && !scene.hasTrigger(i, i + 1, "hold", "take-place", "plan", "pay", "begin", "continue", "end")) {
                return true;
            }
        }
        return false;
    }

    /** The nearest before that can be nominative, else the first behind; a pronoun before is the object when one stands behind. */
    private @Nullable Group subject() {
        Group before = null;
        Group behind = null;
        for (Group group : scene.groups()) {
            boolean may = !group.adjective()
                    && group.isUnmarked()
                    && !group.players().isEmpty()
                    && isIn(group, Grammatical.NOMINATIVE);
            if (!may || scene.isBroken(Math.min(group.last(), at), Math.max(group.first(), at))) {
                continue;
            }
            if (group.last() < at) {
                before = isOfAnother(group) ? before : group;
            } else if (behind == null && group.first() > at && group.first() - at <= FAR && !isCut(at, group.first())) {
                behind = group;
            }
        }
        if (trigger.isNoun() || behind == null) {
            return before;
        }
        boolean object = before != null
                && (before.reference() || isOnly(before, Grammatical.ACCUSATIVE) || isOnly(before, Grammatical.DATIVE));
        boolean onlyNominative = (behind.grammar() & Grammatical.ACCUSATIVE) == 0;
        return before == null || (object && onlyNominative) ? behind : before;
    }

    /** Whether a noun of an event that took place by itself stands behind the subject of another verb: «ему позвонил президент, а потом состоялась встреча». */
    private boolean isOfAnother(Group group) {
        return trigger.isNoun() && scene.hasTrigger(at - 3, at, "take-place") && isCut(group.last(), at);
    }

    private boolean isObject(Group group, boolean behind) {
        if (!group.isUnmarked()) {
            return false;
        }
        if (trigger.features().contains("passive")) {
            return isIn(group, Grammatical.INSTRUMENTAL) && (group.grammar() & Grammatical.INSTRUMENTAL) != 0;
        }
        boolean near = behind || group.reference() || group.first() >= at - 6;
        return near
                && ((group.reference() && !behind)
                        || takes("object", group, Grammatical.ACCUSATIVE)
                        || takes("dat", group, Grammatical.DATIVE)
                        || takes("ins", group, Grammatical.INSTRUMENTAL));
    }

    private boolean takes(String argument, Group group, int wanted) {
        return trigger.arguments().contains(argument) && isIn(group, wanted);
    }

    private static boolean isIn(Group group, int wanted) {
        int cases = group.grammar() & Grammatical.CASES;
        return cases == 0 || (cases & wanted) != 0;
    }

    private static boolean isOnly(Group group, int wanted) {
        int cases = group.grammar() & Grammatical.CASES;
        return (cases & wanted) != 0 && (cases & Grammatical.NOMINATIVE) == 0;
    }
}
