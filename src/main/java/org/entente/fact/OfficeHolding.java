package org.entente.fact;

/**
 * A person holds, or held, an office; the date is the day of taking it.
 *
 * @param details what facts of every type may tell
 * @param person the holder, with a name
 * @param former whether it is past
 */
public record OfficeHolding(Details details, Actor person, boolean former) implements Fact {
    /** Checks that the holder has a name. */
    public OfficeHolding {
        Require.that(person.name().isPresent(), "the `person` who holds an office needs a `name`");
    }

    @Override
    public FactType type() {
        return FactType.OFFICE;
    }
}
