package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.AmountUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.extract.Unit.WordUnit;
import org.entente.fact.FactType;
import org.entente.gazetteer.LexiconMatches;
import org.entente.text.Folding;
import org.entente.text.Grammatical;
import org.entente.text.Tokens;
import org.jspecify.annotations.Nullable;

/** One sentence as the frames of events look at it: its units, and the actors in groups. */
final class Scene {
    private static final WordSet TOPICS = WordSet.words(
            "situation developments war conflict crisis ceasefire fighting peace stability settlement events"
                    + " ситуацию ситуации ситуация положение положении конфликт конфликта войны война войну кризис"
                    + " обстановку обстановка мира урегулирование урегулирования событий события الأوضاع الوضع تطورات"
                    + " الحرب الأزمة العدوان السلام الاستقرار التطورات المستجدات الأحداث");
    private static final WordSet OF = WordSet.of("of");
    private static final int OPENING = 4;
    private static final int FAR = 100;
    /** Verbs that go with the noun of an event and do not tell of another. */
    private static final String[] BESIDE = {
        "hold",
        "take-place",
        "begin",
        "end",
        "continue",
        "pay",
        "plan",
        "cancel",
        "postpone",
        "attend",
        "chair",
        "consider"
    };

    private final Story story;
    private final int number;
    private final Sentence sentence;
    private final List<Unit> units;
    private final List<Group> groups = new ArrayList<>();
    private final Grammar grammar;
    private final @Nullable String[] markers;
    /** The bits of the families of all triggers. */
    private final long families;

    private Scene(Story story, int number) {
        this.story = story;
        this.number = number;
        this.sentence = story.document().sentences().get(number);
        this.units = UnitScanner.scan(sentence);
        this.grammar = Grammar.of(story.document().language());
        this.markers = new String[units.size()];
        long bits = 0;
        for (Unit unit : units) {
            bits |= unit instanceof TriggerUnit trigger ? trigger.families() : 0;
        }
        this.families = bits;
    }

    /** The scene of a sentence; the sentences must be looked at in order, since the story remembers who was named. */
    static Scene of(Story story, int number) {
        Scene scene = new Scene(story, number);
        for (int at = 0; at < scene.units.size(); ) {
            at = scene.group(at);
        }
        return scene;
    }

    /** Tells the story whom this sentence was about: the first who acts in it. */
    void conclude() {
        for (Group group : groups) {
            boolean acts = group.isUnmarked() && !group.adjective() && !group.reference();
            for (Player player : acts ? group.players() : List.<Player>of()) {
                if (player.person().isPresent() && !player.isSpeaker()) {
                    story.focusOn(player);
                    return;
                }
            }
        }
    }

    Story story() {
        return story;
    }

