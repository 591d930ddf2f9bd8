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
import org.entente.extract.Unit.WordUnit;
import org.entente.gazetteer.LexiconMatches;
import org.entente.text.Grammatical;

/** Joins the actors of a scene into {@link Group}s and tells whom pronouns, "the sides" and "who" point to. */
final class GroupScanner {
    private static final WordSet OF = WordSet.of("of");

    private final Scene scene;
    private final List<Unit> units;
    private final List<Group> groups;
    private final Grammar grammar;

    /** @param groups where the groups go, in order, so that a later one can point back to those before it */
    GroupScanner(Scene scene, List<Group> groups) {
        this.scene = scene;
        this.units = scene.units();
        this.groups = groups;
        this.grammar = Grammar.of(scene.language());
    }

    void scan() {
        for (int at = 0; at < units.size(); ) {
            at = group(at);
        }
    }

    private int group(int at) {
        List<Player> players = playersAt(at);
        boolean reference = isReference(at);
        if (players.isEmpty() && !(units.get(at) instanceof ActorUnit) && !reference) {
            return at + 1;
        }
        List<Player> all = new ArrayList<>(players);
        int last = at;
        for (int next = joined(last + 1); next > 0; next = joined(last + 1)) {
            List<Player> more = playersAt(next);
            if (last == at && reference && ((TriggerUnit) units.get(at)).is("sides", "pair")) {
                all.clear();
            }
            all.addAll(more);
            last = next;
        }
        boolean adjective = units.get(at) instanceof ActorUnit actor && actor.adjective();
        int delegation = Delegation.headedBy(scene, at);
        int sign = delegation >= 0 && all.stream().noneMatch(Player::isWhole) ? delegation : at;
        groups.add(
                new Group(at, last, scene.marker(sign), features(sign), possessive(last), adjective, reference, all));
        return last + 1;
    }

    private List<Player> playersAt(int at) {
        return switch (units.get(at)) {
            case ActorUnit actor -> scene.story().players(actor.mention());
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
                && !scene.isDeterminer(at)
                && !(trigger.is("sides", "pair") && isOf(at + 1));
    }

    /** Whether units say of whom: "the leaders of Egypt and Jordan". */
    private boolean isOf(int at) {
        return at + 1 < units.size()
                && units.get(at) instanceof WordUnit word
                && OF.contains(scene.tokens(), word.from())
                && (units.get(at + 1) instanceof ActorUnit || scene.isArticle(at + 1));
    }

    private List<Player> referred(TriggerUnit trigger) {
        if (trigger.is("sides", "pair")) {
            return scene.story().lastPair();
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
                ? scene.story().lastPair()
                : meant(pronoun.get()).or(scene.story()::focus).map(List::of).orElse(List.of());
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
        while (at < units.size() && (units.get(at) instanceof WordUnit || scene.isDeterminer(at)) && at - from < 4) {
            Unit word = units.get(at);
            if (grammar.isComma(scene.tokens(), word.from())) {
                comma = true;
            } else if (grammar.isAnd(scene.tokens(), word.from())) {
                and = true;
            } else if (!scene.isArticle(at)) {
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
        boolean begins = (comma || and) && scene.isVerb(at + 1) && scene.language() != Language.ARABIC && !and;
        return joins && !marked && !begins ? at : -1;
    }

    private boolean isParty(int at) {
        return units.get(at) instanceof ActorUnit actor && actor.mention().isParty();
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
                && grammar.isPossessive(scene.tokens(), word.from());
    }
}
