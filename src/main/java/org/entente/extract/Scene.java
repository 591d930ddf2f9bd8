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
import org.entente.text.Folding;
import org.entente.text.Tokens;
import org.jspecify.annotations.Nullable;

/** One sentence as the frames of events look at it: its units, and the actors in groups. */
final class Scene {
    private static final WordSet TOPICS = WordSet.words(
            "situation developments war conflict crisis ceasefire fighting peace stability settlement events"
                    + " ситуацию ситуации ситуация положение положении конфликт конфликта войны война войну кризис"
                    + " обстановку обстановка мира урегулирование урегулирования событий события الأوضاع الوضع تطورات"
                    + " الحرب الأزمة العدوان السلام الاستقرار التطورات المستجدات الأحداث");
    private static final int OPENING = 4;

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
        new GroupScanner(scene, scene.groups).scan();
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

    /** Whether a word of a set stands in the units between two. */
    boolean hasWord(WordSet words, int from, int to) {
        for (int at = from; at < to; at++) {
            for (int token = units.get(at).from(); token < units.get(at).to(); token++) {
                if (words.contains(tokens(), token)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A unit's text, folded. */
    String folded(int at) {
        Unit unit = units.get(at);
        return unit.to() == unit.from() + 1
                ? tokens().folded(unit.from())
                : Folding.fold(tokens().text(unit.from(), unit.to()));
    }

    /** Whether a pronoun belongs to the actor behind it: "his counterpart", "HE Ambassador". */
    boolean isDeterminer(int at) {
        return at + 1 < units.size()
                && units.get(at) instanceof TriggerUnit trigger
                && units.get(at + 1) instanceof ActorUnit
                && grammar.isDeterminer(tokens(), trigger.from());
    }

    boolean isArticle(int at) {
        return isDeterminer(at) || (units.get(at) instanceof WordUnit word && grammar.isArticle(tokens(), word.from()));
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
