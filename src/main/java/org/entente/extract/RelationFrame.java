package org.entente.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.FactType;
import org.entente.fact.Status;
import org.entente.text.Grammatical;

/** Relations between states: established, severed, restored, upgraded, downgraded, recognised, and partnerships that are only named. */
final class RelationFrame implements Frame {
    private static final String[] FAMILIES = {"establish", "sever", "restore", "upgrade", "downgrade"};
    static final int NEAR = 7;
    private static final WordSet PARTNERS = WordSet.of(
            "partner",
            "partners",
            "ally",
            "allies",
            "партнер",
            "партнеры",
            "партнером",
            "партнерами",
            "партнеров",
            "союзник",
            "союзники",
            "союзником",
            "союзниками",
            "شريك",
            "شريكان",
            "شريكين",
            "شركاء",
            "حليف",
            "حليفان",
            "حليفين",
            "حلفاء");

    @Override
    public void read(Scene scene, FactBook book) {
        boolean changed = false;
        for (int at : scene.triggers(FAMILIES)) {
            changed |= change(scene, book, at);
        }
        for (int at : scene.triggers("instrument-topic")) {
            if (RelationWords.ofTopic(scene, at).isPresent()) {
                changed |= change(scene, book, at);
            }
        }
        for (int at : scene.triggers("recognise")) {
            recognise(scene, book, at);
        }
        if (!changed) {
            partners(scene, book);
        }
    }

    static boolean change(Scene scene, FactBook book, int at) {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        Trigger trigger = best(scene, unit);
        boolean noun = unit.triggers().stream().allMatch(Trigger::isNoun) || !trigger.isVerb();
        if (noun && scene.hasTrigger(at + 1, Math.min(scene.units().size(), at + 6), "negation")) {
            return false;
        }
        int object = RelationWords.namesRelations(scene, at)
                        && (!trigger.family().equals("upgrade") || RelationWords.hasLevel(scene, at))
                ? at
                : RelationWords.object(scene, at, unit, trigger);
        boolean self = selfSaying(scene, at, trigger);
        if (object < 0 && !self) {
            return false;
        }
        RelationPairs.Parts parts = RelationPairs.parts(scene, at, trigger, unit);
        List<List<String>> pairs = RelationPairs.pairs(scene, at, object < 0 ? at : object, trigger, parts);
        if (pairs.size() == 1) {
            scene.story().change(scene.number(), pairs.getFirst());
        }
        pairs.forEach(pair -> add(scene, book, at, object, trigger, pair));
        return !pairs.isEmpty();
    }

    static Trigger best(Scene scene, TriggerUnit unit) {
        return unit.triggers().stream()
                .filter(one -> List.of(FAMILIES).contains(one.family()) && !one.isWeak())
                .findFirst()
                .or(() -> unit.of(FAMILIES))
                .orElseGet(() -> RelationWords.ofTopic(scene, scene.units().indexOf(unit))
                        .orElseThrow());
    }

    /** "Broke with Jakarta", «разрыв с Тайванем»: a severing that names whom it is with. */
    private static boolean selfSaying(Scene scene, int at, Trigger trigger) {
        boolean with = at + 1 < scene.units().size()
                && AgreementWords.WITH.contains(
                        scene.tokens(), scene.units().get(at + 1).from());
        boolean state = scene.groups().stream()
                .anyMatch(group -> group.first() > at
                        && group.first() <= at + 3
                        && !group.players().isEmpty()
                        && group.players().getFirst().isWhole());
        boolean party = scene.groups().stream()
                .anyMatch(group -> group.last() < at
                        && at - group.last() <= 3
                        && !group.players().isEmpty()
                        && group.players().getFirst().isWhole());
        return trigger.family().equals("sever") && trigger.isVerb() && with && state && party;
    }

    private static void add(Scene scene, FactBook book, int at, int object, Trigger trigger, List<String> parties) {
        int first = object < 0 ? at : Math.min(at, object);
        int last = Math.max(at, object);
        Optional<String> date = Clauses.date(scene, at, first, last, i -> i != at && isChange(scene, i));
        Optional<Status> status = RelationWords.isAttribute(scene, at) && trigger.isVerb()
                ? Optional.of(Status.HELD)
                : new StatusFinder(scene).of(at, date);
        if (status.equals(Optional.of(Status.PLANNED)) && RelationWords.isDecided(scene, at)) {
            status = Optional.of(Status.HELD);
        }
        if (status.isEmpty() || parties.stream().distinct().count() != 2) {
            return;
        }
        Draft draft = scene.draft(FactType.RELATION, at, "relation." + trigger.family());
        parties.forEach(party -> draft.players.add(Player.whole(party)));
        draft.with(Draft.Key.CHANGE, trigger.value("change"));
        if (trigger.family().equals("upgrade") || trigger.family().equals("downgrade")) {
            draft.with(Draft.Key.LEVEL, RelationWords.level(scene, at));
        }
        draft.status = status.get();
        draft.date = date;
        draft.around = date.isEmpty()
                        && (scene.number() <= 3 || !trigger.isVerb() || Clauses.isSameDay(scene))
                        && !RelationWords.isAttribute(scene, at)
                ? Clauses.around(scene, at, status.get())
                : Optional.empty();
        Clauses.quote(scene, draft, first, last);
        book.add(draft);
    }

