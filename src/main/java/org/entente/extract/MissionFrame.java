package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.gazetteer.LexiconMatches;

/** Embassies, consulates and other missions that open, close or move. */
final class MissionFrame implements Frame {
    static final String[] FAMILIES = {"open", "close", "move"};
    private static final int NEAR = 9;
    static final WordSet OWN = WordSet.of(
            "its", "their", "our", "his", "her", "свое", "свои", "свою", "своего", "своих", "наше", "наша", "их", "его",
            "لها", "له");

    private static final Set<String> RAISED = Set.of("to", "الي", "إلى");
    private static final WordSet AT =
            WordSet.of("at", "in", "inside", "outside", "в", "у", "перед", "при", "في", "داخل", "أمام", "امام");
    private static final WordSet ARTICLES =
            WordSet.of("the", "a", "an", "new", "'s", "its", "their", "новом", "مبنى", "مقر");

    @Override
    public void read(Scene scene, FactBook book) {
        if (AccreditationFrame.isQuestion(scene)) {
            return;
        }
        for (int at : scene.triggers(FAMILIES)) {
            phrase(scene, book, at);
        }
        for (int at : scene.triggers("mission")) {
            TriggerUnit unit = (TriggerUnit) scene.units().get(at);
            Trigger mission = unit.of("mission").orElseThrow();
            if (mission.value("kind").isEmpty() || (mission.isWeak() && !isNamed(scene, at))) {
                continue;
            }
            int change = raised(scene, at);
            change = change >= 0 ? change : change(scene, at);
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

    /** "Upgrade its office to an embassy": the word that makes an embassy of another mission; -1 when none does. */
    private static int raised(Scene scene, int at) {
        List<Integer> words = scene.triggers("upgrade").stream()
                .filter(i -> i < at && at - i <= NEAR + 3 && scene.hasTrigger(i + 1, at, "mission"))
                .toList();
        return RAISED.contains(scene.marker(at)) && !words.isEmpty() ? words.getLast() : -1;
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
        if (trigger(unit).isEmpty() || isAt(scene, mission)) {
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
        return !weak || distance <= (scene.language() == Language.ARABIC ? 8 : 3);
    }

    /** What a word says to happen to a mission; «об учреждении» names what something else is about. */
    static Optional<Trigger> trigger(TriggerUnit unit) {
        return unit.of(FAMILIES)
                .or(() -> unit.of("instrument-topic")
                        .filter(one -> one.value("en").equals("establishment"))
                        .map(one -> new Trigger("open", "noun", Set.of(), Set.of("change=opened"))));
    }

    /** "Opened an exhibition at the Embassy of Japan", «в посольстве»: where something else happens. */
    private static boolean isAt(Scene scene, int mission) {
        int before = mission - 1;
        while (before >= 0 && mission - before <= 4 && isPartOf(scene, before)) {
            before--;
        }
        int token = before < 0 ? -1 : scene.units().get(before).from();
        boolean clitic =
                scene.units().get(mission) instanceof TriggerUnit unit && (unit.clitics() & LexiconMatches.BY) != 0;
        return AT.contains(scene.tokens(), token) || clitic;
    }

    private static boolean isPartOf(Scene scene, int at) {
        boolean side = scene.units().get(at) instanceof ActorUnit actor
                && (actor.adjective()
                        || Grammar.of(scene.language())
                                .isPossessive(
                                        scene.tokens(),
                                        scene.units().get(at + 1).from()));
        return side || ARTICLES.contains(scene.tokens(), scene.units().get(at).from());
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
