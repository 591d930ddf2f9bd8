package org.entente.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Unit.TriggerUnit;

/** Between whom relations change. */
final class RelationPairs {

    private static final Set<String> BESIDE = Set.of("ب", "لدي", "لدى");

    /** Who does it, and with whom. */
    record Parts(List<String> subjects, List<String> others) {}

    static Parts parts(Scene scene, int at, Trigger trigger, TriggerUnit unit) {
        boolean noun = unit.triggers().stream().allMatch(Trigger::isNoun);
        AgreementParties parties = new AgreementParties(scene, new AgreementStep(at, trigger, noun, false, List.of()));
        return new Parts(parties.subjects(), parties.told());
    }

    /** The pairs between which it happens: several when several states do it to one. */
    static List<List<String>> pairs(Scene scene, int at, int object, Trigger trigger, Parts parts) {
        List<String> same = scene.story().changed(scene.number());
        List<String> with = withWhom(scene, object);
        if (RelationWords.isAttribute(scene, at) && trigger.isVerb() && same.size() == 2) {
            return List.of(same);
        }
        List<String> subjects = parts.subjects();
        List<String> others = (with.isEmpty() ? parts.others() : with)
                .stream().filter(code -> !subjects.contains(code)).toList();
        if (parts.others().size() == 2 && others.size() != 1) {
            return List.of(parts.others());
        }
        if (subjects.size() > 1 && others.size() == 1) {
            return subjects.stream()
                    .map(subject -> List.of(subject, others.getFirst()))
                    .toList();
        }
        if (subjects.size() == 2 && others.isEmpty()) {
            return List.of(subjects);
        }
        Set<String> pair = new LinkedHashSet<>(subjects);
        pair.addAll(others);
        if (pair.size() == 2) {
            return List.of(List.copyOf(pair));
        }
        List<String> adjectives = adjectives(scene, at, object);
        if (adjectives.size() == 2) {
            return List.of(adjectives);
        }
        if (pair.isEmpty() && same.size() == 2) {
            return List.of(same);
        }
        List<String> about = scene.story().about();
        if (pair.size() == 1) {
            String one = pair.iterator().next();
            return about.stream()
                    .filter(code -> !code.equals(one))
                    .findFirst()
                    .map(other -> List.of(List.of(one, other)))
                    .orElse(List.of());
        }
        return pair.isEmpty() && about.size() > 1 ? List.of(about.subList(0, 2)) : List.of();
    }

    /** "Relations with Hungary": whom the noun itself names. */
    private static List<String> withWhom(Scene scene, int object) {
        return scene.groups().stream()
                .filter(group -> group.first() > object
                        && group.first() - object <= 4
                        && (BESIDE.contains(group.marker())
                                || AgreementWords.WITH.contains(
                                        scene.tokens(),
                                        scene.units()
                                                .get(Math.max(0, group.first() - 1))
                                                .from())))
                .limit(1)
                .flatMap(group -> group.parties().stream())
                .toList();
    }

    private static List<String> adjectives(Scene scene, int at, int object) {
        Set<String> parties = new LinkedHashSet<>();
        for (Group group : scene.groups()) {
            if (group.adjective() && Math.min(Math.abs(group.first() - at), Math.abs(group.first() - object)) <= 4) {
                parties.addAll(group.parties());
            }
        }
        return List.copyOf(parties);
    }

    private RelationPairs() {}
}
