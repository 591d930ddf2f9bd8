package org.entente.extract;

/** What an {@link Atom} is to the grammars of phrases. */
enum AtomKind {
    STATE,
    ADJECTIVE,
    CAPITAL,
    ORGANISATION,
    PLACE,
    /** A part of a state: an oblast, a province. */
    REGION,
    SEAT,
    MINISTRY,
    OFFICE,
    MODIFIER,
    HONORIFIC,
    PERSON,
    /** "the", "a". */
    ARTICLE,
    /** The English 's. */
    POSSESSIVE,
    AND,
    COMMA,
    /** "of", and what else joins an office to whom it is for. */
    OF,
    /** What joins an envoy to where he is sent: "to", «в», «لدى». */
    TO,
    DASH,
    /** What stands for a state beside its name: "the embassy of", «правительства». */
    INSTITUTION,
    /** "The country", which somebody named before is of. */
    HOME,
    OPEN,
    CLOSE,
    OTHER;

    /** Whether it may say whom somebody acts for. */
    boolean isParty() {
        return switch (this) {
            case STATE, ADJECTIVE, CAPITAL, ORGANISATION, SEAT, MINISTRY -> true;
            case PLACE,
                    REGION,
                    OFFICE,
                    MODIFIER,
                    HONORIFIC,
                    PERSON,
                    ARTICLE,
                    POSSESSIVE,
                    AND,
                    COMMA,
                    OF,
                    TO,
                    DASH,
                    INSTITUTION,
                    HOME,
                    OPEN,
                    CLOSE,
                    OTHER -> false;
        };
    }
}
