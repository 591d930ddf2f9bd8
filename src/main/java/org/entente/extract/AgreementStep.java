package org.entente.extract;

import java.util.List;

/**
 * What happens to instruments: they are signed, ratified, end.
 *
 * @param at the index of the unit that tells it
 * @param trigger what it tells
 * @param noun whether it is told by a noun: "the signing of"
 * @param passive whether the instruments are its subject
 * @param isAttribute whether it only describes the instrument: "the agreement signed in 1998"
 * @param when the unit behind which its date may stand
 * @param mentions the instruments, in order
 */
record AgreementStep(
        int at,
        Trigger trigger,
        boolean noun,
        boolean passive,
        boolean isAttribute,
        int when,
        List<InstrumentMention> mentions) {
    AgreementStep {
        mentions = List.copyOf(mentions);
    }

    AgreementStep(int at, Trigger trigger, boolean noun, boolean passive, List<InstrumentMention> mentions) {
        this(at, trigger, noun, passive, false, at, mentions);
    }

    AgreementStep attribute() {
        return new AgreementStep(at, trigger, noun, passive, true, at, mentions);
    }

    String family() {
        return trigger.family();
    }

    int first() {
        return mentions.stream().mapToInt(InstrumentMention::first).reduce(at, Math::min);
    }

    int last() {
        return mentions.stream().mapToInt(InstrumentMention::last).reduce(at, Math::max);
    }
}
