package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.FactType;

/** Meetings and calls: "met", "held talks with", «состоялся телефонный разговор», «استقبل». */
final class MeetingFrame implements Frame {
    private static final String[] MEETINGS = {"meet", "receive", "talks", "phone", "call", "host", "discuss", "converse"
    };
    private static final String[] SUPPORT = {
        "hold", "take-place", "begin", "continue", "end", "pay", "attend", "plan", "cancel", "postpone"
    };

    /** How many units behind "received" credentials make a ceremony of it. */
    private static final int CEREMONY = 6;

    /** So many units stand between an event and "between". */
    private static final int NEAR = 8;

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> BETWEEN = Set.of("between", "между", "بين");
    private static final WordSet URGED = WordSet.of("to", "for", "not");

    @Override
    public void read(Scene scene, FactBook book) {
        for (int at : scene.triggers(MEETINGS)) {
            TriggerUnit unit = (TriggerUnit) scene.units().get(at);
            read(scene, book, at, unit.of(MEETINGS).orElseThrow());
        }
    }

    private static void read(Scene scene, FactBook book, int at, Trigger trigger) {
        if (isOther(scene, at, trigger)) {
            return;
        }
        boolean phone = scene.hasTrigger(at - 6, at + 8, "by-phone");
        boolean vague = trigger.isWeak() || trigger.family().equals("converse");
        boolean call = trigger.family().equals("phone")
                || trigger.family().equals("call")
                || phone
                || (vague && scene.hasTrigger(0, at, "call", "phone"));
        boolean weak = vague && !phone;
        Roles roles = Roles.of(scene, at, trigger);
        List<Player> between = between(scene, at);
        List<Player> subjects = between.isEmpty() ? subjects(scene, at, trigger, roles) : List.of();
        List<Player> others = between.isEmpty() ? people(roles.others()) : between;
        boolean takesCall =
                trigger.family().equals("receive") && !scene.triggers("call").isEmpty();
        boolean sure = areSure(subjects, others) || (!roles.referred() && isJointTalk(trigger, subjects, others));
        if (takesCall || (weak && !sure) || isCeremony(scene, at, trigger) || isUrged(scene, at)) {
            return;
        }
        for (List<Player> participants : meetings(trigger, subjects, others, !between.isEmpty())) {
            add(scene, book, at, trigger, call ? FactType.CALL : FactType.MEETING, participants);
        }
    }

    /** A noun for whoever is host, "the meeting of the World Economic Forum" or a meeting with a name: no meeting of two. */
    private static boolean isOther(Scene scene, int at, Trigger trigger) {
        boolean host = trigger.family().equals("host") && trigger.isNoun();
        boolean body = scene.groups().stream()
                .anyMatch(group -> group.first() > at
                        && group.first() <= at + 3
                        && OF.contains(group.marker())
                        && group.parties().stream().anyMatch(party -> party.length() != 2)
                        && group.players().stream().allMatch(Player::isWhole));
        return host || body;
    }

    /** The people or states in "talks between A and B". */
    private static List<Player> between(Scene scene, int at) {
        return scene.groups().stream()
                .filter(group -> group.first() > at
                        && group.first() - at <= NEAR
                        && BETWEEN.contains(group.marker())
                        && !scene.isBroken(at, group.first()))
                .findFirst()
                .map(Group::players)
                .map(MeetingFrame::people)
                .filter(players -> players.size() > 1)
                .orElse(List.of());
    }

    /** "Putin and Xi discuss the ties": two people of two states. */
    private static boolean isJointTalk(Trigger trigger, List<Player> subjects, List<Player> others) {
        return trigger.family().equals("discuss")
                && trigger.isVerb()
                && others.isEmpty()
                && subjects.size() == 2
                && subjects.stream()
                        .allMatch(player ->
                                player.person().isPresent() && player.party().isPresent());
    }

