package org.entente.fact;

import java.util.List;

/**
 * Something that an article states: an event, an instrument, a figure or an office. What a fact consists of is checked when it is
 * made; the constructors throw {@link IllegalArgumentException}, whose message names the JSON key and what is allowed.
 */
public sealed interface Fact
        permits Meeting,
                Call,
                Visit,
                Gathering,
                Agreement,
                TradeFigure,
                OfficeHolding,
                Relation,
                Accreditation,
                Mission,
                Membership,
                Statement {
    /** What facts of every type may tell. */
    Details details();

    /** The type, as the JSON key {@code type} names it. */
    FactType type();

    /** Every actor in the order in which the record holds them; positions count from 1. */
    default List<ActorInRole> actors() {
        return Cast.actors(this);
    }

    /**
     * The states, organisations and groups that take part, each once, in order of appearance: those whom the actors represent,
     * then those that the fact names by code, such as the destination of a visit.
     */
    default List<String> partyCodes() {
        return Cast.partyCodes(this);
    }
}
