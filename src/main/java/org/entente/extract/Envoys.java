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
    /** "After", which is written as «ambassador» in the prepositional. */
    private static final WordSet AFTER = WordSet.of("после");

    /** An envoy as a sentence names him. */
    record Envoy(int first, int last, Player player, String from) {}

    static List<Envoy> envoys(Scene scene, int from) {
        List<Envoy> envoys = new ArrayList<>();
        for (Group group : scene.groups()) {
            if (group.first() < from || group.reference()) {
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
            if (near && nearer && known(scene, group).stream().anyMatch(Envoys::isEnvoy)) {
                best = group;
            }
        }
        if (best == null && scene.folded(at).contains("سفير")) {
            OfficeTitle office = new OfficeTitle("ambassador", "Ambassador", "", false);
            return List.of(new Envoy(at, at, new Player(Optional.empty(), Optional.of(office), Optional.empty()), ""));
        }
        if (best == null) {
            return List.of();
        }
        Group group = best;
        return known(scene, group).stream()
                .filter(Envoys::isEnvoy)
                .map(player -> new Envoy(
                        group.first(), group.last(), player, player.party().orElse("")))
                .toList();
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
