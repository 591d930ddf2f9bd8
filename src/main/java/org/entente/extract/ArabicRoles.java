package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arabic roles: the verb comes first, then who does it, then to whom; or the subject first, as in headlines and behind «كان». */
final class ArabicRoles {
    private static final int FAR = 22;
    private static final Set<String> WITH = Set.of("مع", "بين");
    private static final String[] SUPPORT = {
        "hold", "take-place", "plan", "pay", "begin", "continue", "end", "cancel", "postpone"
    };

    private final Scene scene;
    private final int at;
    private final Trigger trigger;
    private final List<Player> marked = new ArrayList<>();
    private final List<Group> bare = new ArrayList<>();

    private ArabicRoles(Scene scene, int at, Trigger trigger) {
        this.scene = scene;
        this.at = at;
        this.trigger = trigger;
    }

    static Roles of(Scene scene, int at, Trigger trigger) {
        ArabicRoles roles = new ArabicRoles(scene, at, trigger);
        roles.collect();
        return trigger.isNoun() ? roles.ofNoun() : roles.ofVerb();
    }

    private void collect() {
        for (Group group : scene.groups()) {
            boolean behind = group.first() > at && group.first() - at <= FAR && !group.adjective();
            if (!behind || scene.isBroken(at, group.first()) || isCut(at, group.first())) {
                continue;
            }
            if (WITH.contains(group.marker())
                    || (!group.isUnmarked() && trigger.arguments().contains(group.marker()))) {
                marked.addAll(group.players());
            } else if (group.isUnmarked() && !group.players().isEmpty() && isSomebody(group)) {
                bare.add(group);
            }
        }
    }

    /** A city or state alone is a place as often as an actor. */
    private static boolean isSomebody(Group group) {
        return group.players().stream().anyMatch(player -> !player.isWhole());
    }

    private boolean isCut(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (scene.isStrongVerb(i) && !scene.hasTrigger(i, i + 1, SUPPORT)) {
                return true;
            }
        }
        return false;
    }

    private Roles ofVerb() {
        Group before = before(at);
        List<Player> others = new ArrayList<>(marked);
        if (!trigger.value("pronoun").isEmpty()) {
            scene.story().focus().ifPresent(others::add);
        }
        boolean object = trigger.arguments().contains("object");
        if (bare.isEmpty()) {
            return of(before, others);
        }
        if (object && bare.size() > 1) {
            others.addAll(0, bare.get(1).players());
            return of(bare.getFirst(), others);
        }
        return before != null && object && others.isEmpty()
                ? of(before, bare.getFirst().players())
                : of(bare.getFirst(), others);
    }

    /** «لقاء الوزير مع نظيره»; «عقد الوزير لقاء مع نظيره»; «كانت للوزيرين محادثات». */
    private Roles ofNoun() {
        boolean owner = !bare.isEmpty() && bare.getFirst().first() == at + 1;
        if (owner) {
            return new Roles(bare.getFirst().players(), marked, true, false);
        }
        int support = supportBefore();
        Group subject = support < 0 ? before(at) : between(support, at);
        subject = subject == null ? before(support < 0 ? at : support) : subject;
        return of(subject, marked);
    }

    private static Roles of(@Nullable Group subject, List<Player> others) {
        return subject == null
                ? new Roles(List.of(), others, false, false)
                : new Roles(subject.players(), others, false, subject.reference());
    }

    private int supportBefore() {
        return scene.triggers("hold", "take-place", "pay", "plan").stream()
                .filter(i -> i < at && at - i <= FAR)
                .reduce((first, last) -> last)
                .orElse(-1);
    }

    private @Nullable Group between(int from, int to) {
        for (Group group : scene.groups()) {
            if (group.first() > from
                    && group.last() < to
                    && !group.adjective()
                    && isSomebody(group)
                    && (group.isUnmarked() || group.marker().equals("ل"))) {
                return group;
            }
        }
        return null;
    }

    /** The nearest group before a unit that is nobody's object. */
    private @Nullable Group before(int to) {
        Group best = null;
        for (Group group : scene.groups()) {
            boolean fits = group.last() < to
                    && !group.adjective()
                    && group.isUnmarked()
                    && isSomebody(group)
                    && !scene.isBroken(group.last(), to)
                    && !isCut(group.last(), to);
            best = fits ? group : best;
        }
        return best;
    }
}
