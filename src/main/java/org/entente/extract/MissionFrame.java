package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;

/** Embassies, consulates and other missions that open, close or move. */
final class MissionFrame implements Frame {
    static final String[] FAMILIES = {"open", "close", "move"};
    private static final int NEAR = 9;
    static final WordSet OWN = WordSet.of(
            "its", "their", "our", "his", "her", "свое", "свои", "свою", "своего", "своих", "наше", "наша", "их", "его",
            "لها", "له");

    @Override
    public void read(Scene scene, FactBook book) {
        for (int at : scene.triggers(FAMILIES)) {
            phrase(scene, book, at);
        }
        for (int at : scene.triggers("mission")) {
            TriggerUnit unit = (TriggerUnit) scene.units().get(at);
            Trigger mission = unit.of("mission").orElseThrow();
            if (mission.value("kind").isEmpty() || (mission.isWeak() && !isNamed(scene, at))) {
                continue;
            }
            int change = change(scene, at);
            change = change >= 0 ? change : operates(scene, at);
            if (change >= 0) {
                new MissionReading(scene, book, at, mission, change).read();
            } else {
                scene.refuse(at, Refusal.NOTHING_HAPPENS);
            }
        }
    }

    private static void phrase(Scene scene, FactBook book, int at) {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        String text = scene.folded(at);
        boolean embassy = text.matches(".*(سفار|посольств|embassy).*");
        boolean consulate = text.matches(".*(قنصلي|консульств|consulate).*");
        if (!unit.is("mission") && (embassy || consulate)) {
            Trigger kind =
                    new Trigger("mission", "noun", Set.of(), Set.of("kind=" + (embassy ? "embassy" : "consulate")));
            new MissionReading(scene, book, at, kind, at).read();
        }
    }

    /** A word that may mean another thing means a mission when a state owns it. */
    private static boolean isNamed(Scene scene, int at) {
        return scene.groups().stream()
                .anyMatch(group -> group.players().stream().allMatch(Player::isWhole)
                        && !group.players().isEmpty()
                        && (group.last() == at - 1 || group.first() == at + 1));
    }

    /** The nearest word that says what happens to it; -1 when none does. */
    private static int change(Scene scene, int at) {
        int best = -1;
        for (int i = Math.max(0, at - NEAR); i < Math.min(scene.units().size(), at + NEAR + 3); i++) {
            boolean change =
                    i != at && scene.units().get(i) instanceof TriggerUnit unit && isChange(scene, unit, i, at);
            if (change
                    && (best < 0 || Math.abs(i - at) < Math.abs(best - at))
                    && isReachable(scene, Math.min(i, at) + 1, Math.max(i, at))) {
                best = i;
            }
        }
        return best;
    }

    private static final WordSet OPERATES = WordSet.of(
            "operating",
            "operated",
            "functioning",
            "works",
            "working",
            "действует",
            "работает",
            "функционирует",
            "تعمل",
            "يعمل",
            "عاملة");

    /** «действует с 2017 года»: it opened then. */
    private static int operates(Scene scene, int at) {
        for (int i = at + 1; i < Math.min(scene.units().size(), at + 6); i++) {
            if (OPERATES.contains(scene.tokens(), scene.units().get(i).from()) && Clauses.hasSince(scene, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isChange(Scene scene, TriggerUnit unit, int at, int mission) {
        Optional<Trigger> trigger = unit.of(FAMILIES);
        if (trigger.isEmpty()) {
            return false;
        }
        boolean noun = unit.triggers().stream()
                .filter(one -> List.of(FAMILIES).contains(one.family()))
                .allMatch(Trigger::isNoun);
        boolean weak = unit.triggers().stream()
                .filter(one -> List.of(FAMILIES).contains(one.family()))
                .allMatch(Trigger::isWeak);
        int distance = Math.abs(at - mission);
        if (noun) {
            return at < mission ? distance <= 4 : false;
        }
        return !weak || distance <= (scene.language() == Language.ARABIC ? 6 : 3);
    }

    private static boolean isReachable(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && InstrumentScanner.isFinite(scene, unit)
                    && !unit.is("hold", "take-place", "plan", "negation", "begin", "say")) {
                return false;
            }
        }
        return !scene.isBroken(from, to);
    }

    static final Trigger OPENED = new Trigger("open", "verb", Set.of(), Set.of("past", "change=opened"));
}
