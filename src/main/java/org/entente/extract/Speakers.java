package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.text.Grammatical;

/** Tells who says what a verb of speech tells, and where in the sentence his words are. */
final class Speakers {
    private static final Set<String> GOES_ON = Set.of("and", "и");
    private static final int FAR = 10;
    private static final int OPENING = 3;

    private final Scene scene;
    private final int at;

    Speakers(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
    }

    /**
     * Somebody who speaks.
     *
     * @param player who
     * @param group his place in the sentence, absent when he was named before
     * @param behind whether he stands behind his verb
     */
    record Speaker(Player player, Optional<Group> group, boolean behind) {}

    /** The official who speaks, when it is one and it is told for whom he acts. */
    Optional<Speaker> speaker() {
        Optional<Group> next = behind();
        if (scene.language() == Language.ARABIC
                && next.filter(group -> official(group).isEmpty()).isPresent()) {
            return Optional.empty();
        }
        Optional<Speaker> behind =
                next.flatMap(group -> official(group).map(player -> new Speaker(player, Optional.of(group), true)));
        Optional<Group> nearest = before();
        Optional<Speaker> before =
                nearest.flatMap(group -> official(group).map(player -> new Speaker(player, Optional.of(group), false)));
        boolean behindFirst = scene.language() == Language.ARABIC || isQuotedBefore();
        Optional<Speaker> told = behindFirst ? behind.or(() -> before) : before.or(() -> behind);
        return told.isPresent() || nearest.isPresent() ? told : goingOn();
    }

    /** «وأضاف أن»: who spoke before goes on. */
    private Optional<Speaker> goingOn() {
        boolean goesOn = scene.language() == Language.ARABIC
                && at < OPENING
                && isPast(scene.units().get(at))
                && scene.units().get(at).to() == scene.units().get(at).from() + 1
                && at + 1 < scene.units().size()
                && StatementWords.THAT.contains(
                        scene.tokens(), scene.units().get(at + 1).from());
        return goesOn
                ? scene.story()
                        .focus()
                        .filter(Speakers::isOfficial)
                        .map(player -> new Speaker(player, Optional.empty(), true))
                : Optional.empty();
    }

    /** «يُذكر أن» is said by nobody. */
    private static boolean isPast(Unit unit) {
        return unit instanceof TriggerUnit trigger
                && trigger.triggers().stream()
                        .anyMatch(one ->
                                one.family().equals("say") && one.features().contains("past"));
    }

    private boolean isQuotedBefore() {
        return at > 0
                && StatementWords.MARKS.contains(
                        scene.tokens(), scene.units().get(at - 1).from());
    }

    private Optional<Player> official(Group group) {
        List<Player> players = group.players();
        return players.size() == 1 && isSure(group, players.getFirst())
                ? players.stream().filter(Speakers::isOfficial).findFirst()
                : Optional.empty();
    }

    /** Who is called by an office alone holds one of that kind: "the secretary" is no prime minister. */
    private boolean isSure(Group group, Player player) {
        if (!(scene.units().get(group.first()) instanceof ActorUnit actor)
                || actor.mention().name().isPresent()
                || actor.mention().offices().isEmpty()) {
            return true;
        }
        String held = player.office().map(OfficeTitle::kind).orElse("");
        return actor.mention().offices().stream().anyMatch(said -> held.startsWith(said.kind()));
    }

    private static boolean isOfficial(Player player) {
        boolean held = player.office().isPresent() || player.person().isPresent();
        return held && player.party().isPresent() && player.isKnown();
    }

    private Optional<Group> behind() {
        int reach = scene.language() == Language.ENGLISH ? 2 : OPENING;
        boolean free = scene.language() != Language.ENGLISH || isQuotedBefore();
        for (Group group : scene.groups()) {
            if (free && group.first() > at && group.first() - at <= reach && canSpeak(group)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private Optional<Group> before() {
        Group best = null;
        for (Group group : scene.groups()) {
            boolean near = group.last() < at && at - group.last() <= FAR && canSpeak(group);
            best = near && !isCut(group.last() + 1) ? group : best;
        }
        return Optional.ofNullable(best);
    }

    private boolean canSpeak(Group group) {
        boolean nominative = scene.language() != Language.RUSSIAN
                || (group.grammar() & Grammatical.CASES) == 0
                || (group.grammar() & Grammatical.NOMINATIVE) != 0;
        boolean according = group.first() == at + 1 && scene.hasTrigger(at, at + 1, "say") && !scene.isVerb(at);
        boolean he = group.reference() && scene.language() == Language.ARABIC;
        return group.isUnmarked() && !he && (nominative || according) && !group.adjective() && !group.possessive();
    }

    /** A verb of something else cuts off who stands before it; "said that … and blamed" does not. */
    private boolean isCut(int from) {
        boolean goesOn = GOES_ON.contains(scene.folded(at - 1));
        for (int i = from; i < at; i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && InstrumentScanner.isFinite(scene, unit)
                    && !unit.is("hold", "pronoun")
                    && !(goesOn && unit.is("say"))) {
                return true;
            }
        }
        return scene.isBroken(from, at);
    }
}
