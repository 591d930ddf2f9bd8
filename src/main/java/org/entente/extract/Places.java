package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.extract.Unit.WordUnit;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.LexiconMatches;

/** Where the events of a sentence are: cities, states, "the Turkish capital", "here", with the preposition before them. */
final class Places {
    private static final WordSet CAPITAL =
            WordSet.of("capital", "столица", "столицу", "столице", "столицы", "عاصمة", "العاصمة");
    private static final WordSet HERE = WordSet.of("here", "сюда", "здесь", "هنا");
    private static final WordSet COUNTRY =
            WordSet.words("country kingdom republic sultanate emirate emirates principality страну страна стране"
                    + " королевство королевстве республику республике султанат султанате эмират эмирате المملكة البلاد"
                    + " السلطنة الدولة بلاده بلادها بلادنا وطننا الجمهورية بلدنا الكنانة");
    /** What may stand between a preposition and the name of the place. */
    private static final WordSet BETWEEN =
            WordSet.words("the city town capital republic kingdom of state states neighbouring neighboring port resort"
                    + " both each nearby southern northern eastern western central город городе города столицу столице"
                    + " столицы курортный порт соседнюю соседний соседней республику республике королевство королевстве"
                    + " مدينة العاصمة عاصمة جمهورية كل من دولة مملكة سلطنة الشقيقة الصديقة");

    /** A place that only points back. */
    private static final Where NOWHERE = new Where(Optional.empty(), Optional.empty());

    private final Scene scene;

    Places(Scene scene) {
        this.scene = scene;
    }

    /** What a unit says of a place; empty when it names none. */
    List<Where> at(int at) {
        return switch (scene.units().get(at)) {
            case PlaceUnit place -> List.of(place.where());
            case ActorUnit actor -> of(actor);
            case TriggerUnit trigger -> isVague(at) ? List.of(home().orElse(NOWHERE)) : capital(at, at + 1);
            case WordUnit word -> isVague(at) ? List.of(home().orElse(NOWHERE)) : capital(at, at + 1);
            case Unit.DateUnit date -> List.of();
            case Unit.AmountUnit amount -> List.of();
        };
    }

    private static List<Where> of(ActorUnit actor) {
        List<String> parties = actor.mention().parties();
        if (actor.adjective() || !actor.mention().isParty()) {
            return List.of();
        }
        return parties.size() < 2
                ? actor.where().stream().toList()
                : parties.stream()
                        .filter(party -> party.length() == 2)
                        .map(party -> new Where(Optional.empty(), Optional.of(party)))
                        .toList();
    }

    /** The state that the text is of. */
    Optional<Where> home() {
        return scene.story()
                .home()
                .filter(code -> code.length() == 2)
                .map(code -> new Where(Optional.empty(), Optional.of(code)));
    }

    /** Whether a unit only points to a state: "the kingdom", "here". */
    boolean isVague(int at) {
        Unit unit = scene.units().get(at);
        return (unit instanceof WordUnit && HERE.contains(scene.tokens(), unit.from()))
                || (unit instanceof TriggerUnit trigger
                        && trigger.is("home")
                        && COUNTRY.contains(scene.tokens(), unit.to() - 1));
    }

    /** The state that such words point to for somebody of another state: the text's own, or the one named last. */
    Optional<Where> vague(Optional<String> visitor) {
        return home().filter(where -> !where.country().equals(visitor))
                .or(() -> scene.story().lastPair().stream()
                        .map(Player::party)
                        .filter(party ->
                                party.filter(code -> code.length() == 2).isPresent() && !party.equals(visitor))
                        .map(party -> new Where(Optional.empty(), party))
                        .findFirst());
    }

    /** "The Turkish capital", «столицу Греции», «العاصمة اليونانية»; not when the city is named right behind it. */
    private List<Where> capital(int at, int next) {
        if (!CAPITAL.contains(scene.tokens(), scene.units().get(at).to() - 1)) {
            return List.of();
        }
        Optional<String> state = state(at - 1).or(() -> state(next));
        if (state.isEmpty() || isNamed(next) || isNamed(next + 1)) {
            return List.of();
        }
        return List.of(new Where(city(state.get()), state));
    }

