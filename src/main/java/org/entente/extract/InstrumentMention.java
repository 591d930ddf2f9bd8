package org.entente.extract;

import java.util.List;
import java.util.Optional;

/**
 * An instrument as one place of a text names it: "the 1998 air services agreement with Latvia", "12 documents".
 *
 * @param first the index of its first unit
 * @param head the unit of the word that says what it is
 * @param last the index of its last unit
 * @param kind its kind; empty when the word tells none
 * @param topics what it is about, in English
 * @param title its English title; empty when the words tell none
 * @param parties whom it binds, as far as its own words tell; one when they tell only the other side
 * @param count how many are meant, when they are counted
 * @param period the time that it covers
 * @param grammar case and number of the word
 * @param form how it is told
 */
record InstrumentMention(
        int first,
        int head,
        int last,
        String kind,
        List<String> topics,
        String title,
        List<String> parties,
        Optional<Integer> count,
        Optional<String> period,
        int grammar,
        Form form) {
    InstrumentMention {
        topics = List.copyOf(topics);
        parties = List.copyOf(parties);
    }

    /**
     * How an instrument is told.
     *
     * @param indefinite whether it is told as new: "an agreement"
     * @param plural whether there are several
     * @param weak whether the word often means another thing
     * @param listed whether it stands in a list behind another: "and a programme"
     * @param firm whether it is with a firm or somebody else of a state
     * @param named whether its words name it, although nothing tells in English what it is about
     * @param nested whether it is only the object of another: "the protocol to the agreement"
     */
    record Form(
            boolean indefinite,
            boolean plural,
            boolean weak,
            boolean listed,
            boolean nested,
            boolean firm,
            boolean named) {}

    /** With the parties of the instrument that it belongs to. */
    InstrumentMention with(InstrumentMention inner) {
        return new InstrumentMention(
                first,
                head,
                inner.last(),
                kind,
                topics.isEmpty() ? inner.topics() : topics,
                title.isEmpty() ? inner.title() : title,
                inner.parties(),
                count,
                period,
                grammar,
                form);
    }

    /** Whether nothing tells what it is about: "the document". */
    boolean isBare() {
        return !form.named() && topics.isEmpty() && parties.isEmpty() && count.isEmpty() && period.isEmpty();
    }

    /** Whether it is with somebody of a state who does not act for it: "with the Japanese trading house". */
    boolean withFirm() {
        return form.firm();
    }

    /** Whether several are meant and nobody says how many. */
    boolean isUncounted() {
        return form.plural() && count.isEmpty();
    }
}
