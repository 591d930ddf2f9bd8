package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.text.Grammatical;

/**
 * Who does it and with whom, by position, preposition and case.
 *
 * @param subjects who does it
 * @param others with whom, or to whom
 * @param referred whether the subject is only pointed to: "they", "the sides"
 * @param possessed whether the subject is the owner of an event noun: "Lavrov's talks", «встреча Лаврова»
 */
record Roles(List<Player> subjects, List<Player> others, boolean possessed, boolean referred) {
    private static final Set<String> WITH = Set.of("with", "by", "между", "с", "со", "مع", "between", "بين", "ب");
    private static final int FAR = 14;

    /** The roles around the trigger of an event. */
    static Roles of(Scene scene, int at, Trigger trigger) {
        return switch (scene.language()) {
            case ENGLISH -> subjectFirst(scene, at, trigger);
            case RUSSIAN -> RussianRoles.of(scene, at, trigger);
            case ARABIC -> ArabicRoles.of(scene, at, trigger);
        };
    }

    private static Roles subjectFirst(Scene scene, int at, Trigger trigger) {
        Optional<Group> subject = before(scene, at);
        List<Player> others = new ArrayList<>();
        List<Player> genitive = new ArrayList<>();
        for (Group group : scene.groups()) {
            if (group.first() <= at
                    || group.first() - at > FAR
                    || scene.isBroken(at, group.first())
                    || isCut(scene, at, group.first())
                    || isOwner(scene, group)) {
                continue;
            }
            if (marks(trigger, group, scene.language())) {
                others.addAll(group.players());
            } else if (trigger.isNoun()
                    && group.first() <= at + 2
                    && (group.marker().equals("of")
                            || (group.isUnmarked() && (group.grammar() & Grammatical.GENITIVE) != 0))) {
                genitive.addAll(group.players());
            }
        }
        List<Player> subjects = genitive.isEmpty() ? subject.map(Group::players).orElse(List.of()) : genitive;
        boolean possessed =
                !genitive.isEmpty() || subject.filter(Group::possessive).isPresent();
        return new Roles(
                subjects,
                others,
                possessed,
                genitive.isEmpty() && subject.filter(Group::reference).isPresent());
    }

    /** Another event between two places cuts them apart. */
    private static boolean isCut(Scene scene, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (scene.isVerb(at) && !scene.hasTrigger(at, at + 1, "hold", "take-place", "plan")) {
                return true;
            }
        }
        return false;
    }

    /** "Modi's" in "Modi's adviser". */
    private static boolean isOwner(Scene scene, Group group) {
        return group.possessive()
                && group.last() + 2 < scene.units().size()
                && scene.units().get(group.last() + 2) instanceof Unit.ActorUnit;
    }

    private static boolean marks(Trigger trigger, Group group, Language language) {
        if (WITH.contains(group.marker())
                || (trigger.arguments().contains(group.marker())
                        && !group.marker().isEmpty())) {
            return true;
        }
        if (!group.isUnmarked()) {
            return false;
        }
        boolean object = trigger.arguments().contains("object");
        boolean accusative =
                (group.grammar() & Grammatical.CASES) == 0 || (group.grammar() & Grammatical.ACCUSATIVE) != 0;
        boolean dative = trigger.arguments().contains("dat") && (group.grammar() & Grammatical.DATIVE) != 0;
        boolean instrumental = trigger.arguments().contains("ins") && (group.grammar() & Grammatical.INSTRUMENTAL) != 0;
        return (trigger.isVerb() && object && (language == Language.ENGLISH || accusative)) || dative || instrumental;
    }

    /** The nearest group before a place that can be a subject. */
    private static Optional<Group> before(Scene scene, int at) {
        Group best = null;
        for (Group group : scene.groups()) {
            boolean fits = group.last() < at
                    && !scene.isBroken(group.last(), at)
                    && !group.adjective()
                    && (group.isUnmarked()
                            || group.marker().equals("between")
                            || group.marker().equals("между"))
                    && ((group.grammar() & Grammatical.CASES) == 0
                            || (group.grammar() & Grammatical.NOMINATIVE) != 0
                            || scene.language() == Language.ENGLISH)
                    && !group.players().isEmpty();
            best = fits ? group : best;
        }
        return Optional.ofNullable(best);
    }
}