    /** The number of the sentence in the text; 0 is the headline. */
    int number() {
        return number;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Unit> units() {
        return units;
    }

    List<Group> groups() {
        return groups;
    }

    Language language() {
        return story.document().language();
    }

    Tokens tokens() {
        return story.document().tokens();
    }

    /** The indexes of the triggers of these families, in order. */
    List<Integer> triggers(String... families) {
        if (!may(families)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            if (units.get(at) instanceof TriggerUnit trigger && trigger.is(families)) {
                found.add(at);
            }
        }
        return found;
    }

    boolean hasTrigger(int from, int to, String... families) {
        int end = may(families) ? Math.min(to, units.size()) : 0;
        for (int at = Math.max(0, from); at < end; at++) {
            if (units.get(at) instanceof TriggerUnit trigger && trigger.is(families)) {
                return true;
            }
        }
        return false;
    }

    /** The quick test that most sentences fail. */
    private boolean may(String... wanted) {
        long bits = 0;
        for (String family : wanted) {
            bits |= Trigger.bit(family);
        }
        return (families & bits) != 0;
    }

    /** A unit's text, folded. */
    String folded(int at) {
        Unit unit = units.get(at);
        return unit.to() == unit.from() + 1
                ? tokens().folded(unit.from())
                : Folding.fold(tokens().text(unit.from(), unit.to()));
    }

    private int group(int at) {
        List<Player> players = playersAt(at);
        boolean reference = isReference(at);
        if (players.isEmpty() && !(units.get(at) instanceof ActorUnit) && !isReference(at)) {
            return at + 1;
        }
        List<Player> all = new ArrayList<>(players);
        int last = at;
        for (int next = joined(last + 1); next > 0; next = joined(last + 1)) {
            List<Player> more = playersAt(next);
            if (last == at && isReference(at) && ((TriggerUnit) units.get(at)).is("sides", "pair")) {
                all.clear();
            }
            all.addAll(more);
            last = next;
        }
        boolean adjective = units.get(at) instanceof ActorUnit actor && actor.adjective();
        int delegation = Delegation.headedBy(this, at);
        int sign = delegation >= 0 && all.stream().noneMatch(Player::isWhole) ? delegation : at;
        groups.add(new Group(at, last, marker(sign), features(sign), possessive(last), adjective, reference, all));
        return last + 1;
    }

    private List<Player> playersAt(int at) {
        return switch (units.get(at)) {
            case ActorUnit actor -> story.players(actor.mention());
            case TriggerUnit trigger -> isReference(at) ? referred(trigger) : List.of();
            case PlaceUnit place -> List.of();
            case DateUnit date -> List.of();
            case AmountUnit amount -> List.of();
            case WordUnit word -> List.of();
        };
    }

    private boolean isReference(int at) {
        return units.get(at) instanceof TriggerUnit trigger
                && trigger.is("sides", "pair", "pronoun")
                && !isDeterminer(at)
                && !(trigger.is("sides", "pair") && isOf(at + 1));
    }

    /** Whether units say of whom: "the leaders of Egypt and Jordan". */
    private boolean isOf(int at) {
        return at + 1 < units.size()
                && units.get(at) instanceof WordUnit word
                && OF.contains(tokens(), word.from())
                && (units.get(at + 1) instanceof ActorUnit || isArticle(at + 1));
    }

    /** Whether a pronoun belongs to the actor behind it: "his counterpart", "HE Ambassador". */
    private boolean isDeterminer(int at) {
        return at + 1 < units.size()
                && units.get(at) instanceof TriggerUnit trigger
                && units.get(at + 1) instanceof ActorUnit
                && grammar.isDeterminer(tokens(), trigger.from());
    }

    private boolean isArticle(int at) {
        return isDeterminer(at) || (units.get(at) instanceof WordUnit word && grammar.isArticle(tokens(), word.from()));
    }

    private List<Player> referred(TriggerUnit trigger) {
        if (trigger.is("sides", "pair")) {
            return story.lastPair();
        }
        Optional<Trigger> pronoun = trigger.of("pronoun");
        if (pronoun.isEmpty()) {
            return List.of();
        }
        if (pronoun.get().isWeak()) {
            return relative();
        }
        boolean several = pronoun.get().features().contains("pl")
                || pronoun.get().features().contains("dual");
        return several
                ? story.lastPair()
                : meant(pronoun.get()).or(story::focus).map(List::of).orElse(List.of());
    }

    /** Whom "who" means: the people named last, else the last named. */
    private List<Player> relative() {
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Player> players = groups.get(i).players();
            if (!players.isEmpty() && players.stream().noneMatch(Player::isWhole)) {
                return players;
            }
        }
        return groups.isEmpty() ? List.of() : groups.getLast().players();
    }

