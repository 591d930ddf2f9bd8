package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.gazetteer.LexiconMatches;
import org.entente.text.AmountMention;

/** A piece of a sentence as the frames of events read it; the units of a sentence follow one another without overlap. */
sealed interface Unit {
    /** The first token. */
    int from();

    /** The token behind the last. */
    int to();

    /**
     * Somebody who may act.
     *
     * @param mention how he is named
     * @param adjective whether it is only the adjective of a state: "the Kazakh side"
     * @param where the place that it may be instead, when it is a state or capital
     */
    record ActorUnit(ActorMention mention, boolean adjective, Optional<Where> where) implements Unit {
        @Override
        public int from() {
            return mention.from();
        }

        @Override
        public int to() {
            return mention.to();
        }

        boolean joinedByAnd() {
            return (mention.clitics() & LexiconMatches.AND) != 0;
        }
    }

    /** A city or country as a place. */
    record PlaceUnit(int from, int to, int clitics, Where where) implements Unit {}

    /** A date, in EDTF. */
    record DateUnit(int from, int to, String edtf) implements Unit {}

    /** Money, a quantity, a percentage or a count. */
    record AmountUnit(AmountMention amount) implements Unit {
        @Override
        public int from() {
            return amount.from();
        }

        @Override
        public int to() {
            return amount.to();
        }
    }

    /**
     * A word that tells of an event or its status.
     *
     * @param clitics what is written before it in Arabic
     * @param triggers what it may tell
     * @param grammar the cases and number of a Russian noun
     */
    record TriggerUnit(int from, int to, int clitics, List<Trigger> triggers, int grammar) implements Unit {
        Optional<Trigger> of(String... families) {
            Optional<Trigger> passive = Optional.empty();
            for (String family : families) {
                for (Trigger trigger : triggers) {
                    if (trigger.family().equals(family) && !trigger.isOnlyPassive()) {
                        return Optional.of(trigger);
                    }
                    passive = trigger.family().equals(family) && passive.isEmpty() ? Optional.of(trigger) : passive;
                }
            }
            return passive;
        }

        boolean is(String... families) {
            return of(families).isPresent();
        }
    }

    /** Any other word or mark. */
    record WordUnit(int from, int to) implements Unit {}

    /**
     * Where something happens.
     *
     * @param place the English name of the city, absent when only the country is named
     * @param country the code of the country
     */
    record Where(Optional<String> place, Optional<String> country) {}
}
