package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.TriggerUnit;

/** The envoys that a sentence names, and those of whom it only tells the number. */
final class Envoys {
    static final Set<String> ENVOYS = Set.of(
            "ambassador",
            "high-commissioner",
            "charge-d-affaires",
            "permanent-representative",
            "special-envoy",
            "nuncio",
            "consul",
            "consul-general",
            "diplomat",
            "deputy-high-commissioner",
            "military-attache",
            "cultural-attache",
            "attache");
    private static final int UNNAMED = 6;
    /** "After", which is written as «ambassador» in the prepositional. */
    private static final WordSet AFTER = WordSet.of("после");

    /** An envoy as a sentence names him. */
    record Envoy(int first, int last, Player player, String from) {}

    /** Those who present their credentials: envoys by office, and names with a state behind, as lists have them. */
    static List<Envoy> presenting(Scene scene) {
        List<Envoy> envoys = new ArrayList<>(envoys(scene));
        List<Group> groups = scene.groups();
        for (int i = 0; i + 1 < groups.size(); i++) {
            Group person = groups.get(i);
            Group state = groups.get(i + 1);
            int between = person.last() + 1;
            if (state.first() == between + 1
                    && scene.folded(between).matches("[(–—-]")
                    && state.players().size() == 1
                    && state.players().getFirst().isWhole()
                    && person.players().size() == 1
                    && person.players().getFirst().person().isPresent()
                    && person.players().getFirst().office().isEmpty()) {
                OfficeTitle office = new OfficeTitle("ambassador", "Ambassador", "", false);
                Optional<String> from = state.players().getFirst().party();
                Player envoy = new Player(person.players().getFirst().person(), Optional.of(office), from);
                envoys.add(new Envoy(person.first(), state.last(), envoy, from.orElseThrow()));
            }
        }
        return envoys;
    }

    private static List<Envoy> envoys(Scene scene) {
        List<Envoy> envoys = new ArrayList<>();
        for (Group group : scene.groups()) {
            if (group.reference()) {
                continue;
            }
            for (Player player : group.players()) {
                boolean envoy = player.office()
                        .filter(office ->
                                ENVOYS.contains(office.kind()) && !office.kind().equals("diplomat"))
                        .isPresent();
                if (envoy && player.party().isPresent()) {
                    envoys.add(new Envoy(
                            group.first(), group.last(), player, player.party().get()));
                }
            }
        }
        return envoys;
    }

    /** The envoys whom it happens to: the nearest, behind the word or before it; several when they are named together. */
    static List<Envoy> targets(Scene scene, int at, Trigger trigger) {
        Group best = null;
        for (Group group : scene.groups()) {
            boolean near = !group.reference()
                    && Math.abs(group.first() - at) <= AccreditationFrame.NEAR
                    && (trigger.family().equals("envoy-end")
                            || !isCut(scene, Math.min(at, group.first()) + 1, Math.max(at, group.last())));
            boolean nearer = best == null || Math.abs(group.first() - at) < Math.abs(best.first() - at);
            if (near
                    && nearer
                    && known(scene, group).stream()
                            .anyMatch(player -> isEnvoy(player) && !isAnyDiplomat(player, trigger))) {
                best = group;
            }
        }
        if (best == null) {
            return unnamed(scene, at);
        }
        Group group = best;
        return known(scene, group).stream()
                .filter(Envoys::isEnvoy)
                .map(player -> new Envoy(
                        group.first(), group.last(), player, player.party().orElse("")))
                .toList();
    }

    /** A diplomat without a post is expelled or recalled; his term does not end, and «دبلوماسي» is an adjective as often. */
    private static boolean isAnyDiplomat(Player player, Trigger trigger) {
        return trigger.family().equals("envoy-end")
                && player.person().isEmpty()
                && player.office()
                        .filter(office -> office.kind().equals("diplomat"))
                        .isPresent();
    }

    /** «سفيريهما»: envoys of whom a word tells that is no office by itself. */
    private static List<Envoy> unnamed(Scene scene, int at) {
        for (int i = at; i < Math.min(scene.units().size(), at + UNNAMED); i++) {
            if (scene.folded(i).matches(".*(سفير|سفراء).*") && !(scene.units().get(i) instanceof ActorUnit)) {
                OfficeTitle office = new OfficeTitle("ambassador", "Ambassador", "", false);
                return List.of(
                        new Envoy(i, i, new Player(Optional.empty(), Optional.of(office), Optional.empty()), ""));
            }
        }
        return List.of();
    }

    private static boolean isEnvoy(Player player) {
        return player.office().filter(one -> ENVOYS.contains(one.kind())).isPresent();
    }

    /** Who a group is; an envoy of whom nothing more is known has only his office. */
    private static List<Player> known(Scene scene, Group group) {
        boolean told = group.players().stream().anyMatch(Envoys::isEnvoy);
        if (!told
                && scene.units().get(group.first()) instanceof ActorUnit actor
                && !actor.mention().offices().isEmpty()
                && actor.mention().name().isEmpty()
                && !AFTER.contains(scene.tokens(), actor.from())) {
            return List.of(new Player(
                    Optional.empty(), actor.mention().offices().stream().findFirst(), Optional.empty()));
        }
        return group.players();
    }

    /** The states that are named together with an envoy: "ambassadors to Ireland and Norway". */
    static List<String> beside(Scene scene, Envoy envoy) {
        return scene.groups().stream()
                .filter(group -> group.first() == envoy.first())
                .flatMap(group -> group.players().stream())
                .filter(Player::isWhole)
                .flatMap(player -> player.party().stream())
                .toList();
    }

    private static boolean isCut(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && InstrumentScanner.isFinite(scene, unit)
                    && !unit.is("hold", "take-place", "plan", "say")) {
                return true;
            }
        }
        return scene.isBroken(from, to);
    }

    /** For whom those act who do it; not the envoys themselves. */
    static List<String> subjects(Scene scene, int at, Trigger trigger, Envoy envoy) {
        AgreementParties parties =
                new AgreementParties(scene, new AgreementStep(at, trigger, trigger.isNoun(), false, List.of()));
        List<String> subjects = parties.subjects();
        boolean self = subjects.contains(envoy.from()) && (envoy.first() < at || !isNamedBeside(scene, envoy));
        if (!self) {
            return subjects;
        }
        return scene.groups().stream()
                .filter(group -> group.last() < envoy.first()
                        && group.isUnmarked()
                        && !group.adjective()
                        && !group.reference()
                        && group.players().stream().allMatch(Player::isWhole)
                        && !isCut(scene, group.last() + 1, envoy.first()))
                .reduce((one, other) -> other)
                .map(Group::parties)
                .filter(codes -> !codes.contains(envoy.from()))
                .orElse(List.of());
    }

    /** Whether the state of an envoy is named once more in the sentence. */
    private static boolean isNamedBeside(Scene scene, Envoy envoy) {
        return scene.groups().stream()
                .anyMatch(group ->
                        group.first() != envoy.first() && group.parties().contains(envoy.from()));
    }

    /** The same envoy, of another state. */
    static Envoy of(Envoy envoy, String from) {
        Player player = envoy.player();
        return new Envoy(
                envoy.first(), envoy.last(), new Player(player.person(), player.office(), Optional.of(from)), from);
    }

    /** The same envoy, by name. */
    static Envoy named(Envoy envoy, Group group) {
        Player player = new Player(
                group.players().getFirst().person(),
                envoy.player().office(),
                envoy.player().party());
        return new Envoy(
                Math.min(envoy.first(), group.first()), Math.max(envoy.last(), group.last()), player, envoy.from());
    }

    private Envoys() {}
}
