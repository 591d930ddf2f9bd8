package org.entente.extract;

import java.util.Optional;
import org.entente.extract.Unit.TriggerUnit;

/** Who acts in an Arabic clause, where the subject follows the verb, and with whom. */
final class ArabicParties {
    private final Scene scene;
    private final AgreementStep step;
    private final AgreementParties parties;
    private Optional<Group> before = Optional.empty();
    private boolean reference;

    ArabicParties(Scene scene, AgreementStep step, AgreementParties parties) {
        this.scene = scene;
        this.step = step;
        this.parties = parties;
    }

    void read() {
        scene.groups().stream()
                .filter(group -> !parties.isInMention(group) && !group.players().isEmpty())
                .forEach(this::place);
        if (!parties.hasSubject()) {
            before.ifPresent(parties::isDoneBy);
        }
    }

    private void place(Group group) {
        boolean after = isAfter(group);
        if (isOfMinistry(group) && !parties.hasSubject()) {
            parties.isDoneBy(group);
        } else if (isBetween(group) || AgreementParties.TOGETHER.contains(group.marker())) {
            if (after || (group.last() < step.at() && step.noun())) {
                parties.isDoneWith(group);
            }
        } else if (!parties.hasSubject() && ((after && isGenitive(group)) || isTopic(group))) {
            parties.isDoneBy(group);
        } else if (after && group.isUnmarked() && reference && group.adjective()) {
            parties.clear();
            parties.isDoneBy(group);
            reference = false;
        } else if (after
                && group.isUnmarked()
                && !step.noun()
                && (!parties.hasSubject() || group.first() <= step.first())) {
            reference = !parties.hasSubject() && group.reference();
            parties.isDoneBy(group);
        } else if (group.last() < step.at() && group.isUnmarked() && !group.adjective()) {
            before = Optional.of(group);
        }
    }

    private boolean isAfter(Group group) {
        return group.first() > step.at()
                && group.first() - step.at() < AgreementParties.REACH
                && !parties.cut(step.at() + 1, group.first());
    }

    /** «استدعت وزارة الخارجية التركية»: the adjective behind a verb that names the ministry. */
    private boolean isOfMinistry(Group group) {
        Unit verb = scene.units().get(step.at());
        return group.adjective() && group.first() == step.at() + 1 && verb.to() - verb.from() > 1;
    }

    /** «إقامة جزر سليمان علاقات»: the state right behind a verbal noun does it. */
    private boolean isGenitive(Group group) {
        return step.noun() && group.first() <= step.at() + 2 && isState(group);
    }

    /** «مملكة البحرين قد دشنت»: the state right before a verb does it. */
    private boolean isTopic(Group group) {
        return !step.noun() && group.last() < step.at() && step.at() - group.last() <= 2 && isState(group);
    }

    private static boolean isState(Group group) {
        return group.isUnmarked()
                && !group.adjective()
                && !group.reference()
                && group.players().getFirst().isWhole();
    }

    /** «بين كل من اليمن والسودان وجمهورية إثيوبيا»: every group of the list behind "between". */
    private boolean isBetween(Group group) {
        for (int at = group.first() - 1; at >= Math.max(0, group.first() - 8); at--) {
            if (AgreementWords.BETWEEN.contains(
                    scene.tokens(), scene.units().get(at).from())) {
                return true;
            }
            if (scene.units().get(at) instanceof TriggerUnit || scene.folded(at).matches("[,،].*")) {
                return false;
            }
        }
        return false;
    }
}