    private boolean isNamed(int at) {
        return at < scene.units().size()
                && (scene.units().get(at) instanceof PlaceUnit
                        || (scene.units().get(at) instanceof ActorUnit actor
                                && actor.where().flatMap(Where::place).isPresent()
                                && scene.marker(at).isEmpty()));
    }

    private Optional<String> state(int at) {
        if (at < 0 || at >= scene.units().size() || !(scene.units().get(at) instanceof ActorUnit actor)) {
            return Optional.empty();
        }
        boolean capital = actor.where().flatMap(Where::place).isPresent();
        boolean fits = actor.adjective() || (actor.mention().isParty() && !capital);
        return actor.mention().parties().stream()
                .filter(code -> fits && code.length() == 2)
                .findFirst();
    }

    private static Optional<String> city(String state) {
        return Gazetteer.bundled()
                .state(state)
                .flatMap(one -> one.capital())
                .flatMap(Gazetteer.bundled()::placeOf)
                .map(place -> place.labels().english());
    }

    /** The preposition before a place, over adjectives, articles and words like "city". */
    String marker(int at) {
        String near = scene.marker(at);
        if (!near.isEmpty() && !near.equals("of") && !near.equals("من")) {
            return near;
        }
        for (int before = at - 1; before >= 0 && at - before <= 5; before--) {
            if (scene.isPreposition(before) && !isBetween(before)) {
                return scene.folded(before);
            }
            String clitic =
                    scene.units().get(before) instanceof TriggerUnit trigger ? Grammar.clitic(trigger.clitics()) : "";
            if (!clitic.isEmpty() && isBetween(before)) {
                return clitic;
            }
            boolean adjective = scene.units().get(before) instanceof ActorUnit actor && actor.adjective();
            if (!adjective && !isBetween(before)) {
                return near;
            }
        }
        return near;
    }

    private boolean isBetween(int at) {
        Unit unit = scene.units().get(at);
        return BETWEEN.contains(scene.tokens(), unit.to() - 1);
    }

    /** A place and those that are joined to it: "A, B and C"; a city and its state are one. */
    List<Where> chain(int first) {
        List<Where> places = new ArrayList<>(at(first));
        int at = first;
        for (int next = joined(at); next > 0; next = joined(at)) {
            for (Where where : at(next)) {
                merge(places, where);
            }
            at = next;
        }
        return places;
    }

    /** The index of the last unit of a chain. */
    int last(int first) {
        int at = first;
        for (int next = joined(at); next > 0; next = joined(at)) {
            at = next;
        }
        return at;
    }

    private static void merge(List<Where> places, Where where) {
        for (int i = 0; i < places.size(); i++) {
            Where known = places.get(i);
            if (known.country().isPresent() && known.country().equals(where.country())) {
                places.set(i, known.place().isPresent() ? known : where);
                return;
            }
        }
        places.add(where);
    }

    private int joined(int from) {
        boolean joined = false;
        for (int at = from + 1; at < scene.units().size() && at - from <= 5; at++) {
            if (!at(at).isEmpty()) {
                return joined || hasAnd(at) ? at : -1;
            }
            if (scene.units().get(at) instanceof WordUnit word
                    && Grammar.of(scene.language()).joins(scene.tokens(), word.from())) {
                joined = true;
            } else if (!joined || (!isBetween(at) && !scene.isPreposition(at) && !isAdjective(at))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isAdjective(int at) {
        return scene.units().get(at) instanceof ActorUnit actor && actor.adjective();
    }

    private boolean hasAnd(int at) {
        return switch (scene.units().get(at)) {
            case ActorUnit actor -> actor.joinedByAnd();
            case PlaceUnit place -> (place.clitics() & LexiconMatches.AND) != 0;
            case TriggerUnit trigger -> (trigger.clitics() & LexiconMatches.AND) != 0;
            case WordUnit word -> false;
            case Unit.DateUnit date -> false;
            case Unit.AmountUnit amount -> false;
        };
    }
}
