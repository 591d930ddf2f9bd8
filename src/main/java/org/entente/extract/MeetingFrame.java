package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.FactType;
import org.entente.fact.Status;

/** Meetings and calls: "met", "held talks with", «состоялся телефонный разговор», «استقبل». */
final class MeetingFrame implements Frame {
    static final String[] MEETINGS = {"meet", "receive", "talks", "phone", "call", "host", "discuss", "converse"};
    private static final String[] SUPPORT = {
        "hold", "take-place", "begin", "continue", "end", "pay", "attend", "plan", "cancel", "postpone"
    };

    @Override
    public void read(Scene scene, FactBook book) {
        for (int at : scene.triggers(MEETINGS)) {
            TriggerUnit unit = (TriggerUnit) scene.units().get(at);
            read(scene, book, at, unit.of(MEETINGS).orElseThrow());
        }
    }

    private static void read(Scene scene, FactBook book, int at, Trigger trigger) {
        boolean phone = scene.hasTrigger(at - 6, at + 8, "by-phone");
        boolean call = trigger.family().equals("phone") || trigger.family().equals("call") || phone;
        boolean weak = (trigger.isWeak() || trigger.family().equals("converse")) && !phone;
        Roles roles = Roles.of(scene, at, trigger);
        List<Player> subjects = subjects(scene, at, trigger, roles);
        List<Player> others = people(roles.others());
        boolean takesCall =
                trigger.family().equals("receive") && !scene.triggers("call").isEmpty();
        if (takesCall || (weak && !areSure(subjects, others))) {
            scene.refuse(at, takesCall ? Refusal.IS_A_CALL : Refusal.UNSURE_SIDES);
            return;
        }
        List<List<Player>> meetings = meetings(trigger, subjects, others);
        if (meetings.isEmpty()) {
            scene.refuse(at, Refusal.NO_TWO_SIDES);
        }
        for (List<Player> participants : meetings) {
            add(scene, book, at, trigger, call ? FactType.CALL : FactType.MEETING, participants);
        }
    }

    /** Beside an event noun a subject takes part only when a verb says so. */
    private static List<Player> subjects(Scene scene, int at, Trigger trigger, Roles roles) {
        List<Player> others = roles.others();
        boolean noun = trigger.isNoun() && !roles.possessed();
        boolean supported = scene.hasTrigger(at - 10, at + 10, SUPPORT);
        if (noun && !supported && others.size() != 1) {
            return List.of();
        }
        List<Player> subjects = people(roles.subjects());
        if (!subjects.isEmpty() || others.isEmpty() || (others.size() > 1 && noun)) {
            return subjects;
        }
        return scene.story()
                .focus()
                .filter(player -> others.stream().noneMatch(player::isCompatible))
                .map(List::of)
                .orElse(List.of());
    }

    /** Where people are named, states as a whole are not those who meet. */
    private static List<Player> people(List<Player> players) {
        List<Player> named = players.stream()
                .filter(player -> !player.isWhole() && !player.isSpeaker())
                .toList();
        return named.isEmpty()
                ? players.stream().filter(player -> !player.isSpeaker()).toList()
                : named;
    }

    private static boolean areSure(List<Player> subjects, List<Player> others) {
        return !subjects.isEmpty()
                && !others.isEmpty()
                && subjects.stream().noneMatch(Player::isWhole)
                && others.stream().noneMatch(Player::isWhole);
    }

    /** One meeting for each whom the subject meets; one of all when they are named together. */
    private static List<List<Player>> meetings(Trigger trigger, List<Player> subjects, List<Player> others) {
        List<List<Player>> meetings = new ArrayList<>();
        if (others.isEmpty() || subjects.isEmpty()) {
            meetings.add(others.isEmpty() ? subjects : others);
        } else if (subjects.size() == 1 && others.size() > 1) {
            others.forEach(other -> meetings.add(List.of(subjects.getFirst(), other)));
        } else {
            List<Player> all = new ArrayList<>(subjects);
            all.addAll(others);
            meetings.add(all);
        }
        meetings.removeIf(meeting ->
                !isMeeting(meeting) || (trigger.isVerb() && meeting.stream().allMatch(Player::isWhole)));
        return meetings;
    }

    private static boolean isMeeting(List<Player> players) {
        boolean official = players.stream()
                .allMatch(
                        player -> player.party().isPresent() || player.office().isPresent());
        if (players.size() < 2 || !official || players.getFirst().isCompatible(players.getLast())) {
            return false;
        }
        boolean compatriots = players.getFirst().party().isPresent()
                && players.stream().map(Player::party).distinct().count() < 2;
        return !compatriots && players.stream().allMatch(player -> player.actor() != null);
    }

    private static void add(Scene scene, FactBook book, int at, Trigger trigger, FactType type, List<Player> players) {
        Optional<String> date = scene.date(at);
        Optional<Status> status = new StatusFinder(scene).of(at, date);
        if (status.isEmpty()) {
            return;
        }
        Draft draft = scene.draft(type, at, "meeting." + trigger.family());
        draft.players.addAll(players);
        draft.status = status.get();
        draft.date = date;
        draft.where = type == FactType.CALL ? Optional.empty() : scene.place(at);
        book.add(draft);
    }
}
