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
    private static final int NEAR = 7;
    private static final WordSet DIPLOMATIC = WordSet.of(
            "diplomatic",
            "дипломатические",
            "дипломатических",
            "дипломатическими",
            "дипотношения",
            "дипотношений",
            "дипотношениях",
            "дипотношениями",
            "дипломатическом",
            "الدبلوماسية",
            "الديبلوماسية",
            "دبلوماسية",
            "ديبلوماسية",
            "الدبلوماسي",
            "والدبلوماسية");
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
            if (ofTopic(scene, at).isPresent()) {
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

    private static boolean change(Scene scene, FactBook book, int at) {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        Trigger trigger = best(scene, unit);
        boolean noun = unit.triggers().stream().allMatch(Trigger::isNoun) || !trigger.isVerb();
        if (noun && scene.hasTrigger(at + 1, Math.min(scene.units().size(), at + 6), "negation")) {
            return false;
        }
        int object = namesRelations(scene, at) && (!trigger.family().equals("upgrade") || hasLevel(scene, at))
                ? at
                : object(scene, at, unit, trigger);
        boolean self = selfSaying(scene, at, trigger);
        if (object < 0 && !self) {
            return false;
        }
        Parts parts = parts(scene, at, trigger, unit);
        List<List<String>> pairs = pairs(scene, at, object < 0 ? at : object, trigger, parts);
        if (pairs.size() == 1) {
            scene.story().change(scene.number(), pairs.getFirst());
        }
        pairs.forEach(pair -> add(scene, book, at, object, trigger, pair));
        return !pairs.isEmpty();
    }

    private static Trigger best(Scene scene, TriggerUnit unit) {
        return unit.triggers().stream()
                .filter(one -> List.of(FAMILIES).contains(one.family()) && !one.isWeak())
                .findFirst()
                .or(() -> unit.of(FAMILIES))
                .orElseGet(() -> ofTopic(scene, scene.units().indexOf(unit)).orElseThrow());
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

    /** The relations that a change is of; -1 when it is of something else. */
    private static int object(Scene scene, int at, TriggerUnit unit, Trigger trigger) {
        int best = -1;
        for (int i = Math.max(0, at - 2 * NEAR); i < Math.min(scene.units().size(), at + NEAR + 1); i++) {
            if (i == at || !isRelations(scene, i) || !isReachable(scene, Math.min(i, at) + 1, Math.max(i, at))) {
                continue;
            }
            boolean nearer = best < 0 || Math.abs(i - at) < Math.abs(best - at) || best < at && i > at && i - at <= 4;
            best = nearer ? i : best;
        }
        if (best < 0) {
            return best;
        }
        boolean diplomatic = isDiplomatic(scene, best);
        boolean behind = best > at;
        int distance = Math.abs(best - at);
        boolean fits = switch (trigger.family()) {
            case "establish" ->
                diplomatic && (behind ? distance <= 4 : isPassive(scene, at, unit) && !trigger.isWeak());
            case "sever" ->
                (diplomatic || !trigger.isWeak())
                        && (behind ? distance <= 4 : isPassive(scene, at, unit) || isAttribute(scene, at));
            case "restore" ->
                (diplomatic || !trigger.isWeak()) && (behind ? distance <= 4 : isPassive(scene, at, unit));
            case "downgrade" -> behind ? distance <= 4 : isPassive(scene, at, unit);
            case "upgrade" -> hasLevel(scene, at) && (behind ? distance <= 5 : isPassive(scene, at, unit));
            default -> false;
        };
        return fits ? best : -1;
    }

    private static boolean isRelations(Scene scene, int at) {
        if (!(scene.units().get(at) instanceof TriggerUnit unit)) {
            return false;
        }
        boolean named = unit.of("relations").filter(one -> !one.isWeak()).isPresent();
        return named || unit.is("instrument-topic") && isDiplomatic(scene, at);
    }

    private static boolean isDiplomatic(Scene scene, int at) {
        int from = scene.units().get(Math.max(0, at - 1)).from();
        int to = scene.units().get(Math.min(scene.units().size() - 1, at + 1)).to();
        for (int token = from; token < to; token++) {
            if (DIPLOMATIC.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReachable(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && InstrumentScanner.isFinite(scene, unit)
                    && !unit.is("hold", "take-place", "plan", "negation")) {
                return false;
            }
        }
        return !scene.isBroken(from, to);
    }

    private static boolean isPassive(Scene scene, int at, TriggerUnit unit) {
        if (scene.language() != Language.ENGLISH) {
            return unit.triggers().stream()
                    .anyMatch(one -> one.features().contains("passive")
                            || !one.value("pronoun").isEmpty()
                            || one.family().equals("restore") && one.isVerb());
        }
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (AgreementWords.BE.contains(scene.tokens(), scene.units().get(i).from())) {
                return true;
            }
        }
        return isAttribute(scene, at);
    }

    /** "Relations, suspended in 2012". */
    private static boolean isAttribute(Scene scene, int at) {
        return at > 0 && scene.folded(at - 1).matches("[,،]");
    }

    /** To what level they are raised: a partnership, or that of ambassadors. */
    private static boolean hasLevel(Scene scene, int at) {
        return !level(scene, at).isEmpty() || scene.hasTrigger(at, at + 12, "upgrade") && hasCue(scene, at);
    }

    private static boolean hasCue(Scene scene, int at) {
        for (int i = at + 1; i < Math.min(scene.units().size(), at + 12); i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && unit.triggers().stream()
                            .anyMatch(one -> one.part().equals("cue")
                                    && (one.family().equals("upgrade")
                                            || one.family().equals("downgrade")))) {
                return true;
            }
        }
        return false;
    }

    private static String level(Scene scene, int at) {
        for (int i = at + 1; i < Math.min(scene.units().size(), at + 14); i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit) {
                String level = unit.of("level").map(one -> one.value("level")).orElse("");
                if (!level.isEmpty()) {
                    return level;
                }
            }
        }
        return "";
    }

    private static final WordSet RELATIONS = WordSet.of(
            "relations",
            "ties",
            "отношений",
            "отношения",
            "отношениях",
            "дипотношений",
            "дипотношения",
            "العلاقات",
            "علاقات",
            "بالعلاقات",
            "للعلاقات",
            "علاقاتهما",
            "علاقاتها",
            "علاقاته",
            "علاقتهما");

    /** Whether the word itself names the relations: «استئناف العلاقات», «об установлении дипломатических отношений». */
    private static boolean namesRelations(Scene scene, int at) {
        for (int token = scene.units().get(at).from();
                token < scene.units().get(at).to();
                token++) {
            if (RELATIONS.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** The change that a topic names: "establishment of diplomatic relations". */
    private static Optional<Trigger> ofTopic(Scene scene, int at) {
        String topic = scene.units().get(at) instanceof TriggerUnit unit
                ? unit.of("instrument-topic").map(one -> one.value("en")).orElse("")
                : "";
        String family = switch (topic) {
            case "establishment of diplomatic relations" -> "establish";
            case "restoration of diplomatic relations", "resumption of diplomatic relations" -> "restore";
            default -> "";
        };
        String change = family.equals("establish") ? "established" : "restored";
        return family.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trigger(family, "noun", Set.of(), Set.of("change=" + change)));
    }

    /** Who does it, and with whom. */
    private record Parts(List<String> subjects, List<String> others) {}

    private static Parts parts(Scene scene, int at, Trigger trigger, TriggerUnit unit) {
        boolean noun = unit.triggers().stream().allMatch(Trigger::isNoun);
        AgreementParties parties = new AgreementParties(scene, new AgreementStep(at, trigger, noun, false, List.of()));
        return new Parts(parties.subjects(), parties.told());
    }

    /** The pairs between which it happens: several when several states do it to one. */
    private static List<List<String>> pairs(Scene scene, int at, int object, Trigger trigger, Parts parts) {
        List<String> same = scene.story().changed(scene.number());
        List<String> with = withWhom(scene, object);
        if (isAttribute(scene, at) && trigger.isVerb() && same.size() == 2) {
            return List.of(same);
        }
        List<String> subjects = parts.subjects();
        List<String> others = (with.isEmpty() ? parts.others() : with)
                .stream().filter(code -> !subjects.contains(code)).toList();
        if (parts.others().size() == 2 && others.size() != 1) {
            return List.of(parts.others());
        }
        if (subjects.size() > 1 && others.size() == 1) {
            return subjects.stream()
                    .map(subject -> List.of(subject, others.getFirst()))
                    .toList();
        }
        if (subjects.size() == 2 && others.isEmpty()) {
            return List.of(subjects);
        }
        Set<String> pair = new LinkedHashSet<>(subjects);
        pair.addAll(others);
        if (pair.size() == 2) {
            return List.of(List.copyOf(pair));
        }
        List<String> adjectives = adjectives(scene, at, object);
        if (adjectives.size() == 2) {
            return List.of(adjectives);
        }
        if (pair.isEmpty() && same.size() == 2) {
            return List.of(same);
        }
        List<String> about = scene.story().about();
        if (pair.size() == 1) {
            String one = pair.iterator().next();
            return about.stream()
                    .filter(code -> !code.equals(one))
                    .findFirst()
                    .map(other -> List.of(List.of(one, other)))
                    .orElse(List.of());
        }
        return pair.isEmpty() && about.size() > 1 ? List.of(about.subList(0, 2)) : List.of();
    }

    /** "Relations with Hungary": whom the noun itself names. */
    private static List<String> withWhom(Scene scene, int object) {
        return scene.groups().stream()
                .filter(group -> group.first() > object
                        && group.first() - object <= 4
                        && AgreementWords.WITH.contains(
                                scene.tokens(),
                                scene.units()
                                        .get(Math.max(0, group.first() - 1))
                                        .from()))
                .limit(1)
                .flatMap(group -> group.parties().stream())
                .toList();
    }

    private static List<String> adjectives(Scene scene, int at, int object) {
        Set<String> parties = new LinkedHashSet<>();
        for (Group group : scene.groups()) {
            if (group.adjective() && Math.min(Math.abs(group.first() - at), Math.abs(group.first() - object)) <= 4) {
                parties.addAll(group.parties());
            }
        }
        return List.copyOf(parties);
    }

    private static void add(Scene scene, FactBook book, int at, int object, Trigger trigger, List<String> parties) {
        int first = object < 0 ? at : Math.min(at, object);
        int last = Math.max(at, object);
        Optional<String> date = Clauses.date(scene, at, first, last, i -> i != at && isChange(scene, i));
        Optional<Status> status = isAttribute(scene, at) && trigger.isVerb()
                ? Optional.of(Status.HELD)
                : new StatusFinder(scene).of(at, date);
        if (status.equals(Optional.of(Status.PLANNED)) && isDecided(scene, at)) {
            status = Optional.of(Status.HELD);
        }
        if (status.isEmpty() || parties.stream().distinct().count() != 2) {
            return;
        }
        Draft draft = scene.draft(FactType.RELATION, at, "relation." + trigger.family());
        parties.forEach(party -> draft.players.add(Player.whole(party)));
        draft.with(Draft.Key.CHANGE, trigger.value("change"));
        if (trigger.family().equals("upgrade") || trigger.family().equals("downgrade")) {
            draft.with(Draft.Key.LEVEL, level(scene, at));
        }
        draft.status = status.get();
        draft.date = date;
        draft.around = date.isEmpty()
                        && (scene.number() <= 3 || !trigger.isVerb() || Clauses.isSameDay(scene))
                        && !isAttribute(scene, at)
                ? Clauses.around(scene, at, status.get())
                : Optional.empty();
        Clauses.quote(scene, draft, first, last);
        book.add(draft);
    }

    private static final WordSet DECIDED = WordSet.of(
            "decided",
            "agreed",
            "решили",
            "договорились",
            "условились",
            "согласились",
            "قررا",
            "قررت",
            "قرر",
            "قررتا",
            "اتفقا",
            "اتفق",
            "اتفقت",
            "اتفقتا",
            "واتفقا",
            "واتفق");

    /** «قررا الارتقاء بالعلاقات»: a level that is agreed upon is reached. */
    private static boolean isDecided(Scene scene, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (DECIDED.contains(scene.tokens(), scene.units().get(i).from())) {
                return true;
            }
        }
        return false;
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
            Parts parts = parts(scene, at, trigger, unit);
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
                draft.with(Draft.Key.LEVEL, trigger.value("level").replace("strategic partners", "strategic partnership"));
                draft.date = Clauses.date(scene, at, at, at, i -> false);
                Clauses.quote(scene, draft, at, at);
                book.add(draft);
            }
        }
    }
}