    /** "Received the credentials of the ambassador". */
    private static boolean isCeremony(Scene scene, int at, Trigger trigger) {
        return trigger.family().equals("receive") && scene.hasTrigger(at + 1, at + CEREMONY, "credentials");
    }

    /** "Called on the president to end the war" asks for something. */
    private static boolean isUrged(Scene scene, int at) {
        return scene.units().get(at) instanceof TriggerUnit unit
                && unit.is("say")
                && scene.groups().stream()
                        .filter(group -> group.first() > at)
                        .findFirst()
                        .filter(group -> URGED.contains(
                                scene.tokens(), scene.units().get(group.last()).to()))
                        .isPresent();
    }

    /** Beside an event noun a subject takes part only when a verb says so. */
    private static List<Player> subjects(Scene scene, int at, Trigger trigger, Roles roles) {
        List<Player> others = roles.others();
        boolean noun = trigger.isNoun() && !roles.possessed();
        boolean supported = scene.hasTrigger(at - 10, at + 10, SUPPORT);
        if (noun && !supported && others.isEmpty()) {
            return List.of();
        }
        List<Player> subjects = people(roles.subjects());
        if (!subjects.isEmpty() || others.isEmpty() || (others.size() > 1 && noun)) {
            return subjects;
        }
        if (others.stream().allMatch(Player::isWhole)) {
            return List.of();
        }
        return before(scene, at, others)
                .or(() -> scene.story().focus())
                .filter(player -> others.stream().noneMatch(player::isCompatible))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whom a list names before an event that stands alone: "State visit of the sultan begins; talks with the president". */
    private static Optional<Player> before(Scene scene, int at, List<Player> others) {
        return scene.isBroken(0, at)
                ? scene.groups().stream()
                        .filter(group -> group.last() < at && !group.reference())
                        .flatMap(group -> group.players().stream())
                        .filter(player -> !player.isWhole() && others.stream().noneMatch(player::isCompatible))
                        .reduce((first, last) -> last)
                : Optional.empty();
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
    private static List<List<Player>> meetings(
            Trigger trigger, List<Player> subjects, List<Player> others, boolean joint) {
        List<List<Player>> meetings = new ArrayList<>();
        if (others.isEmpty()) {
            meetings.add(subjects);
        } else if (subjects.isEmpty()) {
            meetings.add(joint ? others : List.of());
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
        if (players.size() < 2 || players.getFirst().isCompatible(players.getLast())) {
            return false;
        }
        boolean compatriots = players.getFirst().party().isPresent()
                && players.stream().map(Player::party).distinct().count() < 2;
        return !compatriots
                && players.stream().allMatch(MeetingFrame::isSomebody)
                && players.stream().anyMatch(MeetingFrame::isOfficial);
    }

    /** Somebody who acts for a state or organisation, or whose office is told. */
    private static boolean isSomebody(Player player) {
        return player.actor() != null
                && (player.party().isPresent() || player.office().isPresent());
    }

    /** A holder of an office, by what the text says or as the gazetteer knows him; a state as a whole is as good. */
    private static boolean isOfficial(Player player) {
        return player.isWhole()
                || player.office().isPresent()
                || player.person().flatMap(DocumentPerson::known).isPresent();
    }

    private static void add(Scene scene, FactBook book, int at, Trigger trigger, FactType type, List<Player> players) {
        Clause clause = Clause.main(scene, at);
        Optional<String> date = new JourneyDates(scene, clause).of(at).or(() -> scene.opening(at));
        Optional<EventStatus> status = EventStatus.of(scene, clause, at, date);
        if (status.isEmpty()) {
            return;
        }
        Draft draft = scene.draft(type, at, "meeting." + trigger.family());
        draft.players.addAll(players);
        draft.status = status.get().status();
        draft.date = status.get().date();
        draft.where = type == FactType.CALL ? Optional.empty() : scene.place(at);
        book.add(draft);
    }
}
