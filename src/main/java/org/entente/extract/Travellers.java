package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.text.Grammatical;

/** Who makes a journey: its subject, its possessor, the head of a delegation. */
final class Travellers {
    static final WordSet RELATIVE =
            WordSet.words("who which которого который которая которые которому которым которой الذي التي اللذين اللذان"
                    + " الذين والذي والتي");
    private static final String[] SUPPORT = {"pay", "begin", "end", "continue", "hold", "leave", "conclude"};

    private static final int REACH = 14;

    private final Scene scene;
    private final Journey journey;

    private Travellers(Journey journey) {
        this.scene = journey.scene();
        this.journey = journey;
    }

    /** Those who make a journey; nobody when the sentence does not tell. */
    static List<Player> of(Journey journey) {
        return of(journey, List.of());
    }

    /** Those who make a journey, when a traveller of whom was told last may be meant by "he" or "the minister". */
    static List<Player> of(Journey journey, List<Player> last) {
        Travellers travellers = new Travellers(journey);
        Optional<Group> group = travellers.possessor().or(travellers::relative).or(travellers::subject);
        return group.map(found -> travellers.isVague(found, last) ? last : personal(found))
                .orElseGet(() -> new Delegation(journey.scene()).members(travellers.start()));
    }

    /** Whether a group is but a pronoun or an office that a traveller told of before also holds. */
    private boolean isVague(Group group, List<Player> last) {
        if (last.isEmpty() || personal(group).size() > 1) {
            return false;
        }
        return switch (scene.units().get(group.first())) {
            case TriggerUnit trigger ->
                trigger.is("pronoun")
                        && scene.groups().stream()
                                .filter(Travellers::isPersonal)
                                .findFirst()
                                .equals(Optional.of(group));
            case Unit.ActorUnit actor ->
                actor.mention().name().isEmpty()
                        && actor.mention().parties().isEmpty()
                        && last.getFirst().office().isPresent()
                        && personal(group)
                                .getFirst()
                                .office()
                                .map(office -> office.kind()
                                        .equals(last.getFirst().office().get().kind()))
                                .orElse(false);
            case Unit.PlaceUnit place -> false;
            case Unit.DateUnit date -> false;
            case Unit.AmountUnit amount -> false;
            case WordUnit word -> false;
        };
    }

    /** "Lavrov's visit", «визит президента», «زيارة الوزير». */
    private Optional<Group> possessor() {
        if (journey.noun() < 0) {
            return Optional.empty();
        }
        int noun = journey.noun();
        for (Group group : scene.groups()) {
            boolean before = group.last() < noun
                    && noun - group.last() <= 5
                    && (group.possessive() || (group.reference() && noun - group.last() <= 3));
            if (before && isAlone(group.last() + 1, noun)) {
                return group.reference()
                        ? before(group.first()).or(() -> Optional.of(group)).filter(Travellers::isPersonal)
                        : Optional.of(group).filter(Travellers::isPersonal);
            }
        }
        return scene.groups().stream()
                .filter(group -> group.first() > noun
                        && group.first() - noun <= 9
                        && journey.clause().contains(group.first()))
                .filter(group -> isPersonal(group) && !group.reference() && isGenitive(group, noun))
                .findFirst();
    }

