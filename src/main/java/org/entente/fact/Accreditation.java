package org.entente.fact;

import java.util.Optional;

/**
 * An ambassador or envoy is appointed, recalled, expelled, summoned, or presents credentials.
 *
 * @param details what facts of every type may tell
 * @param envoy who, when named or described
 * @param from code of the sending state or organisation
 * @param to code of the receiving one
 * @param change what becomes of the envoy
 * @param count how many when several are meant, 1 or more
 */
public record Accreditation(
        Details details,
        Optional<Actor> envoy,
        String from,
        String to,
        AccreditationChange change,
        Optional<Integer> count)
        implements Fact {
    /** Checks the single parts. */
    public Accreditation {
        Require.filled("from", from);
        Require.filled("to", to);
        Require.positive("count", count);
    }

    @Override
    public FactType type() {
        return FactType.ACCREDITATION;
    }
}
