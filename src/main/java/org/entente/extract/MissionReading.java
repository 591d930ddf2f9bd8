package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.Status;
import org.entente.text.Grammatical;

/** One mission as it becomes a fact. */
final class MissionReading {
    private final Scene scene;
    private final FactBook book;
    private final int at;
    private final Trigger mission;
    private final int change;

    MissionReading(Scene scene, FactBook book, int at, Trigger mission, int change) {
        this.scene = scene;
        this.book = book;
        this.at = at;
        this.mission = mission;
        this.change = change;
    }

    void read() {
        Trigger trigger = scene.units().get(change) instanceof TriggerUnit unit
                ? unit.of(MissionFrame.FAMILIES).orElse(MissionFrame.OPENED)
                : MissionFrame.OPENED;
        Optional<Where> where = where();
        Optional<String> to =
                where.flatMap(Where::country).filter(code -> code.length() == 2).or(this::accredited);
        Optional<String> from = owner().or(() -> subject(to)).or(() -> other(to));
        Optional<String> target = to.or(() -> from.flatMap(this::otherThan));
        if (from.isEmpty() || target.isEmpty() || from.equals(target)) {
            scene.refuse(at, Refusal.NO_SENDER_AND_RECEIVER);
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
                .with(Draft.Key.KIND, kind())
                .at(at);
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
                (group.isUnmarked() && group.first() - at <= 2)
                        || (group.marker().equals("ل") && group.first() == at + 1);
        };
    }

    /** Who opens it, when he is not the one to whom it is sent. */
    private Optional<String> subject(Optional<String> to) {
        AgreementParties parties =
                new AgreementParties(scene, new AgreementStep(change, MissionFrame.OPENED, false, false, List.of()));
        Optional<String> subject = parties.subjects().stream()
                .filter(code -> !Optional.of(code).equals(to))
                .findFirst();
        boolean active = change < at || scene.language() == Language.ARABIC;
        return active ? subject : Optional.empty();
    }

    private Optional<String> other(Optional<String> to) {
        boolean own = (scene.language() == Language.ARABIC
                        && !mission.value("pronoun").isEmpty())
                || isBefore(MissionFrame.OWN);
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
