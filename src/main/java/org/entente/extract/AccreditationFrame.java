package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.Status;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.State;

/** Envoys who are appointed, present credentials, are recalled, summoned, expelled, or leave. */
final class AccreditationFrame implements Frame {
    static final String[] CHANGES = {"recall", "return", "expel", "summon", "envoy-end", "appoint"};
    static final int NEAR = 12;
    private static final WordSet CONSULTATIONS =
            WordSet.of("consultations", "консультаций", "консультации", "للتشاور", "التشاور", "للمشاورات");
    private static final WordSet MUTUAL =
            WordSet.of("each", "взаимно", "mutually", "تبادلتا", "تبادل", "تتبادلان", "متبادل");

    @Override
    public void read(Scene scene, FactBook book) {
        List<Integer> papers = scene.triggers("credentials");
        if (!papers.isEmpty() && isCeremony(scene, papers)) {
            credentials(scene, book, papers);
            return;
        }
        if (papers.isEmpty() && scene.story().isCeremony(scene.number()) && isListed(scene)) {
            Envoys.envoys(scene, 0)
                    .forEach(envoy -> addCredentials(
                            scene, book, envoy, envoy.first(), scene.story().receiver()));
            scene.story().ceremony(scene.number(), scene.story().receiver());
            return;
        }
        for (int at : scene.triggers(CHANGES)) {
            change(scene, book, at);
        }
    }

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
        List<Envoys.Envoy> all = Envoys.envoys(scene, 0);
        Optional<String> receiver = receiver(scene, all);
        List<Envoys.Envoy> presenting = all.stream()
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
    private static Optional<String> receiver(Scene scene, List<Envoys.Envoy> envoys) {
        Set<String> senders = envoys.stream().map(Envoys.Envoy::from).collect(Collectors.toSet());
        Optional<String> host = scene.groups().stream()
                .filter(group -> !group.reference())
                .flatMap(group -> group.players().stream())
                .filter(player -> player.office()
                        .filter(office -> !Envoys.ENVOYS.contains(office.kind()))
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

    private static void addCredentials(
            Scene scene, FactBook book, Envoys.Envoy envoy, int at, Optional<String> receiver) {
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

    static Optional<String> named(String title) {
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
        Optional<Envoys.Envoy> envoy = Envoys.target(scene, at, trigger, book);
        if (envoy.isEmpty()
                || (trigger.isWeak()
                        && !trigger.family().equals("recall")
                        && !trigger.family().equals("expel"))) {
            scene.refuse(at, Refusal.NO_ENVOY);
            return;
        }
        if (isMutual(scene) && Envoys.subjects(scene, at, trigger, envoy.get()).size() == 2) {
            mutual(scene, book, at, trigger, envoy.get());
            return;
        }
        String change = trigger.family().equals("appoint") ? "appointed" : trigger.value("change");
        List<String> subjects = Envoys.subjects(scene, at, trigger, envoy.get());
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
            scene.refuse(at, Refusal.NO_SENDER_AND_RECEIVER);
            return;
        }
        // "The ambassador was summoned for consultations" by his own state is a recall.
        boolean own = (trigger.family().equals("summon") && isForConsultations(scene))
                || (trigger.family().equals("summon") && subjects.contains(sender) && !subjects.contains(to.get()));
        add(
                scene,
                book,
                at,
                own ? "recalled" : change,
                envoy.get().player().actor() == null ? Optional.empty() : envoy,
                sender,
                to.get(),
                Envoys.count(scene, envoy.get()),
                Math.min(at, envoy.get().first()),
                Math.max(at, envoy.get().last()));
    }

    /** "Expelled each other's ambassadors": one of each. */
    private static void mutual(Scene scene, FactBook book, int at, Trigger trigger, Envoys.Envoy envoy) {
        List<String> pair = Envoys.subjects(scene, at, trigger, envoy);
        for (int i = 0; i < 2; i++) {
            Player player = new Player(Optional.empty(), envoy.player().office(), Optional.of(pair.get(i)));
            Envoys.Envoy one = new Envoys.Envoy(envoy.first(), envoy.last(), player, pair.get(i));
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

    /** "From Moscow", "in Caracas", «из Гондураса», «لدى كينيا». */
    static Optional<String> place(Scene scene, int at, Envoys.Envoy envoy, String sender) {
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

    static Optional<String> other(Scene scene, String sender) {
        return scene.story().about().stream()
                .filter(code -> !code.equals(sender) && code.length() == 2)
                .findFirst();
    }

    private static void add(
            Scene scene,
            FactBook book,
            int at,
            String change,
            Optional<Envoys.Envoy> envoy,
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
        envoy.map(Envoys.Envoy::player).filter(player -> count.isEmpty()).ifPresent(draft.players::add);
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
