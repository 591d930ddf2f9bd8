package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.AmountUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.Status;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.State;

/** Envoys who are appointed, present credentials, are recalled, summoned, expelled, or leave. */
final class AccreditationFrame implements Frame {
    private static final Set<String> ENVOYS = Set.of(
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
    private static final String[] CHANGES = {"recall", "return", "expel", "summon", "envoy-end", "appoint"};
    private static final int NEAR = 12;
    private static final WordSet CONSULTATIONS =
            WordSet.of("consultations", "консультаций", "консультации", "للتشاور", "التشاور", "للمشاورات");
    private static final WordSet MUTUAL =
            WordSet.of("each", "взаимно", "mutually", "تبادلتا", "تبادل", "تتبادلان", "متبادل");
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

    @Override
    public void read(Scene scene, FactBook book) {
        List<Integer> papers = scene.triggers("credentials");
        if (!papers.isEmpty() && isCeremony(scene, papers)) {
            credentials(scene, book, papers);
            return;
        }
        if (papers.isEmpty() && scene.story().isCeremony(scene.number()) && isListed(scene)) {
            envoys(scene, 0)
                    .forEach(envoy -> addCredentials(
                            scene, book, envoy, envoy.first(), scene.story().receiver()));
            scene.story().ceremony(scene.number(), scene.story().receiver());
            return;
        }
        for (int at : scene.triggers(CHANGES)) {
            change(scene, book, at);
        }
    }

    /** An envoy as a sentence names him. */
    private record Envoy(int first, int last, Player player, String from) {}

    private static boolean isCeremony(Scene scene, List<Integer> papers) {
        return papers.stream()
                .anyMatch(at -> scene.hasTrigger(
                                Math.max(0, at - NEAR), at + NEAR, "present", "accept", "receive", "take-place")
                        || ((TriggerUnit) scene.units().get(at))
                                .of("credentials").orElseThrow().features().stream()
                                        .noneMatch("weak"::equals));
    }

    /** A line of a list, without an event of its own. */
    private static boolean isListed(Scene scene) {
        return scene.units().stream()
                .noneMatch(unit -> unit instanceof TriggerUnit trigger
                        && trigger.is("meet", "receive", "talks", "say", "sign", "appoint", "recall"));
    }

    private static void credentials(Scene scene, FactBook book, List<Integer> papers) {
        int paper = papers.getFirst();
        List<Envoy> all = envoys(scene, 0);
        Optional<String> receiver = receiver(scene, all);
        List<Envoy> presenting = all.stream()
                .filter(envoy -> !Optional.of(envoy.from()).equals(receiver))
                .toList();
        int event = scene.triggers("present", "accept").stream()
                .filter(at -> Math.abs(at - paper) <= NEAR)
                .findFirst()
                .orElse(paper);
        presenting.forEach(envoy -> addCredentials(scene, book, envoy, event, receiver));
        scene.story().ceremony(scene.number(), receiver);
    }

    /** Whose head of state receives them: who is named in the sentence and no envoy, or the state of the text. */
    private static Optional<String> receiver(Scene scene, List<Envoy> envoys) {
        Set<String> senders = envoys.stream().map(Envoy::from).collect(Collectors.toSet());
        Optional<String> host = scene.groups().stream()
                .filter(group -> !group.reference())
                .flatMap(group -> group.players().stream())
                .filter(player -> player.office()
                        .filter(office -> !ENVOYS.contains(office.kind()))
                        .isPresent())
                .flatMap(player -> player.party().stream())
                .filter(code -> !senders.contains(code))
                .findFirst();
        Optional<String> before =
                scene.story().isCeremony(scene.number()) ? scene.story().receiver() : Optional.empty();
        return Stream.of(host.stream(), before.stream(), scene.story().home().stream(), scene.story().states().stream())
                .flatMap(code -> code)
                .filter(code -> !senders.contains(code))
                .findFirst();
    }

    private static List<Envoy> envoys(Scene scene, int from) {
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

    private static void addCredentials(Scene scene, FactBook book, Envoy envoy, int at, Optional<String> receiver) {
        Optional<String> to = destination(envoy.player()).or(() -> receiver).filter(code -> !code.equals(envoy.from()));
        if (to.isEmpty()) {
            return;
        }
        add(
                scene,
                book,
                at,
                "credentials",
                Optional.of(envoy),
                envoy.from(),
                to.get(),
                Optional.empty(),
                envoy.first(),
                envoy.last());
    }

    /** The state that an office names: "Ambassador to Kenya". */
    private static Optional<String> destination(Player player) {
        return player.office()
                .map(OfficeTitle::title)
                .filter(title -> title.contains(" to ") || title.contains(" in "))
                .flatMap(AccreditationFrame::named);
    }

    private static Optional<String> named(String title) {
        String name = title.substring(Math.max(title.indexOf(" to "), title.indexOf(" in ")) + 4);
        return Gazetteer.bundled().all().stream()
                .filter(entity -> entity instanceof State state
                        && state.labels().english().equals(name))
                .map(entity -> ((State) entity).code())
                .findFirst();
    }

    private static void change(Scene scene, FactBook book, int at) {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        Trigger trigger = unit.triggers().stream()
                .filter(one -> List.of(CHANGES).contains(one.family()) && !one.isWeak())
                .findFirst()
                .or(() -> unit.of(CHANGES))
                .orElseThrow();
        Optional<Envoy> envoy = target(scene, at, trigger, book);
        if (envoy.isEmpty()
                || trigger.isWeak()
                        && !trigger.family().equals("recall")
                        && !trigger.family().equals("expel")) {
            return;
        }
        if (isMutual(scene) && subjects(scene, at, trigger, envoy.get()).size() == 2) {
            mutual(scene, book, at, trigger, envoy.get());
            return;
        }
        String change = trigger.family().equals("appoint") ? "appointed" : trigger.value("change");
        List<String> subjects = subjects(scene, at, trigger, envoy.get());
        String sender = envoy.get().from();
        Optional<String> goal = destination(envoy.get().player()).or(() -> place(scene, at, envoy.get(), sender));
        Optional<String> to = switch (trigger.family()) {
            case "summon" ->
                isForConsultations(scene)
                        ? goal.or(() -> other(scene, sender))
                        : subjects.stream()
                                .filter(code -> !code.equals(sender))
                                .findFirst()
                                .or(() -> goal)
                                .or(() -> other(scene, sender));
            case "expel" ->
                subjects.stream()
                        .filter(code -> !code.equals(sender))
                        .findFirst()
                        .or(() -> goal)
                        .or(() -> other(scene, sender));
            default -> goal.or(() -> other(scene, sender));
        };
        if (sender.isEmpty() || to.isEmpty() || to.get().equals(sender)) {
            return;
        }
        // "The ambassador was summoned for consultations" by his own state is a recall.
        boolean own = trigger.family().equals("summon") && isForConsultations(scene)
                || trigger.family().equals("summon") && subjects.contains(sender) && !subjects.contains(to.get());
        add(
                scene,
                book,
                at,
                own ? "recalled" : change,
                envoy.get().player().actor() == null ? Optional.empty() : envoy,
                sender,
                to.get(),
                count(scene, envoy.get()),
                Math.min(at, envoy.get().first()),
                Math.max(at, envoy.get().last()));
    }

    /** "Expelled each other's ambassadors": one of each. */
    private static void mutual(Scene scene, FactBook book, int at, Trigger trigger, Envoy envoy) {
        List<String> pair = subjects(scene, at, trigger, envoy);
        for (int i = 0; i < 2; i++) {
            Player player = new Player(Optional.empty(), envoy.player().office(), Optional.of(pair.get(i)));
            Envoy one = new Envoy(envoy.first(), envoy.last(), player, pair.get(i));
            String change = trigger.family().equals("summon") ? "recalled" : trigger.value("change");
            add(
                    scene,
                    book,
                    at,
                    change,
                    Optional.of(one),
                    pair.get(i),
                    pair.get(1 - i),
                    Optional.empty(),
                    Math.min(at, envoy.first()),
                    Math.max(at, envoy.last()));
        }
    }

    private static boolean isMutual(Scene scene) {
        for (int token = scene.sentence().from(); token + 1 < scene.sentence().to(); token++) {
            if (MUTUAL.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForConsultations(Scene scene) {
        for (int token = scene.sentence().from(); token < scene.sentence().to(); token++) {
            if (CONSULTATIONS.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** The envoy whom it happens to: the nearest, behind the word or before it. */
    private static Optional<Envoy> target(Scene scene, int at, Trigger trigger, FactBook book) {
        Envoy best = null;
        for (Group group : scene.groups()) {
            if (group.reference()
                    || Math.abs(group.first() - at) > NEAR
                    || !trigger.family().equals("envoy-end")
                            && isCut(scene, Math.min(at, group.first()) + 1, Math.max(at, group.last()))) {
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
                        .filter(group -> group.first() >= unit && group.first() <= unit + 2 && !group.reference()
                                || group.adjective() && group.last() == unit - 1)
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

    private static List<String> subjects(Scene scene, int at, Trigger trigger, Envoy envoy) {
        AgreementParties parties =
                new AgreementParties(scene, new AgreementStep(at, trigger, trigger.isNoun(), false, List.of()));
        List<String> subjects = parties.subjects();
        boolean self = subjects.size() == 1
                && envoy.first() < at
                && subjects.getFirst().equals(envoy.from());
        return self ? List.of() : subjects;
    }

    /** "From Moscow", "in Caracas", «из Гондураса», «لدى كينيا». */
    private static Optional<String> place(Scene scene, int at, Envoy envoy, String sender) {
        for (int i = Math.max(0, Math.min(at, envoy.first()));
                i < Math.min(scene.units().size(), Math.max(at, envoy.last()) + 6);
                i++) {
            boolean marked = Set.of("from", "in", "to", "в", "во", "из", "при", "في", "لدي", "الي", "من")
                    .contains(scene.marker(i));
            Optional<String> code = scene.units().get(i) instanceof ActorUnit actor
                            && actor.mention().isParty()
                    ? actor.mention().parties().stream().findFirst()
                    : Optional.empty();
            if (marked && code.filter(one -> !one.equals(sender)).isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> other(Scene scene, String sender) {
        return scene.story().about().stream()
                .filter(code -> !code.equals(sender) && code.length() == 2)
                .findFirst();
    }

    /** "23 Russian diplomats". */
    private static Optional<Integer> count(Scene scene, Envoy envoy) {
        for (int i = Math.max(0, envoy.first() - 2); i <= Math.min(scene.units().size() - 1, envoy.last()); i++) {
            if (scene.units().get(i) instanceof AmountUnit amount
                    && amount.amount().unit().equals("count")) {
                return Optional.of(amount.amount().value().intValue()).filter(count -> count > 1);
            }
        }
        return Optional.empty();
    }

    private static void add(
            Scene scene,
            FactBook book,
            int at,
            String change,
            Optional<Envoy> envoy,
            String from,
            String to,
            Optional<Integer> count,
            int first,
            int last) {
        Optional<String> date = Clauses.date(scene, at, first, last, i -> false);
        Optional<Status> status = new StatusFinder(scene).of(at, date);
        if (status.isEmpty()) {
            return;
        }
        Draft draft = scene.draft(FactType.ACCREDITATION, at, "accreditation." + change);
        envoy.map(Envoy::player).filter(player -> count.isEmpty()).ifPresent(draft.players::add);
        draft.with(Draft.Key.FROM, from).with(Draft.Key.TO, to).with(Draft.Key.CHANGE, change);
        count.ifPresent(number -> draft.with(Draft.Key.COUNT, String.valueOf(number)));
        draft.status = status.get();
        draft.date = date;
        draft.around = date.isEmpty() ? Clauses.around(scene, at, status.get()) : Optional.empty();
        draft.where = Optional.of(new Where(Optional.empty(), Optional.of(to)));
        Clauses.quote(scene, draft, first, last);
        book.add(draft);
    }
}
