package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.extract.Envoys.Envoy;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.fact.FactType;
import org.entente.text.Grammatical;

/** What one word tells to happen to envoys: they are appointed, recalled, summoned, expelled, or leave. */
final class EnvoyChange {
    private static final WordSet CONSULTATIONS =
            WordSet.of("consultations", "консультаций", "консультации", "للتشاور", "التشاور", "للمشاورات", "المشاورات");
    private static final WordSet MUTUAL =
            WordSet.of("взаимно", "друг", "mutually", "تبادلتا", "تبادل", "تتبادلان", "متبادل");
    private static final WordSet EACH = WordSet.of("each", "apiece", "по", "لكل");
    private static final WordSet OTHER = WordSet.of("other", "other's");
    private static final WordSet POSTS = WordSet.words("post posts duties место работе пост منصبه منصبها عمله عملها");
    private static final Set<String> MARKERS =
            Set.of("from", "in", "to", "в", "во", "из", "при", "في", "لدي", "لدى", "الي", "من", "ب");
    private static final Set<String> NAMED = Set.of("appoint", "take-office", "dismiss", "return", "envoy-end");
    private static final int BESIDE = 3;

    private final Scene scene;
    private final FactBook book;
    private final int at;
    private final Trigger trigger;
    private final String change;

    EnvoyChange(Scene scene, FactBook book, int at, Trigger trigger) {
        this.scene = scene;
        this.book = book;
        this.at = at;
        this.trigger = trigger;
        this.change = switch (trigger.family()) {
            case "appoint", "take-office" -> "appointed";
            case "dismiss" -> "ended";
            case "leave" -> "expelled";
            default -> trigger.value("change");
        };
    }

    void read() {
        List<Envoy> envoys = Envoys.targets(scene, at, trigger);
        boolean counted = change.equals("expelled")
                && envoys.stream()
                        .allMatch(envoy -> envoy.player().person().isEmpty()
                                && envoy.player()
                                        .office()
                                        .filter(one -> one.kind().equals("diplomat"))
                                        .isPresent());
        if (counted) {
            Diplomats.near(scene, at).ifPresent(this::expelled);
        } else if (envoys.isEmpty()) {
            returned();
        } else if (isMutual() && subjects(envoys.getFirst()).size() == 2) {
            mutual(envoys.getFirst());
        } else {
            envoys.forEach(this::changed);
        }
    }

    private void changed(Envoy target) {
        List<String> subjects = subjects(target);
        for (Envoy owned : owned(target, subjects)) {
            Envoy envoy = NAMED.contains(trigger.family()) ? named(owned) : owned;
            for (String to : to(envoy, subjects)) {
                boolean own = trigger.family().equals("summon")
                        && (isForConsultations() || (subjects.contains(envoy.from()) && !subjects.contains(to)));
                tell(own ? "recalled" : change, Optional.of(envoy), envoy.from(), to, Optional.empty(), envoy.first());
            }
        }
    }

    /** Whose envoy it is: of the state that is named with him, or of those who act when he is theirs. */
    private List<Envoy> owned(Envoy target, List<String> subjects) {
        boolean own = isOwn(target);
        boolean guest = trigger.family().equals("expel") || trigger.family().equals("leave");
        boolean theirs = target.from().isEmpty()
                ? !guest && (own || !trigger.family().equals("summon"))
                : trigger.family().equals("appoint") && own;
        if (theirs && !subjects.isEmpty()) {
            return subjects.stream().map(state -> Envoys.of(target, state)).toList();
        }
        return target.from().isEmpty() ? List.of() : List.of(target);
    }

    /** "Its ambassador", «سفيرا لها». */
    private boolean isOwn(Envoy target) {
        for (int i = Math.max(0, target.first() - 2); i < target.first(); i++) {
            if (MissionFrame.OWN.contains(scene.tokens(), scene.units().get(i).from())) {
                return true;
            }
        }
        int behind = target.last() + 1;
        return scene.language() == Language.ARABIC
                && behind < scene.units().size()
                && MissionFrame.OWN.contains(
                        scene.tokens(), scene.units().get(behind).from());
    }