    /** Whether no other group and no verb stands between two units. */
    private boolean isAlone(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.isVerb(at) || (scene.units().get(at) instanceof Unit.ActorUnit actor && !actor.adjective())) {
                return false;
            }
        }
        return true;
    }

    private boolean isGenitive(Group group, int noun) {
        return switch (scene.language()) {
            case ENGLISH -> group.marker().equals("of") || group.marker().equals("by");
            case RUSSIAN ->
                group.isUnmarked()
                        && (group.grammar() & Grammatical.GENITIVE) != 0
                        && ((group.grammar() & Grammatical.NOMINATIVE) == 0)
                        && !hasVerb(noun + 1, group.first());
            case ARABIC ->
                (group.isUnmarked() || group.marker().equals("ل"))
                        && group.first() - noun <= 3
                        && isPlain(noun + 1, group.first());
        };
    }

    /** Whether only words stand between two units, and no comma. */
    private boolean isPlain(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean word = scene.units().get(at) instanceof WordUnit plain
                    && !Grammar.of(scene.language()).joins(scene.tokens(), plain.from());
            if (!word && !(scene.units().get(at) instanceof Unit.DateUnit)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.isVerb(at)) {
                return true;
            }
        }
        return false;
    }

    /** "The minister, who arrived", «министра, прибывшего». */
    private Optional<Group> relative() {
        int anchor = start();
        for (int at = anchor - 1; at >= Math.max(0, anchor - 4); at--) {
            Unit unit = scene.units().get(at);
            if (RELATIVE.contains(scene.tokens(), unit.from())) {
                int index = at;
                return scene.groups().stream()
                        .filter(group -> group.last() < index && index - group.last() <= 4 && isPersonal(group))
                        .reduce((first, second) -> second);
            }
        }
        boolean participle = journey.verb() >= 0
                && scene.language() == Language.RUSSIAN
                && ((TriggerUnit) scene.units().get(journey.verb()))
                        .triggers().stream().anyMatch(one -> one.features().contains("participle"));
        return participle
                ? scene.groups().stream()
                        .filter(group -> group.last() < anchor && anchor - group.last() <= 3 && isPersonal(group))
                        .reduce((first, second) -> second)
                        .or(() -> scene.groups().stream()
                                .filter(group -> group.first() > anchor && isPersonal(group))
                                .findFirst())
                : Optional.empty();
    }

    /** The verb that the subject belongs to. */
    private int start() {
        if (journey.verb() >= 0) {
            return journey.verb();
        }
        for (int at = journey.noun() - 1; at >= journey.clause().from(); at--) {
            if (scene.units().get(at) instanceof TriggerUnit trigger && trigger.is(SUPPORT)) {
                return at;
            }
        }
        return journey.noun();
    }

    private Optional<Group> subject() {
        int start = start();
        if (new Delegation(scene).isNearer(start) || (start == journey.noun() && !isAdverbial(start))) {
            return Optional.empty();
        }
        Optional<Group> before = before(start);
        Optional<Group> after = after(start);
        return switch (scene.language()) {
            case ENGLISH -> before;
            case RUSSIAN -> before.or(() -> after);
            case ARABIC ->
                after.filter(group -> group.first() - start <= 2)
                        .or(() ->
                                before.filter(group -> start - group.last() <= 6 && !hasVerb(group.last() + 1, start)))
                        .or(() -> after)
                        .or(() -> before);
        };
    }

    /** "On a visit", «с визитом», «في زيارة»: a noun that says how somebody is somewhere. */
    private boolean isAdverbial(int noun) {
        boolean clitic = scene.units().get(noun) instanceof TriggerUnit trigger
                && !Grammar.clitic(trigger.clitics()).isEmpty();
        for (int at = noun - 1; at >= Math.max(0, noun - 6); at--) {
            if (scene.isPreposition(at) || startsWithPreposition(at)) {
                return true;
            } else if (!(scene.units().get(at) instanceof WordUnit)) {
                break;
            }
        }
        return clitic
                || scene.hasTrigger(
                        Math.max(0, noun - 8), noun, "plan", "cancel", "postpone", "accept-invitation", "propose");
    }

    private Optional<Group> before(int start) {
        Group last = null;
        for (int i = scene.groups().size() - 1; i >= 0; i--) {
            Group group = scene.groups().get(i);
            if (group.last() < start && maySubject(group) && !scene.isBroken(group.last(), start)) {
                if (!isObject(group)) {
                    return Optional.of(group);
                }
                last = last == null ? group : last;
            }
        }
        return Optional.ofNullable(last);
    }

    private boolean maySubject(Group group) {
        return group.isUnmarked() && isPersonal(group) && isNominative(group) && !group.possessive() && !isSides(group);
    }

    /** "In the course of", «в ходе». */
    private boolean startsWithPreposition(int at) {
        Unit unit = scene.units().get(at);
        return unit instanceof TriggerUnit
                && unit.to() > unit.from() + 1
                && Grammar.of(scene.language()).isPreposition(scene.tokens(), unit.from());
    }

    private boolean isSides(Group group) {
        return scene.units().get(group.first()) instanceof TriggerUnit trigger && trigger.is("sides");
    }

    /** In English, what follows a verb is its object. */
    private boolean isObject(Group group) {
        int at = group.first() - 1;
        while (at >= 0
                && scene.units().get(at) instanceof WordUnit word
                && Grammar.of(scene.language()).isArticle(scene.tokens(), word.from())) {
            at--;
        }
        return scene.language() == Language.ENGLISH
                && at >= 0
                && scene.units().get(at) instanceof TriggerUnit trigger
                && scene.isVerb(at)
                && !trigger.is("say", "plan");
    }

    private Optional<Group> after(int start) {
        for (Group group : scene.groups()) {
            if (group.first() > start
                    && group.first() - start <= REACH
                    && group.isUnmarked()
                    && isNominative(group)
                    && isPersonal(group)
                    && !hasOtherVerb(start + 1, group.first())) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private boolean hasOtherVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if ((scene.isVerb(at) && at != journey.noun() && at != journey.verb()) || scene.isBroken(at, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNominative(Group group) {
        return isNominative(scene, group);
    }

    static boolean isNominative(Scene scene, Group group) {
        return scene.language() != Language.RUSSIAN
                || (group.grammar() & Grammatical.CASES) == 0
                || (group.grammar() & Grammatical.NOMINATIVE) != 0;
    }

    /** The people of a group, of whom the text tells for whom they act. */
    static List<Player> personal(Group group) {
        List<Player> personal = new ArrayList<>(group.players().size());
        for (Player player : group.players()) {
            if (isPersonal(player)) {
                personal.add(player);
            }
        }
        return personal;
    }

    static boolean isPersonal(Group group) {
        if (!group.adjective()) {
            for (Player player : group.players()) {
                if (isPersonal(player)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPersonal(Player player) {
        return player.party().isPresent() && !player.isWhole();
    }
}
