package org.entente.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.Unit.TriggerUnit;

/** What somebody says, as far as it is about other states and organisations. */
final class StatementContent {
    private static final int NEAR = 12;
    private static final int OBJECT = 4;

    private final Scene scene;
    private final PartyGroups groups;
    private final int at;
    private final Speakers.Speaker speaker;
    private final int from;
    private final int to;

    StatementContent(Scene scene, PartyGroups groups, int at, Speakers.Speaker speaker) {
        this.scene = scene;
        this.groups = groups;
        this.at = at;
        this.speaker = speaker;
        int behind = speaker.behind() ? speaker.group().map(Group::last).orElse(at) + 1 : at + 1;
        int first = Math.min(at, speaker.group().map(Group::first).orElse(at));
        boolean mark = first > 1
                && StatementWords.MARKS.contains(
                        scene.tokens(), scene.units().get(first - 1).from());
        boolean inverted = speaker.behind() && first == at && speaker.group().isPresent();
        boolean answers = StatementWords.ASKED.contains(
                scene.tokens(), scene.units().getFirst().from());
        boolean quotedBefore = mark && !answers && (inverted || !says(behind, end(behind)));
        this.from = quotedBefore ? 0 : behind;
        this.to = quotedBefore ? first : end(behind);
    }

    /** The first unit of it. */
    int from() {
        return from;
    }

    /** The unit behind its last. */
    int to() {
        return to;
    }

    /** Where the next verb of speech begins another's words. */
    private int end(int begin) {
        for (int i = begin + 1; i < scene.units().size(); i++) {
            boolean says = scene.units().get(i) instanceof TriggerUnit unit
                    && !scene.isPreposition(i)
                    && unit.of("say").filter(Trigger::isVerb).isPresent()
                    && unit.triggers().stream()
                            .anyMatch(one ->
                                    one.family().equals("say") && one.features().contains("past"));
            if (says) {
                return i;
            }
        }
        return scene.units().size();
    }

    private boolean says(int first, int last) {
        return relation(first, last) >= 0;
    }

    private int relation(int first, int last) {
        for (int i = first; i < last; i++) {
            Unit unit = scene.units().get(i);
            for (int token = unit.from(); token < unit.to(); token++) {
                if (!(unit instanceof Unit.ActorUnit)
                        && StatementWords.RELATIONS.contains(scene.tokens(), token)
                        && !isByTheWay(token, i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "Held in cooperation with", «в связи с», «بالتعاون مع»: how something was done. */
    private boolean isByTheWay(int token, int unit) {
        boolean with = StatementWords.WITH.contains(scene.tokens(), token + 1);
        boolean said = unit - from <= 1 || unit - at <= 1;
        return with
                && (StatementWords.IN.contains(scene.tokens(), token - 1)
                        || (!said && StatementWords.JOINTLY.contains(scene.tokens(), token)));
    }

    /** The others whom it is about; empty when it is not about relations. */
    Set<String> others() {
        int relation = relation(from, to);
        if (relation < 0) {
            return attitude();
        }
        Set<String> others = new LinkedHashSet<>();
        for (Group group : groups.groups()) {
            boolean inside = group.first() >= from && group.last() < to && Math.abs(group.first() - relation) <= NEAR;
            if (inside && !group.reference() && !group.marker().matches(StatementWords.PLACE)) {
                others.addAll(group.parties());
            }
        }
        others.remove(party());
        if (others.isEmpty() && isBilateral(relation)) {
            scene.story()
                    .onlyPair()
                    .filter(pair -> pair.contains(party()))
                    .ifPresent(pair ->
                            pair.stream().filter(one -> !one.equals(party())).forEach(others::add));
        }
        return others;
    }

    private String party() {
        return speaker.player().party().orElse("");
    }

    private boolean isBilateral(int relation) {
        for (int i = Math.max(from, relation - OBJECT); i < Math.min(to, relation + OBJECT + 1); i++) {
            if (StatementWords.BILATERAL.contains(
                    scene.tokens(), scene.units().get(i).from())) {
                return true;
            }
        }
        return false;
    }

    /** Whom a verb such as "condemn" or "thank" is about: the state right behind it. */
    private Set<String> attitude() {
        int begin =
                Math.max(at, speaker.behind() ? speaker.group().map(Group::last).orElse(at) : at);
        if (!StatementWords.ATTITUDES.contains(
                scene.tokens(), scene.units().get(at).from())) {
            return Set.of();
        }
        Optional<Group> object = groups.groups().stream()
                .filter(group -> group.first() > begin && group.first() - begin <= OBJECT)
                .findFirst()
                .filter(group -> PartyGroups.isParty(group)
                        && !group.marker().matches(StatementWords.PLACE)
                        && !isGuest(group.last() + 1)
                        && !isGuest(group.first() - 2));
        return object.map(group -> (Set<String>) new LinkedHashSet<>(group.parties()))
                .filter(parties -> !parties.contains(party()))
                .orElse(Set.of());
    }

    private boolean isGuest(int next) {
        return List.of(next, next + 1).stream()
                .anyMatch(i -> i < scene.units().size() && scene.folded(i).matches(StatementWords.GUESTS));
    }
}
