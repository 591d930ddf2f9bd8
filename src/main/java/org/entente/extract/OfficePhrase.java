package org.entente.extract;

import java.util.List;
import org.entente.gazetteer.Sense;
import org.entente.text.Grammatical;

/**
 * One or more offices of one person, or one kind of office of several, with whom they are for.
 *
 * @param from its first atom
 * @param to the atom behind its last
 * @param offices the offices, in order; empty when it says "his counterpart"
 * @param parties whom they are for, codes in order; empty when the phrase does not say
 * @param destination where an envoy is sent, empty when the phrase does not say
 * @param features cases, number and gender of its head
 * @param former whether it is past
 * @param counterpart whether the office is that of another person, of another state
 */
record OfficePhrase(
        int from,
        int to,
        List<Sense> offices,
        List<String> parties,
        String destination,
        int features,
        boolean former,
        boolean counterpart) {
    boolean isPlural() {
        return (features & (Grammatical.PLURAL | Grammatical.DUAL)) != 0 && (features & Grammatical.SINGULAR) == 0;
    }
}
