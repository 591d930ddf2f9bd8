package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.text.Grammatical;

/** A delegation as the traveller: its head, or the state that sends it. */
final class Delegation {
    private static final WordSet HEADED =
            WordSet.of("headed", "led", "главе", "برئاسة", "يترأسه", "يرأسه", "ترأسه", "بقيادة");

    /** So many units lie between "headed" and who heads it, between the delegation and "headed". */
    private static final int HEAD = 3;

    private static final int NOUN = 8;

    private final Scene scene;

    Delegation(Scene scene) {
        this.scene = scene;
    }

    /** Whether a delegation stands nearer to the verb than any person. */
    boolean isNearer(int start) {
        int delegation = nearest(start);
        if (delegation < 0) {
            return false;
        }
        int nearest = scene.groups().stream()
                .filter(group ->
                        Travellers.isPersonal(group) && group.isUnmarked() && Travellers.isNominative(scene, group))
                .mapToInt(group -> Math.abs(group.first() - start))
                .min()
                .orElse(Integer.MAX_VALUE);
        return Math.abs(delegation - start) < nearest;
    }

    private int nearest(int start) {
        int best = -1;
        for (int at : scene.triggers("accompany")) {
            TriggerUnit unit = (TriggerUnit) scene.units().get(at);
            boolean noun = unit.of("accompany")
                    .filter(one -> one.isNoun() && !one.isWeak())
                    .isPresent();
            boolean side = scene.language() == Language.ARABIC
                    ? (at > start && at - start < 5) || (at < start && start - at < 12)
                    : at < start;
            if (noun
                    && side
                    && scene.marker(at).isEmpty()
                    && !scene.isBroken(Math.min(at, start), Math.max(at, start))) {
                best = best < 0 || Math.abs(at - start) < Math.abs(best - start) ? at : best;
            }
        }
        return best;
    }

    /** "A delegation headed by the minister"; a delegation without a head is its state. */
    List<Player> members(int start) {
        int at = nearest(start);
        if (at < 0) {
            return List.of();
        }
        for (int i = at + 1; i < Math.min(scene.units().size(), at + 14); i++) {
            if (isHead(i)) {
                int index = i;
                Optional<Group> head = scene.groups().stream()
                        .filter(group ->
                                group.first() > index && group.first() - index <= 4 && Travellers.isPersonal(group))
                        .findFirst();
                if (head.isPresent()) {
                    return Travellers.personal(head.get());
                }
            }
        }
        return scene.groups().stream()
                .filter(group -> Math.abs(group.first() - at) <= 3
                        && group.parties().size() == 1
                        && (group.adjective() || !group.isUnmarked() || (group.grammar() & Grammatical.GENITIVE) != 0))
                .findFirst()
                .map(group -> List.of(Player.whole(group.parties().getFirst())))
                .orElse(List.of());
    }

    /** The noun of the delegation that whoever stands at a unit heads; -1 when none is told of. */
    static int headedBy(Scene scene, int at) {
        int head = -1;
        for (int i = at - 1; i >= Math.max(0, at - HEAD) && head < 0; i--) {
            head = HEADED.contains(scene.tokens(), scene.units().get(i).to() - 1) ? i : -1;
        }
        for (int i = head - 1; i >= Math.max(0, head - NOUN); i--) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && unit.of("accompany")
                            .filter(one -> one.isNoun() && !one.isWeak())
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHead(int at) {
        Unit unit = scene.units().get(at);
        return HEADED.contains(scene.tokens(), unit.from())
                || HEADED.contains(scene.tokens(), unit.to() - 1)
                || (unit instanceof TriggerUnit trigger && trigger.is("chair") && scene.language() != Language.ENGLISH);
    }
}
