package org.entente.extract;

import java.util.Optional;
import org.entente.article.Language;

/** Bodies that act for a state and are named by its adjective: "the Moldovan Foreign Ministry", «الحكومة الجزائرية». */
final class Bodies {
    private static final WordSet NAMES = WordSet.words("ministry government authorities cabinet presidency"
            + " правительство власти министерство мид внешнеполитическое الحكومة حكومة الخارجية وزارة السلطات الرئاسة");
    private static final int NEAR = 4;

    private Bodies() {}

    /** The state whose body acts in a clause: before its verb, in Arabic also right behind it. */
    static Optional<String> actor(Scene scene, int at) {
        Optional<String> actor = Optional.empty();
        for (Group group : scene.groups()) {
            if (!group.adjective() || group.parties().size() != 1 || !isNamed(scene, group)) {
                continue;
            }
            boolean before = group.last() < at && !isCut(scene, group.last() + 1, at);
            boolean behind = scene.language() == Language.ARABIC && group.first() > at && group.first() <= at + NEAR;
            if (before || (behind && actor.isEmpty())) {
                actor = group.parties().stream().findFirst();
            }
        }
        return actor;
    }

    private static boolean isNamed(Scene scene, Group group) {
        boolean arabic = scene.language() == Language.ARABIC;
        int from = arabic ? Math.max(0, group.first() - 2) : group.last() + 1;
        int to = arabic ? group.first() : Math.min(scene.units().size(), group.last() + NEAR);
        for (int i = from; i < to; i++) {
            Unit unit = scene.units().get(i);
            for (int token = unit.from(); token < unit.to(); token++) {
                if (NAMES.contains(scene.tokens(), token)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCut(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Clauses.isBarrier(scene, i) && !scene.hasTrigger(i, i + 1, "say")) {
                return true;
            }
        }
        return false;
    }
}