    private static boolean isChange(Scene scene, int at) {
        return scene.units().get(at) instanceof TriggerUnit unit
                && unit.triggers().stream()
                        .anyMatch(one -> List.of(FAMILIES).contains(one.family())
                                && !one.isWeak()
                                && !one.part().equals("cue"));
    }

    private static void recognise(Scene scene, FactBook book, int at) {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        Trigger trigger = unit.of("recognise").orElseThrow();
        if (trigger.isWeak()) {
            return;
        }
        AgreementParties parties = new AgreementParties(
                scene,
                new AgreementStep(at, trigger, unit.triggers().stream().allMatch(Trigger::isNoun), false, List.of()));
        List<String> subjects = agent(scene, at).map(List::of).orElseGet(parties::subjects);
        if (subjects.size() != 1) {
            return;
        }
        recognised(scene, at).stream()
                .filter(code -> !code.equals(subjects.getFirst()))
                .forEach(state -> add(scene, book, at, -1, trigger, List.of(subjects.getFirst(), state)));
    }

    /** «признание Белградом»: who does it, behind a Russian noun. */
    private static Optional<String> agent(Scene scene, int at) {
        return scene.groups().stream()
                .filter(group -> scene.language() == Language.RUSSIAN && group.first() == at + 1 && isAgent(group))
                .flatMap(group -> group.parties().stream())
                .findFirst();
    }

    private static boolean isAgent(Group group) {
        return (group.grammar() & Grammatical.INSTRUMENTAL) != 0 && (group.grammar() & Grammatical.GENITIVE) == 0;
    }

    /** The states right behind the word, as a whole. */
    private static List<String> recognised(Scene scene, int at) {
        for (Group group : scene.groups()) {
            boolean right = group.first() > at
                    && group.first() <= at + 8
                    && !isAgent(group)
                    && !group.adjective()
                    && !group.reference()
                    && !group.possessive();
            boolean subject = scene.language() == Language.ARABIC
                    && group.isUnmarked()
                    && scene.units().get(at) instanceof TriggerUnit unit
                    && unit.triggers().stream().anyMatch(Trigger::isVerb);
            if (right && !subject && group.players().stream().allMatch(Player::isWhole)) {
                return group.parties();
            }
        }
        return List.of();
    }

    /** "Strategic partners is what we are": a level without a change, told of two states that are named. */
    private static void partners(Scene scene, FactBook book) {
        for (int at : scene.triggers("level")) {
            TriggerUnit unit = (TriggerUnit) scene.units().get(at);
            Trigger trigger = unit.of("level").orElseThrow();
            boolean partner = false;
            for (int token = unit.from(); token < unit.to(); token++) {
                partner |= PARTNERS.contains(scene.tokens(), token);
            }
            if (!partner || trigger.isWeak()) {
                continue;
            }
            RelationPairs.Parts parts = RelationPairs.parts(scene, at, trigger, unit);
            Set<String> pair = new LinkedHashSet<>(parts.subjects());
            pair.addAll(parts.others());
            scene.groups().stream()
                    .filter(group -> group.first() > at && group.first() <= at + 3 && !group.reference())
                    .forEach(group -> pair.addAll(group.parties()));
            if (pair.isEmpty() && scene.hasTrigger(at - 4, at + 6, "pronoun")) {
                pair.addAll(scene.story().about().stream().limit(2).toList());
            }
            if (pair.size() == 2) {
                Draft draft = scene.draft(FactType.RELATION, at, "relation.level");
                pair.forEach(party -> draft.players.add(Player.whole(party)));
                draft.with(
                        Draft.Key.LEVEL,
                        trigger.value("level").replaceAll("strategic partners$", "strategic partnership"));
                draft.date = Clauses.date(scene, at, at, at, i -> false);
                Clauses.quote(scene, draft, at, at);
                book.add(draft);
            }
        }
    }
}
