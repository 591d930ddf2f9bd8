package org.entente.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.text.Folding;
import org.entente.text.Grammatical;

/** Finds the {@link Journey}s of a sentence: verbs and nouns of travel that belong together, and where they lead. */
final class JourneyFinder {
    static final String[] ANCHORS = {"visit-verb", "travel", "arrive", "visit", "leave", "invite"};
    private static final Set<String> VERBS = Set.of(Journey.VERBS);
    private static final Set<String> WORDS = Set.of(Journey.ALL);
    private static final Pattern VISIT = Pattern.compile("زيار|جول|визит|поездк|visit|trip|tour");
    private static final WordSet DETERMINERS = WordSet.words(
            "a an the this that his her their its 's first second third last next recent upcoming previous"
                    + " on during of after before for paid pay pays paying brief day short planned rare historic"
                    + " surprise possible return regular mutual high-level");
    private static final WordSet TOUR = WordSet.of("tour", "tours");
    private static final WordSet INCLUDING =
            WordSet.words("including include includes included covering comprising takes take taking took включает"
                    + " включающее включающую включающего охватит охватывает включит включала تشمل شملت ستشمل تضم تقوده"
                    + " ستقوده قادته تقودها يزور وتشمل وشملت");
    /** Who goes back home makes no visit. */
    private static final Pattern RETURN = Pattern.compile("^(?:return|верну|возвра|عاد|عود|تعود|يعود|عائد)");

    private static final int FAR = 16;

    private JourneyFinder() {}

