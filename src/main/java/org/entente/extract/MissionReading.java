package org.entente.extract;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.PartialDate;
import org.entente.fact.Status;
import org.entente.text.Grammatical;

/** One mission as it becomes a fact. */
final class MissionReading {
    private static final Where AMMAN = new Where(Optional.of("Amman"), Optional.of("JO"));
    private static final int DECISION = 6;
    private static final WordSet AND = WordSet.of("and", "и", "و");
    private static final WordSet PLURAL = WordSet.of("embassies", "consulates", "посольств", "посольствами");
    private static final WordSet MUTUAL =
            WordSet.words("both each mutual обеих друг взаимное взаимном взаимно السفارتين السفارتان سفارتيهما سفارتي"
                    + " البلدين المتبادل");
    private static final WordSet GOVERNMENT =
            WordSet.of("cabinet", "government", "parliament", "правительство", "кабмин", "الحكومة", "مجلس");
    private static final WordSet DECIDED =
            WordSet.words("announced announces announcing announcement approved approves agreed agreement decided"
                    + " decision ordered orders demanded plan plans intention объявила объявил объявили объявлено решение"
                    + " решила решили договоренность договоренности договоренность договорились одобрил одобрило одобрила"
                    + " потребовал потребовала намерение намерении возможность возможности اتفق اتفقا اتفقت اتفقتا"
                    + " الاتفاق اتفاق وافق وافقت موافقة قرر قررت قرار ترتيبات إجراءات عزم عزمها عزمه نية نيتها");

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
                ? MissionFrame.trigger(unit).orElse(MissionFrame.OPENED)
                : MissionFrame.OPENED;
        List<String> pair = pair(trigger);
        if (pair.size() == 2) {
            tell(trigger, pair.getFirst(), pair.getLast(), Optional.empty());
            tell(trigger, pair.getLast(), pair.getFirst(), Optional.empty());
            return;
        }
        Optional<Where> where = where();
        Optional<String> to =
                where.flatMap(this::host).filter(code -> code.length() == 2).or(this::accredited);
        List<String> subjects = owner().isEmpty() && isActive() ? subjects(trigger) : List.of();
        if (subjects.size() > 1 && to.isPresent() && !subjects.contains(to.get())) {
            subjects.forEach(state -> tell(trigger, state, to.get(), where));
            return;
        }
        Optional<String> from = owner().or(() -> subject(to, trigger)).or(() -> other(to));
        Optional<String> target = to.or(() -> from.flatMap(this::otherThan));
        if (from.isPresent() && target.isPresent()) {
            tell(trigger, from.get(), target.get(), where);
        }
    }

    /** The state that a mission is sent to: where it stands, or who holds that land. */
    private Optional<String> host(Where where) {
        boolean held = where.place().isPresent() && where.country().equals(Optional.of("EH"));
        return held ? Optional.of("MA") : where.country();
    }

    private void tell(Trigger trigger, String from, String to, Optional<Where> where) {
        Optional<String> date = Clauses.date(scene, change, Math.min(at, change), Math.max(at, change), i -> false)
                .filter(this::isOwnDate);
        Optional<Status> status =
                new StatusFinder(scene).of(change, date).map(one -> isDecided(trigger, date) ? Status.PLANNED : one);
        if (status.isEmpty() || from.equals(to)) {
            return;
        }
        Draft draft = scene.draft(FactType.MISSION, change, "mission." + trigger.family());
        draft.with(Draft.Key.FROM, from)
                .with(Draft.Key.TO, to)
                .with(Draft.Key.CHANGE, trigger.value("change"))
                .with(Draft.Key.KIND, kind())
                .at(at);
        draft.status = status.get();
        draft.date = date;
        draft.around = date.isEmpty() && scene.number() <= 4 && status.get() == Status.HELD
                ? Clauses.around(scene, change, status.get())
                : Optional.empty();
        draft.where = where.or(() -> Optional.of(new Where(Optional.empty(), Optional.of(to))));
        Clauses.quote(scene, draft, Math.min(at, change), Math.max(at, change));
        book.add(draft);
    }

    /** "Restored ties in 2018, and embassies will reopen": a date before a plan that has passed is of something else. */
    private boolean isOwnDate(String edtf) {
        Optional<LocalDate> published = scene.story().document().published();
        boolean past = published
                .filter(day -> PartialDate.parse(edtf).latest().isBefore(day))
                .isPresent();
        boolean behind = scene
                .units()
                .subList(Math.min(at, change), scene.units().size())
                .stream()
                .anyMatch(DateUnit.class::isInstance);
        return !past
                || behind
                || !new StatusFinder(scene).of(change, Optional.empty()).equals(Optional.of(Status.PLANNED));
    }

    /** "Agreed on the opening", «решение об открытии»: what is decided upon is still to come. */
    private boolean isDecided(Trigger trigger, Optional<String> date) {
        boolean noun = trigger.isNoun()
                || (scene.units().get(change) instanceof TriggerUnit unit
                        && unit.triggers().stream()
                                .anyMatch(one -> one.family().equals(trigger.family()) && one.isNoun()));
        if (!noun || date.isPresent()) {
            return false;
        }
        for (int i = change - 1; i >= Math.max(0, change - DECISION); i--) {
            Unit unit = scene.units().get(i);
            for (int token = unit.from(); token < unit.to(); token++) {
                if (DECIDED.contains(scene.tokens(), token)) {
                    return true;
                }
            }
        }
        return DECIDED.contains(scene.tokens(), scene.units().get(change).from());
    }

    /** Two states that do the same in each other's land: "London and Tehran reopened their embassies", «السفارتين». */
    private List<String> pair(Trigger trigger) {
        if (!isPlural()) {
            return List.of();
        }
        List<String> places = places();
        if (places.size() != 1) {
            List<String> subjects = subjects(trigger);
            List<String> told = scene.story().changed(scene.number());
            return Stream.of(places, subjects, told)
                    .filter(states -> states.size() == 2)
                    .findFirst()
                    .orElseGet(() -> isMutual() ? about() : List.of());
        }
        return List.of();
    }

    private boolean isPlural() {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        boolean plural = unit.triggers().stream()
                .anyMatch(one -> one.features().contains("pl") || one.features().contains("dual"));
        boolean genitive = scene.language() == Language.RUSSIAN && !scene.isVerb(change);
        return (plural && !genitive) || PLURAL.contains(scene.tokens(), unit.from()) || isMutual();
    }

    /** "In both capitals", «в столицах друг друга», «السفارتين». */
    private boolean isMutual() {
        for (int token = scene.units().get(Math.min(at, change)).from();
                token
                        < Math.min(
                                scene.sentence().to(),
                                scene.units().get(Math.max(at, change)).to() + 5);
                token++) {
            if (MUTUAL.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    private List<String> about() {
        return scene.story().about().stream()
                .filter(code -> code.length() == 2)
                .limit(2)
                .toList();
    }

    /** The states of the places that stand with a preposition behind the mission: "in Baku and Belgrade". */
    private List<String> places() {
        Set<String> states = new LinkedHashSet<>();
        for (int i = at + 1; i < Math.min(scene.units().size(), at + 7); i++) {
            boolean joined = !states.isEmpty()
                    && AND.contains(scene.tokens(), scene.units().get(i - 1).to() - 1);
            boolean marked = Grammar.of(scene.language()).isOfPlace(scene.marker(i));
            if (marked || joined) {
                where(i).flatMap(Where::country).ifPresent(states::add);
            }
        }
        return List.copyOf(states);
    }

    private Optional<Where> where(int unit) {
        Optional<Where> where = switch (scene.units().get(unit)) {
            case PlaceUnit place -> Optional.of(place.where());
            case ActorUnit actor -> actor.where();
            default -> Optional.empty();
        };
        return where.map(one -> isAmman(unit, one) ? AMMAN : one);
    }

    /** «في عمان» is in Amman where the text is about Jordan, and Oman is not named otherwise. */
    private boolean isAmman(int unit, Where where) {
        return scene.language() == Language.ARABIC
                && where.country().equals(Optional.of("OM"))
                && scene.units().get(unit).to() - scene.units().get(unit).from() == 1
                && (scene.story().home().equals(AMMAN.country())
                        || scene.story().states().contains(AMMAN.country().orElseThrow()));
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
    private Optional<String> subject(Optional<String> to, Trigger trigger) {
        Optional<String> subject = subjects(trigger).stream()
                .filter(code -> !Optional.of(code).equals(to))
                .findFirst();
        return isActive() ? subject : Optional.empty();
    }

    private boolean isActive() {
        return change < at || scene.language() == Language.ARABIC;
    }

    private List<String> subjects(Trigger trigger) {
        boolean noun = trigger.isNoun() && scene.language() != Language.ARABIC;
        return new AgreementParties(scene, new AgreementStep(change, MissionFrame.OPENED, noun, false, List.of()))
                .subjects();
    }

    private Optional<String> other(Optional<String> to) {
        boolean own = (scene.language() == Language.ARABIC
                        && !mission.value("pronoun").isEmpty())
                || isBefore(MissionFrame.OWN);
        Optional<String> home =
                scene.story().home().filter(code -> !Optional.of(code).equals(to));
        Optional<String> government = isOfGovernment() ? home : Optional.empty();
        return own
                ? scene.story()
                        .focus()
                        .flatMap(Player::party)
                        .filter(code -> !Optional.of(code).equals(to))
                        .or(() -> home)
                : government.or(() -> to.flatMap(this::otherThan));
    }

    /** "The cabinet approved the opening": that of the state of the text. */
    private boolean isOfGovernment() {
        for (int i = Math.max(0, change - DECISION); i < change; i++) {
            if (GOVERNMENT.contains(scene.tokens(), scene.units().get(i).from())) {
                return true;
            }
        }
        return false;
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
            Optional<Where> where = where(i);
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
                return where(i);
            }
        }
        return Optional.empty();
    }
}