    private Envoy named(Envoy envoy) {
        if (envoy.player().person().isPresent()) {
            return envoy;
        }
        return scene.groups().stream()
                .filter(group -> group.isUnmarked() && group.players().size() == 1 && !group.reference())
                .filter(group ->
                        Math.min(Math.abs(group.first() - at), Math.abs(group.first() - envoy.last())) <= BESIDE
                                && !scene.isBroken(Math.min(group.first(), at), Math.max(group.first(), at)))
                .filter(group -> {
                    Player player = group.players().getFirst();
                    boolean free = player.office()
                            .filter(office -> !Envoys.ENVOYS.contains(office.kind()))
                            .isEmpty();
                    return player.person().isPresent()
                            && free
                            && player.party()
                                    .filter(code -> !code.equals(envoy.from()))
                                    .isEmpty();
                })
                .reduce((one, other) -> other)
                .map(group -> Envoys.named(envoy, group))
                .orElse(envoy);
    }

    /** The states where it happens. */
    private Set<String> to(Envoy envoy, List<String> subjects) {
        Set<String> goals = new LinkedHashSet<>();
        AccreditationFrame.destination(envoy.player()).ifPresent(goals::add);
        goals.addAll(goals.isEmpty() ? List.of() : Envoys.beside(scene, envoy));
        if (goals.isEmpty()) {
            goals.addAll(places(envoy));
        }
        boolean host = change.equals("expelled") || (change.equals("summoned") && !isForConsultations());
        Set<String> to = new LinkedHashSet<>();
        if (host) {
            to.addAll(subjects);
            to.remove(envoy.from());
        }
        to.addAll(to.isEmpty() ? goals : Set.of());
        to.remove(envoy.from());
        if (to.isEmpty()) {
            other(envoy.from(), subjects).ifPresent(to::add);
        }
        return to;
    }

    /** "From Moscow", "in Caracas", «из Гондураса», «لدى كينيا». */
    private List<String> places(Envoy envoy) {
        int end = Math.min(scene.units().size(), Math.max(at, envoy.last()) + 6);
        for (int i = Math.max(0, Math.min(at, envoy.first())); i < end; i++) {
            if (MARKERS.contains(scene.marker(i))
                    && scene.units().get(i) instanceof ActorUnit actor
                    && actor.mention().isParty()
                    && !actor.mention().parties().getFirst().equals(envoy.from())) {
                int unit = i;
                return scene.groups().stream()
                        .filter(group -> group.first() == unit
                                && group.players().stream().allMatch(Player::isWhole))
                        .findFirst()
                        .map(Group::parties)
                        .orElse(actor.mention().parties());
            }
        }
        return List.of();
    }

    private Optional<String> other(String sender, List<String> subjects) {
        return Stream.concat(scene.story().changed(scene.number()).stream().skip(1), scene.story().about().stream())
                .filter(code -> !code.equals(sender) && code.length() == 2 && !subjects.contains(code))
                .findFirst();
    }

    /** Who does it: those who act in the clause, when they are not the envoys themselves. */
    private List<String> subjects(Envoy envoy) {
        List<String> told = Envoys.subjects(scene, at, trigger, envoy);
        if (!told.isEmpty()) {
            return told;
        }
        return Bodies.actor(scene, at).map(List::of).orElse(List.of());
    }

    /** Diplomats of whom only the number is told; "Germany (four), France and Poland (three each)" gives each its own. */
    private void expelled(Diplomats diplomats) {
        List<String> subjects = subjects(
                new Envoy(diplomats.first(), diplomats.last(), Player.whole(diplomats.from()), diplomats.from()));
        String from = Optional.of(diplomats.from())
                .filter(code -> !code.isEmpty())
                .or(() -> Diplomats.before(book, subjects))
                .orElse("");
        if (from.isEmpty() || listed(from)) {
            return;
        }
        Set<String> to = new LinkedHashSet<>(subjects);
        to.remove(from);
        if (to.isEmpty()) {
            places(new Envoy(diplomats.first(), diplomats.last(), Player.whole(from), from)).stream()
                    .limit(1)
                    .forEach(to::add);
        }
        if (to.isEmpty()) {
            other(from, subjects).ifPresent(to::add);
        }
        to.forEach(state -> tell(change, Optional.empty(), from, state, diplomats.count(), diplomats.first()));
    }

