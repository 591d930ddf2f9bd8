package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.FactType;

/** Meetings and calls: "met", "held talks with", «состоялся телефонный разговор», «استقبل». */
final class MeetingFrame implements Frame {
    static final String[] MEETINGS = {"meet", "receive", "talks", "phone", "call", "host", "discuss", "converse"};
    private static final String[] SUPPORT = {
        "hold", "take-place", "begin", "continue", "end", "pay", "attend", "plan", "cancel", "postpone"
    };

    /** How many units behind "received" credentials make a ceremony of it. */
    private static final int CEREMONY = 6;

    /** So many units stand between an event and "between". */
    private static final int NEAR = 8;

    private static final WordSet AIRPORT =
            WordSet.words("airport airfield аэропорту аэропорт аэродроме трапа المطار مطار");
    private static final WordSet NEGOTIATIONS =
            WordSet.words("negotiations negotiation переговоры переговоров переговорах مفاوضات المفاوضات");
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
            scene.refuse(at, Refusal.IS_OTHER);
            return;
        }
        boolean phone = scene.hasTrigger(at - 6, at + 8, "by-phone");
        boolean vague = trigger.isWeak() || trigger.family().equals("converse");
        boolean call = trigger.family().equals("phone")
                || trigger.family().equals("call")
                || phone
                || (vague && scene.hasTrigger(0, at, "call", "phone"));
        boolean weak = vague && !phone;
        Roles roles = Roles.of(scene, at, trigger.family().equals("discuss") ? trigger.without("object") : trigger);
        List<Player> between = between(scene, at);
        List<Player> subjects = between.isEmpty() ? subjects(scene, at, trigger, roles) : List.of();
        List<Player> others = between.isEmpty() ? people(roles.others()) : between;
        Optional<Refusal> refusal = refusal(scene, at, trigger, roles, weak, subjects, others);
        if (refusal.isPresent()) {
            scene.refuse(at, refusal.get());
            return;
        }
        List<List<Player>> meetings = meetings(trigger, subjects, others, !between.isEmpty());
        if (meetings.isEmpty()) {
            scene.refuse(at, Refusal.NO_TWO_SIDES);
        }
        for (List<Player> participants : meetings) {
            add(scene, book, at, trigger, call ? FactType.CALL : FactType.MEETING, participants);
        }
    }

    private static Optional<Refusal> refusal(
            Scene scene,
            int at,
            Trigger trigger,
            Roles roles,
            boolean weak,
            List<Player> subjects,
            List<Player> others) {
        boolean receive = trigger.family().equals("receive");
        boolean sure = areSure(subjects, others) || (!roles.referred() && isJointTalk(trigger, subjects, others));
        if (receive && !scene.triggers("call").isEmpty()) {
            return Optional.of(Refusal.IS_A_CALL);
        } else if (weak && !sure) {
            return Optional.of(Refusal.UNSURE_SIDES);
        } else if (receive && scene.hasTrigger(at + 1, at + CEREMONY, "credentials")) {
            return Optional.of(Refusal.IS_CEREMONY);
        }
        return isUrged(scene, at) ? Optional.of(Refusal.IS_REQUEST) : Optional.empty();
    }

    /** A noun for whoever is host, "the meeting of the World Economic Forum" or a meeting with a name: no meeting of two. */
    private static boolean isOther(Scene scene, int at, Trigger trigger) {
        boolean noun = trigger.isNoun();
        boolean host = trigger.family().equals("host") && noun;
        boolean greeting = !noun && isAtAirport(scene, at);
        return host
                || isOfBody(scene, at)
                || greeting
                || (noun && (isOccasion(scene, at) || isOnInstrument(scene, at)));
    }

    /** "The meeting of the World Economic Forum". */
    private static boolean isOfBody(Scene scene, int at) {
        for (Group group : scene.groups()) {
            if (group.first() > at
                    && group.first() <= at + 3
                    && OF.contains(group.marker())
                    && group.parties().stream().anyMatch(party -> party.length() != 2)
                    && group.players().stream().allMatch(Player::isWhole)) {
                return true;
            }
        }
        return false;
    }

    /** A guest is met at the airport, which is no meeting. */
    private static boolean isAtAirport(Scene scene, int at) {
        for (int i = Math.max(0, at - NEAR); i < Math.min(scene.units().size(), at + NEAR); i++) {
            if (AIRPORT.contains(scene.tokens(), scene.units().get(i).from())) {
                return true;
            }
        }
        return false;
    }

    /** "In a separate meeting, the two discussed": the verb behind it tells who meets. */
    private static boolean isOccasion(Scene scene, int at) {
        boolean comma = at + 1 < scene.units().size()
                && Grammar.of(scene.language())
                        .isComma(scene.tokens(), scene.units().get(at + 1).from());
        return comma
                && scene.groups().stream().noneMatch(group -> group.first() < at)
                && !scene.hasTrigger(0, at, SUPPORT);
    }

    /** "Negotiations on an agreement" are no meeting. */
    private static boolean isOnInstrument(Scene scene, int at) {
        boolean negotiations =
                NEGOTIATIONS.contains(scene.tokens(), scene.units().get(at).to() - 1);
        if (!negotiations) {
            return false;
        }
        int instrument = scene.triggers("instrument").stream()
                .filter(i -> i > at && i - at <= NEAR)
                .findFirst()
                .orElse(-1);
        return instrument > 0
                && scene.groups().stream()
                        .noneMatch(group -> group.first() > at
                                && group.first() < instrument
                                && group.players().stream().anyMatch(player -> !player.isWhole()));
    }

    /** The people or states in "talks between A and B". */
    private static List<Player> between(Scene scene, int at) {
        for (Group group : scene.groups()) {
            if (group.first() > at
                    && group.first() - at <= NEAR
                    && isBetween(scene, at, group)
                    && !scene.isBroken(at, group.first())) {
                List<Player> people = people(group.players());
                return people.size() > 1 ? people : List.of();
            }
        }
        return List.of();
    }

    /** "Between A and B", "between the foreign ministries of A and B". */
    private static boolean isBetween(Scene scene, int at, Group group) {
        if (BETWEEN.contains(group.marker())) {
            return true;
        }
        for (int i = group.first() - 1; i > Math.max(at, group.first() - NEAR); i--) {
            if (BETWEEN.contains(scene.folded(i))) {
                return group.players().size() > 1 && group.players().stream().allMatch(Player::isWhole);
            }
        }
        return false;
    }

    /** "Putin and Xi discuss the ties": two people of two states. */
    private static boolean isJointTalk(Trigger trigger, List<Player> subjects, List<Player> others) {
        return trigger.family().equals("discuss")
                && trigger.isVerb()
                && others.isEmpty()
                && subjects.size() == 2
                && subjects.stream()
                        .allMatch(player -> !player.isWhole() && player.party().isPresent());
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
        List<Player> all = new ArrayList<>(players.size());
        List<Player> named = new ArrayList<>(players.size());
        for (Player player : players) {
            if (!player.isSpeaker()) {
                all.add(player);
                if (!player.isWhole()) {
                    named.add(player);
                }
            }
        }
        return named.isEmpty() ? all : named;
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
        return player.isKnown()
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
