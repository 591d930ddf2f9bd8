package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.FactType;
import org.entente.fact.Status;

/** Meetings and calls: "met", "held talks with", «состоялся телефонный разговор», «استقبل». */
final class MeetingFrame implements Frame {
    private static final String[] MEETINGS = {"meet", "receive", "talks", "phone", "call"};

    @Override
    public void read(Scene scene, FactBook book) {
        for (int at : scene.triggers(MEETINGS)) {
            TriggerUnit unit = (TriggerUnit) scene.units().get(at);
            Trigger trigger = unit.of(MEETINGS).orElseThrow();
            if (trigger.isWeak()) {
                continue;
            }
            Roles roles = Roles.of(scene, at, trigger);
            boolean call = trigger.family().equals("phone")
                    || trigger.family().equals("call")
                    || scene.hasTrigger(at - 4, at + 6, "by-phone");
            for (List<Player> participants : meetings(scene, roles)) {
                add(scene, book, at, trigger, call ? FactType.CALL : FactType.MEETING, participants);
            }
        }
    }

    /** One meeting for each whom the subject meets; one of all when they are named together. */
    private static List<List<Player>> meetings(Scene scene, Roles roles) {
        List<Player> subjects = roles.subjects();
        List<Player> others = roles.others();
        if (subjects.isEmpty() && others.size() < 2) {
            subjects = scene.story()
                    .lastPerson(0)
                    .filter(player -> others.stream().noneMatch(player::isCompatible))
                    .map(List::of)
                    .orElse(List.of());
        }
        List<List<Player>> meetings = new ArrayList<>();
        if (others.isEmpty() || subjects.isEmpty()) {
            meetings.add(others.isEmpty() ? subjects : others);
        } else if (subjects.size() == 1 && others.size() > 1) {
            for (Player other : others) {
                meetings.add(List.of(subjects.getFirst(), other));
            }
        } else {
            List<Player> all = new ArrayList<>(subjects);
            all.addAll(others);
            meetings.add(all);
        }
        meetings.removeIf(meeting -> !isMeeting(meeting));
        return meetings;
    }

    private static boolean isMeeting(List<Player> players) {
        long distinct = players.stream()
                .map(player -> player.person()
                        .map(Object::hashCode)
                        .orElse(player.party().hashCode()))
                .distinct()
                .count();
        return players.size() >= 2 && distinct >= 2 && players.stream().allMatch(player -> player.actor() != null);
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