    /** The journeys that a sentence tells of, in order. */
    static List<Journey> in(Scene scene) {
        List<Integer> anchors = new ArrayList<>(scene.triggers(ANCHORS));
        anchors.removeIf(at -> !isAnchor(scene, at));
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            int at = anchors.get(i);
            boolean verb = isVerb(scene, at);
            int limit =
                    i + 1 < anchors.size() ? anchors.get(i + 1) : scene.units().size();
            int before = i == 0 ? 0 : anchors.get(i - 1) + 1;
            int target = target(scene, at, verb, before, limit);
            int noun = verb ? -1 : at;
            if (verb && limit < scene.units().size() && !isVerb(scene, limit) && isJoined(scene, at, limit)) {
                int next = i + 2 < anchors.size()
                        ? anchors.get(i + 2)
                        : scene.units().size();
                int second = target(scene, limit, false, at + 1, next);
                if (target < 0 || second < 0 || target == second) {
                    noun = limit;
                    target = Math.max(target, second);
                    i++;
                }
            }
            int first = at;
            if (!verb
                    && limit < scene.units().size()
                    && isVerb(scene, limit)
                    && limit - at <= 3
                    && scene.language() == Language.RUSSIAN) {
                int next = i + 2 < anchors.size()
                        ? anchors.get(i + 2)
                        : scene.units().size();
                int second = target(scene, limit, true, before, next);
                first = limit;
                target = target < 0 ? second : target;
                verb = true;
                i++;
            }
            journeys.add(new Journey(
                    scene,
                    verb ? first : -1,
                    noun,
                    target,
                    Clause.around(scene, Math.min(first, at), Math.max(first, noun))));
        }
        return journeys;
    }

    private static boolean isAnchor(Scene scene, int at) {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        if (!unit.is(Journey.ALL)) {
            return VISIT.matcher(scene.folded(at)).find();
        }
        boolean cue = unit.of(Journey.ALL)
                .filter(trigger -> trigger.part().equals("cue"))
                .isPresent();
        return !cue && !RETURN.matcher(scene.folded(at)).find();
    }

    /** Whether a word that may be both is a verb here. */
    private static boolean isVerb(Scene scene, int at) {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        boolean verb = unit.triggers().stream().anyMatch(one -> one.isVerb() && VERBS.contains(one.family()));
        boolean noun = unit.triggers().stream().anyMatch(one -> one.isNoun() && WORDS.contains(one.family()));
        if (!verb || !noun) {
            return verb;
        }
        int before = unit.from() - 1;
        boolean determined = DETERMINERS.contains(scene.tokens(), before);
        boolean object = at + 1 < scene.units().size() && !scene.isPreposition(at + 1);
        return scene.language() == Language.ENGLISH && !determined && object;
    }

    /** Whether a noun goes with a verb before it: "arrived in Baku on a visit". */
    private static boolean isJoined(Scene scene, int verb, int noun) {
        if (scene.isBroken(verb, noun) || noun - verb > FAR) {
            return false;
        }
        for (int at = verb + 1; at < noun; at++) {
            boolean event = Clause.isEnd(scene, at);
            boolean and = scene.units().get(at) instanceof WordUnit word
                    && Grammar.of(scene.language()).isAnd(scene.tokens(), word.from());
            if (event || (and && at == noun - 1)) {
                return false;
            }
        }
        return true;
    }

    /** The unit that names where an anchor leads, between two limits. */
    private static int target(Scene scene, int at, boolean verb, int before, int limit) {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        Trigger trigger = verb
                ? verb(unit)
                : unit.of("visit", "arrive", "travel", "visit-verb", "leave", "invite")
                        .orElseThrow();
        Set<String> marks = marks(scene, at, trigger);
        boolean object =
                trigger.arguments().contains("object") || trigger.family().equals("invite");
        Places places = new Places(scene);
        for (int i = at + 1; i < Math.min(limit, at + FAR) && !Clause.isEnd(scene, i) && !isAttendance(scene, i); i++) {
            if ((!places.at(i).isEmpty()
                            && (marks.contains(places.marker(i))
                                    || (object && places.marker(i).isEmpty() && isNear(scene, at, i))))
                    || isIncluded(scene, places, i)) {
                return i;
            }
        }
        for (int i = at - 1;
                scene.language() != Language.ENGLISH && i >= before && at - i < FAR && !Clause.isEnd(scene, i);
                i--) {
            boolean near = object
                    && places.marker(i).isEmpty()
                    && at - i <= 5
                    && scene.language() == Language.RUSSIAN
                    && isAccusative(scene, i);
            if (!places.at(i).isEmpty() && (marks.contains(places.marker(i)) || near)) {
                return first(places, i, before);
            }
        }
        return -1;
    }

    /** Where somebody attends something is no destination of what was told before. */
    private static boolean isAttendance(Scene scene, int at) {
        return scene.isVerb(at)
                && ((TriggerUnit) scene.units().get(at)).is("attend")
                && !((TriggerUnit) scene.units().get(at)).is(ANCHORS);
    }

    private static Trigger verb(TriggerUnit unit) {
        return unit.triggers().stream()
                .filter(one -> one.isVerb() && VERBS.contains(one.family()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAccusative(Scene scene, int at) {
        return (scene.units().get(at) instanceof Unit.ActorUnit actor
                        && (actor.mention().features() & Grammatical.ACCUSATIVE) != 0)
                || scene.units().get(at) instanceof Unit.PlaceUnit;
    }

    /** The first of the places that are joined up to one. */
    private static int first(Places places, int last, int before) {
        int first = last;
        for (int at = last - 1; at >= before && last - at < FAR; at--) {
            if (!places.at(at).isEmpty() && places.last(at) >= last) {
                first = at;
            }
        }
        return first;
    }

    /** Whether only small words, adjectives and dates stand between a verb and its object. */
    private static boolean isNear(Scene scene, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (scene.isVerb(at)) {
                return false;
            }
        }
        return to - from <= 9;
    }

    private static boolean isIncluded(Scene scene, Places places, int at) {
        if (places.at(at).isEmpty()) {
            return false;
        }
        for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
            if (INCLUDING.contains(scene.tokens(), scene.units().get(before).from())) {
                return true;
            }
        }
        return false;
    }

    /** The prepositions, folded, that lead to the destination of a word. */
    static Set<String> marks(Scene scene, int at, Trigger trigger) {
        Set<String> marks = new HashSet<>();
        for (String argument : trigger.arguments()) {
            marks.add(Folding.fold(argument));
        }
        marks.remove("object");
        marks.remove("from");
        if (trigger.isNoun()
                && !TOUR.contains(scene.tokens(), scene.units().get(at).from())) {
            marks.remove("of");
        }
        marks.remove("by");
        if (trigger.family().equals("visit") && scene.language() == Language.RUSSIAN) {
            marks.add("по");
        } else if (trigger.family().equals("visit") && scene.language() == Language.ENGLISH) {
            marks.add("through");
        } else if (scene.language() == Language.ENGLISH) {
            marks.add("to");
        }
        if (scene.language() == Language.ARABIC) {
            marks.remove("من");
            marks.add(Folding.fold("إلى"));
        }
        return marks;
    }
}
