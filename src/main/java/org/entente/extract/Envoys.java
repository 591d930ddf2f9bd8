package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.AmountUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.FactType;

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
    private static final WordSet DIPLOMATS = WordSet.of(
            "diplomat",
            "diplomats",
            "envoys",
            "attaches",
            "дипломат",
            "дипломата",
            "дипломатов",
            "дипломаты",
            "сотрудника",
            "сотрудников",
            "сотрудник",
            "دبلوماسي",
            "دبلوماسيا",
            "دبلوماسيين",
            "دبلوماسيون",
            "دبلوماسيان",
            "دبلوماسيي",
            "ديبلوماسيا",
            "ديبلوماسيين",
            "ديبلوماسيون");

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

    /** The envoy whom it happens to: the nearest, behind the word or before it. */
    static Optional<Envoy> target(Scene scene, int at, Trigger trigger, FactBook book) {
        Envoy best = null;
        for (Group group : scene.groups()) {
            if (group.reference()
                    || Math.abs(group.first() - at) > AccreditationFrame.NEAR
                    || (!trigger.family().equals("envoy-end")
                            && isCut(scene, Math.min(at, group.first()) + 1, Math.max(at, group.last())))) {
                continue;
            }
            for (Player player : known(scene, group)) {
                Optional<OfficeTitle> office = player.office().filter(one -> ENVOYS.contains(one.kind()));
                boolean nearer = best == null || Math.abs(group.first() - at) < Math.abs(best.first() - at);
                if (office.isPresent() && nearer) {
                    best = new Envoy(
                            group.first(), group.last(), player, player.party().orElse(""));
                }
            }
        }
        if (best == null && scene.folded(at).contains("سفير")) {
            OfficeTitle office = new OfficeTitle("ambassador", "Ambassador", "", false);
            best = new Envoy(at, at, new Player(Optional.empty(), Optional.of(office), Optional.empty()), "");
        }
        if (best == null && trigger.family().equals("expel")) {
            return counted(scene, at, book);
        }
        if (best != null && best.from().isEmpty()) {
            String owner = owner(scene, at, trigger, best);
            best = new Envoy(
                    best.first(),
                    best.last(),
                    new Player(
                            best.player().person(),
                            best.player().office(),
                            owner.isEmpty() ? Optional.empty() : Optional.of(owner)),
                    owner);
        }
        return Optional.ofNullable(best);
    }

    /** Who a group is; an envoy of whom nothing more is known has only his office. */
    private static List<Player> known(Scene scene, Group group) {
        if (group.players().isEmpty()
                && scene.units().get(group.first()) instanceof ActorUnit actor
                && !actor.mention().offices().isEmpty()) {
            return List.of(new Player(
                    Optional.empty(), actor.mention().offices().stream().findFirst(), Optional.empty()));
        }
        return group.players();
    }

    /** "23 Russian diplomats", without an actor: of the state named beside them, or of those told of before. */
    private static Optional<Envoy> counted(Scene scene, int at, FactBook book) {
        for (int i = Math.max(0, at - 6); i < Math.min(scene.units().size(), at + 7); i++) {
            if (scene.units().get(i) instanceof AmountUnit amount && hasDiplomat(scene, amount)) {
                int unit = i;
                String from = scene.groups().stream()
                        .filter(group -> (group.first() >= unit && group.first() <= unit + 2 && !group.reference())
                                || (group.adjective() && group.last() == unit - 1))
                        .flatMap(group -> group.parties().stream())
                        .findFirst()
                        .or(() -> inside(scene, amount))
                        .or(() -> nationality(book))
                        .orElse("");
                OfficeTitle office = new OfficeTitle("diplomat", "Diplomat", "", false);
                return Optional.of(new Envoy(
                        i,
                        i,
                        new Player(
                                Optional.empty(),
                                Optional.of(office),
                                from.isEmpty() ? Optional.empty() : Optional.of(from)),
                        from));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inside(Scene scene, AmountUnit amount) {
        return scene.sentence().atoms().stream()
                .filter(atom -> atom.is(AtomKind.ADJECTIVE) && atom.from() >= amount.from() && atom.to() <= amount.to())
                .map(Atom::target)
                .findFirst();
    }

    private static boolean hasDiplomat(Scene scene, AmountUnit amount) {
        for (int token = amount.from(); token < amount.to(); token++) {
            if (DIPLOMATS.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** Whose diplomats were expelled before. */
    private static Optional<String> nationality(FactBook book) {
        return book.drafts().stream()
                .filter(draft -> draft.type == FactType.ACCREDITATION
                        && draft.value(Draft.Key.CHANGE).equals(Optional.of("expelled")))
                .flatMap(draft -> draft.value(Draft.Key.FROM).stream())
                .reduce((one, other) -> other);
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

    /** "Recalled its ambassador": the subject's. */
    private static String owner(Scene scene, int at, Trigger trigger, Envoy envoy) {
        List<String> subjects = subjects(scene, at, trigger, envoy);
        return trigger.family().equals("expel") || trigger.family().equals("summon") || subjects.isEmpty()
                ? ""
                : subjects.getFirst();
    }

    static List<String> subjects(Scene scene, int at, Trigger trigger, Envoy envoy) {
        AgreementParties parties =
                new AgreementParties(scene, new AgreementStep(at, trigger, trigger.isNoun(), false, List.of()));
        List<String> subjects = parties.subjects();
        boolean self = subjects.size() == 1
                && envoy.first() < at
                && subjects.getFirst().equals(envoy.from());
        return self ? List.of() : subjects;
    }

    /** "23 Russian diplomats". */
    static Optional<Integer> count(Scene scene, Envoy envoy) {
        for (int i = Math.max(0, envoy.first() - 2); i <= Math.min(scene.units().size() - 1, envoy.last()); i++) {
            if (scene.units().get(i) instanceof AmountUnit amount
                    && amount.amount().unit().equals("count")) {
                return Optional.of(amount.amount().value().intValue()).filter(count -> count > 1);
            }
        }
        return Optional.empty();
    }

    private Envoys() {}
}