    /** Whom "he" and "she" mean: who acts in the same sentence already. */
    private Optional<Player> meant(Trigger pronoun) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            boolean acts =
                    group.isUnmarked() && !group.adjective() && group.players().size() == 1;
            if (acts && group.players().getFirst().mayBe(pronoun)) {
                return Optional.of(group.players().getFirst());
            }
        }
        return Optional.empty();
    }

    /** The unit of the next actor that is joined to what stands before; -1 when none is. */
    private int joined(int from) {
        int at = from;
        boolean comma = false;
        boolean and = false;
        while (at < units.size() && (units.get(at) instanceof WordUnit || isDeterminer(at)) && at - from < 4) {
            Unit word = units.get(at);
            if (grammar.isComma(tokens(), word.from())) {
                comma = true;
            } else if (grammar.isAnd(tokens(), word.from())) {
                and = true;
            } else if (!isArticle(at)) {
                return -1;
            }
            at++;
        }
        if (at >= units.size() || !(units.get(at) instanceof ActorUnit actor)) {
            return -1;
        }
        boolean alike = actor.mention().isParty() == isParty(from - 1);
        boolean joins = (comma && alike) || and || actor.joinedByAnd();
        boolean marked = (actor.mention().clitics() & ~LexiconMatches.AND) != 0;
        boolean begins = (comma || and) && isVerb(at + 1) && language() != Language.ARABIC && !and;
        return joins && !marked && !begins ? at : -1;
    }

    private boolean isParty(int at) {
        return units.get(at) instanceof ActorUnit actor && actor.mention().isParty();
    }

    boolean isVerb(int at) {
        return at < units.size() && units.get(at) instanceof TriggerUnit trigger && trigger.isVerb();
    }

    /** Whether a unit is a verb that tells of something without the help of others. */
    boolean isStrongVerb(int at) {
        return at < units.size() && units.get(at) instanceof TriggerUnit trigger && trigger.isStrongVerb();
    }

    /** The preposition before a unit, over articles and adjectives; empty when there is none. */
    String marker(int at) {
        String known = markers[at];
        String marker = known == null ? markerBefore(at) : known;
        markers[at] = marker;
        return marker;
    }

    private String markerBefore(int at) {
        if (units.get(at) instanceof ActorUnit actor) {
            String clitic = Grammar.clitic(actor.mention().clitics());
            if (!clitic.isEmpty()) {
                return clitic;
            }
        } else if (units.get(at) instanceof PlaceUnit place
                && !Grammar.clitic(place.clitics()).isEmpty()) {
            return Grammar.clitic(place.clitics());
        }
        int before = at - 1;
        while (before >= 0 && isArticle(before)) {
            before--;
        }
        return before >= 0 && isPreposition(before) ? folded(before) : "";
    }

    /** Whether a unit is a preposition; "to" is a trigger too. */
    boolean isPreposition(int at) {
        return switch (units.get(at)) {
            case WordUnit word -> grammar.isPreposition(tokens(), word.from());
            case TriggerUnit trigger ->
                trigger.to() == trigger.from() + 1 && grammar.isPreposition(tokens(), trigger.from());
            case ActorUnit actor -> false;
            case PlaceUnit place -> false;
            case DateUnit date -> false;
            case AmountUnit amount -> false;
        };
    }

    private int features(int at) {
        return switch (units.get(at)) {
            case ActorUnit actor ->
                actor.mention().features() & (Grammatical.CASES | Grammatical.NUMBERS | Grammatical.GENDERS);
            case TriggerUnit trigger ->
                trigger.grammar() & (Grammatical.CASES | Grammatical.NUMBERS | Grammatical.GENDERS);
            case PlaceUnit place -> 0;
            case DateUnit date -> 0;
            case AmountUnit amount -> 0;
            case WordUnit word -> 0;
        };
    }

    private boolean possessive(int last) {
        return last + 1 < units.size()
                && units.get(last + 1) instanceof WordUnit word
                && grammar.isPossessive(tokens(), word.from());
    }

    /** Whether something between two units ends a clause. */
    boolean isBroken(int from, int to) {
        for (int at = from; at < to; at++) {
            if (units.get(at) instanceof WordUnit word
                    && grammar.endsClause(tokens(), word.from())
                    && !isBehindHeadDate(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark stands behind the date that the sentence begins with: "May 12, 2010: signed". */
    boolean isBehindHeadDate(int at) {
        for (int i = 0; i < at; i++) {
            boolean date = units.get(i) instanceof DateUnit
                    || (units.get(i) instanceof WordUnit word && !tokens().capitalised(word.from()));
            if (!date) {
                return false;
            }
        }
        return at <= OPENING && units.getFirst() instanceof DateUnit;
    }

    /** The place nearest to a unit, of those with a preposition of place; after it first. */
    Optional<Where> place(int at) {
        Optional<Where> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < units.size(); i++) {
            Optional<Where> where = switch (units.get(i)) {
                case PlaceUnit place -> Optional.of(place.where());
                case ActorUnit actor -> actor.where();
                case DateUnit date -> Optional.empty();
                case AmountUnit amount -> Optional.empty();
                case TriggerUnit trigger -> Optional.empty();
                case WordUnit word -> Optional.empty();
            };
            int distance = i > at ? i - at : (at - i) + 3;
            if (where.isPresent() && grammar.isOfPlace(marker(i)) && distance < nearest && !isTopic(i)) {
                nearest = distance;
                best = where;
            }
        }
        return best;
    }

    /** The date nearest to a unit with no other event between them, after it first; else one that opens the sentence. */
    Optional<String> date(int at) {
        Optional<String> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i) instanceof DateUnit date
                    && (i <= OPENING || !isAnotherEventBetween(Math.min(i, at), Math.max(i, at)))) {
                int distance = (i > at ? i - at : (at - i) + 2)
                        + (isAnotherEventBetween(Math.min(i, at), Math.max(i, at)) ? FAR : 0);
                if (distance < nearest) {
                    nearest = distance;
                    best = Optional.of(date.edtf());
                }
            }
        }
        return best;
    }

    /** Whether a place is only what was talked about: "the situation in Gaza". */
    private boolean isTopic(int at) {
        Unit unit = units.get(at);
        int before = marker(at).equals(folded(Math.max(0, at - 1))) ? at - 2 : at - 1;
        return before >= 0 && TOPICS.contains(tokens(), units.get(before).to() - 1) && unit.from() > 0;
    }

    /** The date that opens the sentence. */
    Optional<String> opening(int at) {
        return units.stream()
                .limit(Math.min(at, OPENING))
                .filter(DateUnit.class::isInstance)
                .map(unit -> ((DateUnit) unit).edtf())
                .findFirst();
    }

    /** Whether a verb that tells of something else stands between two units. */
    private boolean isAnotherEventBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (isStrongVerb(i) && !hasTrigger(i, i + 1, BESIDE)) {
                return true;
            }
        }
        return false;
    }

    /** Says why a unit tells no fact; empty, for those who look for one. */
    <T> Optional<T> refuse(int at, Refusal why) {
        story.trace().refuses(this, at, why);
        return Optional.empty();
    }

    /** A fact of this sentence whose quote runs from the actors before its trigger to the end of its clause. */
    Draft draft(FactType type, int at, String rule) {
        return new Draft(type, number, units.getFirst().from(), units.getLast().to(), rule).at(at);
    }
}