    private boolean listed(String from) {
        List<Integer> found = new ArrayList<>();
        for (Group group : scene.groups()) {
            int open = group.last() + 1;
            if (open + 1 < scene.units().size()
                    && scene.folded(open).equals("(")
                    && group.players().stream().allMatch(Player::isWhole)
                    && !group.players().isEmpty()) {
                Optional<Integer> count = enclosed(open);
                List<String> states =
                        isEach(open) ? group.parties() : List.of(group.parties().getLast());
                count.ifPresent(number -> states.forEach(state -> {
                    found.add(open);
                    tell(change, Optional.empty(), from, state, count.filter(one -> one > 1), group.first());
                }));
            }
        }
        return !found.isEmpty();
    }

    private Optional<Integer> enclosed(int open) {
        for (int token = scene.units().get(open).to(); token < scene.sentence().to(); token++) {
            if (scene.tokens().folded(token).equals(")")) {
                break;
            }
            Optional<Integer> number = Counts.endingAt(scene.tokens(), scene.language(), token);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private boolean isEach(int open) {
        for (int i = open + 1; i < Math.min(open + 6, scene.units().size()); i++) {
            if (scene.units().get(i) instanceof WordUnit word && EACH.contains(scene.tokens(), word.from())) {
                return true;
            }
        }
        return false;
    }

    /** "He returned to his post": the envoy who was recalled before. */
    private void returned() {
        boolean post = trigger.family().equals("return")
                && scene.units().subList(at + 1, Math.min(scene.units().size(), at + 5)).stream()
                        .anyMatch(unit -> POSTS.contains(scene.tokens(), unit.to() - 1));
        if (!post) {
            return;
        }
        book.drafts().stream()
                .filter(draft -> draft.type == FactType.ACCREDITATION
                        && draft.value(Draft.Key.CHANGE).equals(Optional.of("recalled")))
                .reduce((one, other) -> other)
                .ifPresent(recalled -> {
                    Optional<Envoy> envoy = recalled.players.stream()
                            .findFirst()
                            .map(player ->
                                    new Envoy(at, at, player, player.party().orElse("")));
                    tell(
                            "returned",
                            envoy,
                            recalled.value(Draft.Key.FROM).orElseThrow(),
                            recalled.value(Draft.Key.TO).orElseThrow(),
                            Optional.empty(),
                            at);
                });
    }

    /** "Expelled each other's ambassadors": one of each. */
    private void mutual(Envoy envoy) {
        List<String> pair = subjects(envoy);
        for (int i = 0; i < 2; i++) {
            String told = trigger.family().equals("summon") ? "recalled" : change;
            tell(
                    told,
                    Optional.of(Envoys.of(envoy, pair.get(i))),
                    pair.get(i),
                    pair.get(1 - i),
                    Optional.empty(),
                    envoy.first());
        }
    }

    private boolean isMutual() {
        for (int token = scene.sentence().from(); token + 1 < scene.sentence().to(); token++) {
            boolean eachOther = EACH.contains(scene.tokens(), token) && OTHER.contains(scene.tokens(), token + 1);
            if (eachOther || MUTUAL.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isForConsultations() {
        for (int token = scene.sentence().from(); token < scene.sentence().to(); token++) {
            if (CONSULTATIONS.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** «стал послом»: whether a word that may tell of anything tells of the envoy beside it. */
    static boolean isBeside(Scene scene, int at, boolean instrumental) {
        return scene.groups().stream()
                .filter(group -> Math.min(Math.abs(group.first() - at), Math.abs(group.last() - at)) <= 2)
                .anyMatch(group -> scene.units().get(group.first()) instanceof ActorUnit actor
                        && actor.mention().offices().stream().anyMatch(one -> Envoys.ENVOYS.contains(one.kind()))
                        && (scene.language() != Language.RUSSIAN
                                || !instrumental
                                || (group.grammar() & Grammatical.INSTRUMENTAL) != 0));
    }

    private void tell(String told, Optional<Envoy> envoy, String from, String to, Optional<Integer> count, int other) {
        if (from.equals(to)) {
            return;
        }
        int first = Math.min(at, other);
        int last = Math.max(at, envoy.map(Envoy::last).orElse(other));
        AccreditationFrame.add(scene, book, new AccreditationFrame.Told(at, told, envoy, from, to, count, first, last));
    }
}
