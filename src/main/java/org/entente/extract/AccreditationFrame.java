package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.Status;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.State;

/** Envoys who are appointed, present credentials, are recalled, summoned, expelled, or leave. */
final class AccreditationFrame implements Frame {
    static final String[] CHANGES = {
        "recall", "return", "expel", "summon", "envoy-end", "appoint", "take-office", "dismiss"
    };
    static final int NEAR = 12;
    private static final WordSet BECAME = WordSet.words("became becomes стал стала станет أصبح أصبحت");
    private static final WordSet ORDERED =
            WordSet.words("ordered orders ordering order told gave given gives giving asked requested instructed"
                    + " приказала приказал приказали предписала предписал предписали предписано обязала обязал"
                    + " потребовала потребовал потребовали дала дал дали велела велел أمرت أمر طلبت طلب أمهلت أمهل"
                    + " منحت منح");

    @Override
    public void read(Scene scene, FactBook book) {
        if (isQuestion(scene)) {
            return;
        }
        List<Integer> papers = scene.triggers("credentials");
        if (!papers.isEmpty() && isCeremony(scene, papers)) {
            credentials(scene, book, papers);
            return;
        }
        if (papers.isEmpty() && scene.story().isCeremony(scene.number()) && isListed(scene)) {
            Envoys.presenting(scene)
                    .forEach(envoy -> addCredentials(
                            scene, book, envoy, envoy.first(), scene.story().receiver()));
            scene.story().ceremony(scene.number(), scene.story().receiver());
            return;
        }
        for (int at : scene.triggers(CHANGES)) {
            change(scene, book, at);
        }
        for (int at : scene.triggers("leave")) {
            Trigger leave = ((TriggerUnit) scene.units().get(at)).of("leave").orElseThrow();
            boolean infinitive = leave.isNoun() || leave.features().contains("infinitive");
            order(scene, infinitive ? at : 0).ifPresent(order -> new EnvoyChange(scene, book, order, leave).read());
        }
    }

    /** Whether a sentence asks for something and tells nothing. */
    static boolean isQuestion(Scene scene) {
        return scene.folded(scene.units().size() - 1).matches("[?؟]");
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
        List<Envoys.Envoy> all = Envoys.presenting(scene);
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
                new Told(
                        at,
                        "credentials",
                        Optional.of(envoy),
                        envoy.from(),
                        to.get(),
                        Optional.empty(),
                        envoy.first(),
                        envoy.last()));
    }

    /** The state that an office names: "Ambassador to Kenya". */
    static Optional<String> destination(Player player) {
        return player.office()
                .map(OfficeTitle::title)
                .filter(title -> title.contains(" to ") || title.contains(" in "))
                .flatMap(AccreditationFrame::named);
    }

    static Optional<String> named(String title) {
        String place = title.substring(Math.max(title.indexOf(" to "), title.indexOf(" in ")) + 4);
        String name = place.replaceFirst("^the ", "");
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
        boolean fits = switch (trigger.family()) {
            case "expel" -> isExpulsion(scene, at, trigger);
            case "take-office" -> BECAME.contains(scene.tokens(), unit.from()) && EnvoyChange.isBeside(scene, at, true);
            case "dismiss" -> trigger.isVerb() && EnvoyChange.isBeside(scene, at, false);
            case "return" -> !trigger.isWeak() || trigger.isVerb() || EnvoyChange.isBeside(scene, at, false);
            case "recall" -> true;
            default -> !trigger.isWeak();
        };
        if (fits) {
            new EnvoyChange(scene, book, at, trigger).read();
        } else {
            scene.refuse(at, Refusal.NO_ENVOY);
        }
    }

    /** "Declared" expels when "persona non grata" follows, which then tells it no more. */
    private static boolean isExpulsion(Scene scene, int at, Trigger trigger) {
        if (trigger.isWeak() && trigger.isVerb() && scene.language() == Language.ENGLISH) {
            return scene.triggers("expel").stream().anyMatch(other -> other > at && isStrongNoun(scene, other));
        }
        return !isStrongNoun(scene, at)
                || scene.language() != Language.ENGLISH
                || scene.triggers("expel").stream().noneMatch(other -> other < at);
    }

    private static boolean isStrongNoun(Scene scene, int at) {
        return ((TriggerUnit) scene.units().get(at))
                .triggers().stream().anyMatch(one -> one.family().equals("expel") && one.isNoun() && !one.isWeak());
    }

    /** "Ordered seven diplomats to leave", «предписала … покинуть страну». */
    private static Optional<Integer> order(Scene scene, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (ORDERED.contains(scene.tokens(), scene.units().get(i).from())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * What happened to an envoy, before it becomes a fact.
     *
     * @param at the unit that tells it
     * @param change as article facts write it
     * @param envoy who, absent for diplomats who are only counted
     * @param from the state that sends him
     * @param to the state that receives him
     * @param count of several without a name
     * @param first the first unit that belongs to it
     * @param last the last one
     */
    record Told(
            int at,
            String change,
            Optional<Envoys.Envoy> envoy,
            String from,
            String to,
            Optional<Integer> count,
            int first,
            int last) {}

    static void add(Scene scene, FactBook book, Told told) {
        Optional<String> date = Clauses.date(scene, told.at(), told.first(), told.last(), i -> false);
        Optional<Status> status = new StatusFinder(scene).of(told.at(), date);
        if (status.isEmpty() || status.get() == Status.CANCELLED) {
            return;
        }
        Draft draft = scene.draft(FactType.ACCREDITATION, told.at(), "accreditation." + told.change());
        told.envoy()
                .map(Envoys.Envoy::player)
                .filter(player -> player.actor() != null)
                .ifPresent(draft.players::add);
        draft.with(Draft.Key.FROM, told.from()).with(Draft.Key.TO, told.to()).with(Draft.Key.CHANGE, told.change());
        told.count().ifPresent(number -> draft.with(Draft.Key.COUNT, String.valueOf(number)));
        draft.status = status.get();
        draft.date = date;
        draft.around = date.isEmpty() ? Clauses.around(scene, told.at(), status.get()) : Optional.empty();
        draft.where = Optional.of(new Where(Optional.empty(), Optional.of(told.to())));
        Clauses.quote(scene, draft, told.first(), told.last());
        book.add(draft);
    }
}
