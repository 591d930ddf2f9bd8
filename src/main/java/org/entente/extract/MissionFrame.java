package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.Status;
import org.entente.text.Grammatical;

/** Embassies, consulates and other missions that open, close or move. */
final class MissionFrame implements Frame {
    private static final String[] FAMILIES = {"open", "close", "move"};
    private static final int NEAR = 9;
    private static final WordSet OWN = WordSet.of(
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
            if (mission.value("kind").isEmpty() || mission.isWeak() && !isNamed(scene, at)) {
                continue;
            }
            int change = change(scene, at);
            change = change >= 0 ? change : operates(scene, at);
            if (change >= 0) {
                new Reading(scene, book, at, mission, change).read();
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
            new Reading(scene, book, at, kind, at).read();
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

    private static final Trigger OPENED = new Trigger("open", "verb", Set.of(), Set.of("past", "change=opened"));

    /** One mission as it becomes a fact. */
    private static final class Reading {
        private final Scene scene;
        private final FactBook book;
        private final int at;
        private final Trigger mission;
        private final int change;

        Reading(Scene scene, FactBook book, int at, Trigger mission, int change) {
            this.scene = scene;
            this.book = book;
            this.at = at;
            this.mission = mission;
            this.change = change;
        }

        void read() {
            Trigger trigger = scene.units().get(change) instanceof TriggerUnit unit
                    ? unit.of(FAMILIES).orElse(OPENED)
                    : OPENED;
            Optional<Where> where = where();
            Optional<String> to = where.flatMap(Where::country)
                    .filter(code -> code.length() == 2)
                    .or(this::accredited);
            Optional<String> from = owner().or(() -> subject(to)).or(() -> other(to));
            Optional<String> target = to.or(() -> from.flatMap(this::otherThan));
            if (from.isEmpty() || target.isEmpty() || from.equals(target)) {
                return;
            }
            Optional<String> date = Clauses.date(scene, change, Math.min(at, change), Math.max(at, change), i -> false);
            Optional<Status> status = new StatusFinder(scene).of(change, date);
            if (status.isEmpty()) {
                return;
            }
            Draft draft = scene.draft(FactType.MISSION, change, "mission." + trigger.family());
            draft.with(Draft.Key.FROM, from.get())
                    .with(Draft.Key.TO, target.get())
                    .with(Draft.Key.CHANGE, trigger.value("change"))
                    .with(Draft.Key.KIND, kind());
            draft.status = status.get();
            draft.date = date;
            draft.around = date.isEmpty() && scene.number() <= 4 && status.get() == Status.HELD
                    ? Clauses.around(scene, change, status.get())
                    : Optional.empty();
            draft.where = where.or(() -> target.map(code -> new Where(Optional.empty(), Optional.of(code))));
            Clauses.quote(scene, draft, Math.min(at, change), Math.max(at, change));
            book.add(draft);
        }

        private String kind() {
            String kind = mission.value("kind");
            return kind.equals("consulate general") ? "consulate" : kind;
        }

        /** Whose it is: the adjective before it, the state behind it, a possessive. */
        private Optional<String> owner() {
            for (Group group : scene.groups()) {
                boolean whole =
                        !group.players().isEmpty() && group.players().stream().allMatch(Player::isWhole);
                if (!whole || group.reference()) {
                    continue;
                }
                boolean before = scene.language() != Language.ARABIC
                        && group.last() < at
                        && at - group.last() <= 3
                        && (group.adjective() || group.possessive());
                boolean behind = group.first() > at && group.first() - at <= 3 && isOwner(group);
                if (before || behind) {
                    return group.players().getFirst().party();
                }
            }
            return Optional.empty();
        }

        private boolean isOwner(Group group) {
            boolean genitive = group.isUnmarked()
                    && ((group.grammar() & Grammatical.CASES) == 0 || (group.grammar() & Grammatical.GENITIVE) != 0);
            return switch (scene.language()) {
                case ENGLISH -> group.marker().equals("of");
                case RUSSIAN -> genitive && group.first() == at + 1;
                case ARABIC ->
                    group.isUnmarked() && group.first() - at <= 2
                            || group.marker().equals("ل") && group.first() == at + 1;
            };
        }

        /** Who opens it, when he is not the one to whom it is sent. */
        private Optional<String> subject(Optional<String> to) {
            AgreementParties parties =
                    new AgreementParties(scene, new AgreementStep(change, OPENED, false, false, List.of()));
            Optional<String> subject = parties.subjects().stream()
                    .filter(code -> !Optional.of(code).equals(to))
                    .findFirst();
            boolean active = change < at || scene.language() == Language.ARABIC;
            return active ? subject : Optional.empty();
        }

        private Optional<String> other(Optional<String> to) {
            boolean own = scene.language() == Language.ARABIC
                            && !mission.value("pronoun").isEmpty()
                    || isBefore(OWN);
            Optional<String> home =
                    scene.story().home().filter(code -> !Optional.of(code).equals(to));
            return own
                    ? scene.story()
                            .focus()
                            .flatMap(Player::party)
                            .filter(code -> !Optional.of(code).equals(to))
                            .or(() -> home)
                    : to.flatMap(this::otherThan);
        }

        private Optional<String> otherThan(String code) {
            return scene.story().about().stream()
                    .filter(one -> !one.equals(code) && one.length() == 2)
                    .findFirst();
        }

        private boolean isBefore(WordSet words) {
            for (int i = Math.max(0, at - 2); i < at; i++) {
                if (words.contains(scene.tokens(), scene.units().get(i).from())) {
                    return true;
                }
            }
            return false;
        }

        /** «посольство в Бразилии», "embassy to": the state behind the word. */
        private Optional<String> accredited() {
            for (Group group : scene.groups()) {
                boolean behind = group.first() > at && group.first() - at <= 5;
                if (behind
                        && (group.marker().equals("to")
                                || group.marker().equals("لدى")
                                || group.marker().equals("لدي")
                                || group.marker().equals("при"))
                        && !group.parties().isEmpty()) {
                    return Optional.of(group.parties().getFirst());
                }
            }
            return Optional.empty();
        }

        /** Where: the place nearest to the mission, after it first. */
        private Optional<Where> where() {
            Optional<Where> best = Optional.empty();
            int nearest = Integer.MAX_VALUE;
            for (int i = Math.max(0, Math.min(at, change) - 8);
                    i < Math.min(scene.units().size(), Math.max(at, change) + 8);
                    i++) {
                Optional<Where> where = switch (scene.units().get(i)) {
                    case PlaceUnit place -> Optional.of(place.where());
                    case ActorUnit actor -> actor.where();
                    default -> Optional.empty();
                };
                int distance = i > at ? i - at : (at - i) + 4;
                if (where.isPresent()
                        && distance < nearest
                        && Grammar.of(scene.language()).isOfPlace(scene.marker(i))) {
                    nearest = distance;
                    best = where;
                }
            }
            return best.or(this::heading);
        }

        /** "HAVANA: Ireland reopens its embassy". */
        private Optional<Where> heading() {
            for (int i = 0; i < Math.min(4, scene.units().size() - 1); i++) {
                if (scene.folded(i + 1).equals(":")) {
                    return switch (scene.units().get(i)) {
                        case PlaceUnit place -> Optional.of(place.where());
                        case ActorUnit actor -> actor.where();
                        default -> Optional.empty();
                    };
                }
            }
            return Optional.empty();
        }
    }
}
