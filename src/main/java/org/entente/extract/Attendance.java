package org.entente.extract;

import java.util.List;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.text.Grammatical;

/** Who attends or chairs a gathering: "chaired by", «приняли участие», «بمشاركة». */
final class Attendance {
    private Attendance() {}

    /** Whether a sentence that names no gathering still tells who was at the one told of last. */
    static boolean isOf(Scene scene, Draft draft) {
        return scene.number() - draft.sentence <= 1
                && (!scene.triggers("gathering").isEmpty()
                        || !scene.triggers("chair").isEmpty()
                        || isPronoun(scene));
    }

    private static boolean isPronoun(Scene scene) {
        return !scene.triggers("attend").isEmpty() && !scene.triggers("pronoun").isEmpty();
    }

    /** Adds those who attend. */
    static void add(Scene scene, Draft draft) {
        for (int at : scene.triggers("attend", "chair", "convene")) {
            TriggerUnit unit = (TriggerUnit) scene.units().get(at);
            if (unit.of("attend", "chair", "convene")
                            .filter(trigger -> !trigger.isWeak())
                            .isPresent()
                    && !unit.is("travel", "arrive")) {
                at(scene, at).forEach(player -> join(draft, player));
            }
        }
    }

    private static List<Player> at(Scene scene, int at) {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        boolean verb = scene.isVerb(at);
        boolean passive = endsIn(scene, at, "by")
                || unit.triggers().stream()
                        .anyMatch(one -> one.features().contains("passive") && scene.language() != Language.ENGLISH);
        boolean behind = scene.language() == Language.ARABIC || !verb || passive;
        List<Group> after = scene.groups().stream()
                .filter(group -> group.first() > at
                        && group.first() - at <= 5
                        && Travellers.isPersonal(group)
                        && !scene.isBroken(at, group.first()))
                .limit(1)
                .toList();
        List<Group> before = scene.groups().stream()
                .filter(group -> group.last() < at
                        && Travellers.isPersonal(group)
                        && group.isUnmarked()
                        && isSubject(scene, group))
                .toList();
        boolean first = (behind && !after.isEmpty()) || (before.isEmpty() && scene.language() == Language.RUSSIAN);
        List<Group> chosen = first ? after : before.isEmpty() ? List.of() : List.of(before.getLast());
        return chosen.stream().flatMap(group -> group.players().stream()).toList();
    }

    private static boolean endsIn(Scene scene, int at, String word) {
        return scene.tokens().folded(scene.units().get(at).to() - 1).equals(word)
                || (at + 1 < scene.units().size() && scene.folded(at + 1).equals(word));
    }

    private static boolean isSubject(Scene scene, Group group) {
        return scene.language() != Language.RUSSIAN
                || (group.grammar() & Grammatical.CASES) == 0
                || (group.grammar() & Grammatical.NOMINATIVE) != 0;
    }

    /** A person who attends stands for his party when it was only named as one of the sides. */
    private static void join(Draft draft, Player player) {
        if (draft.players.stream().anyMatch(known -> !known.isWhole() && known.isCompatible(player))
                || player.isWhole()) {
            return;
        }
        draft.players.removeIf(known -> known.isWhole() && known.party().equals(player.party()));
        draft.players.add(player);
    }
}
