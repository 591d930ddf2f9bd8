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
     * @param families the bits of the families that its triggers are of, see {@link Trigger#bit}
     */
    record TriggerUnit(int from, int to, int clitics, List<Trigger> triggers, int grammar, long families)
            implements Unit {
        TriggerUnit(int from, int to, int clitics, List<Trigger> triggers, int grammar) {
            this(from, to, clitics, triggers, grammar, bits(triggers));
        }

        private static long bits(List<Trigger> triggers) {
            long bits = 0;
            for (Trigger trigger : triggers) {
                bits |= Trigger.bit(trigger.family());
            }
            return bits;
        }

        Optional<Trigger> of(String... families) {
            Trigger passive = null;
            for (String family : families) {
                for (int i = 0; may(family) && i < triggers.size(); i++) {
                    Trigger trigger = triggers.get(i);
                    if (!trigger.family().equals(family)) {
                        continue;
                    } else if (!trigger.isOnlyPassive()) {
                        return Optional.of(trigger);
                    }
                    passive = passive == null ? trigger : passive;
                }
            }
            return Optional.ofNullable(passive);
        }

        boolean is(String... families) {
            for (String family : families) {
                for (int i = 0; may(family) && i < triggers.size(); i++) {
                    if (triggers.get(i).family().equals(family)) {
                        return true;
                    }
                }
            }
            return false;
        }

        boolean isVerb() {
            for (int i = 0; i < triggers.size(); i++) {
                if (triggers.get(i).isVerb()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether one of its verbs tells of something without the help of others. */
        boolean isStrongVerb() {
            for (int i = 0; i < triggers.size(); i++) {
                if (triggers.get(i).isVerb() && !triggers.get(i).isWeak()) {
                    return true;
                }
            }
            return false;
        }

        private boolean may(String family) {
            return (families & Trigger.bit(family)) != 0;
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
