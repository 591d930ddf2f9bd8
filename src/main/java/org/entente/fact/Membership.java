package org.entente.fact;

/**
 * A state joins, leaves, chairs or otherwise stands to an organisation.
 *
 * @param details what facts of every type may tell
 * @param member code of the state or organisation
 * @param organisation acronym of the organisation
 * @param change how it stands to it
 */
public record Membership(Details details, String member, String organisation, MembershipChange change) implements Fact {
    /** Checks the single parts. */
    public Membership {
        Require.filled("member", member);
        Require.filled("organisation", organisation);
    }

    @Override
    public FactType type() {
        return FactType.MEMBERSHIP;
    }
}
