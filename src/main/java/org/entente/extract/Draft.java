package org.entente.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.Status;

/** A fact while the text is still being read: later mentions of the same event may add to it. */
final class Draft {
    /** What else a fact may carry, by the key of the article facts. */
    enum Key {
        KIND,
        FIRST,
        HOST,
        NAME,
        ORGANISATION,
        AT,
        ORDINAL,
        TITLE,
        COUNT,
        STAGE,
        INSTRUMENT,
        BY,
        PERIOD,
        FLOW,
        VALUE,
        CURRENCY,
        UNIT,
        CHANGE,
        TARGET,
        RECORD,
        APPROX,
        LEVEL,
        FROM,
        TO,
        MEMBER
    }

    final FactType type;
    final List<Player> players = new ArrayList<>();
    final Map<Key, String> values = new EnumMap<>(Key.class);
    final List<Player> others = new ArrayList<>();
    Status status = Status.HELD;
    Optional<String> date = Optional.empty();
    /** The day that the text around it tells of, for want of a better one. */
    Optional<String> around = Optional.empty();

    Optional<Where> where = Optional.empty();
    /** How it came by its date and place; absent when they are told with it. */
    Optional<Origin> dateOrigin = Optional.empty();

    Optional<Origin> placeOrigin = Optional.empty();
    /** How many sentences tell it. */
    int told = 1;
    /** The index of the unit that tells it; -1 when its words as a whole do. */
    int at = -1;

    int sentence;
    int from;
    int to;
    String rule;

    /**
     * @param sentence the number of the sentence that tells it
     * @param from the first token of the words that state it
     * @param to the token behind the last of them
     * @param rule the name of the rule that found it
     */
    Draft(FactType type, int sentence, int from, int to, String rule) {
        this.type = type;
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.rule = rule;
    }

    Draft at(int unit) {
        at = unit;
        return this;
    }

    Draft with(Key key, String value) {
        if (!value.isEmpty()) {
            values.put(key, value);
        }
        return this;
    }

    Optional<String> value(Key key) {
        return Optional.ofNullable(values.get(key));
    }

    List<String> parties() {
        List<String> parties = new ArrayList<>(players.size());
        for (Player player : players) {
            player.party().ifPresent(parties::add);
        }
        parties.sort(null);
        return parties;
    }

    /** How much it says, to choose the fullest mention of an event as its quote. */
    int weight() {
        int named = (int)
                players.stream().filter(player -> player.person().isPresent()).count();
        return named * 2 + players.size() + values.size() + (date.isPresent() ? 1 : 0) + (where.isPresent() ? 1 : 0);
    }
}
