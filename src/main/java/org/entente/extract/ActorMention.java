package org.entente.extract;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who acts, as one place of a text names him: a person, the holder of an office, or a state or organisation as a whole.
 *
 * @param from the first token
 * @param to the token behind the last
 * @param name the person's name, absent when only the office or the state is named
 * @param offices the offices that are named with it
 * @param parties whom he acts for, as far as this place says; several only for a holder of office that is shared
 * @param features cases, number and gender, as bits of {@link org.entente.text.Grammatical}
 * @param clitics what is written before it and together with it in Arabic
 * @param former whether the office is past
 * @param counterpart whether the office is that of the one he is set against
 */
record ActorMention(
        int from,
        int to,
        Optional<Name> name,
        List<OfficeTitle> offices,
        List<String> parties,
        int features,
        int clitics,
        boolean former,
        boolean counterpart) {
    ActorMention {
        offices = List.copyOf(offices);
        parties = List.copyOf(parties);
    }

    /** Whether it is a state or organisation as a whole. */
    boolean isParty() {
        return name.isEmpty() && offices.isEmpty() && !counterpart;
    }
}
