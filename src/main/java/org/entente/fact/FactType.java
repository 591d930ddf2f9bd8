package org.entente.fact;

/** The types of fact. */
public enum FactType implements Coded {
    /** A {@link Meeting}. */
    MEETING("Meeting"),
    /** A {@link Call}. */
    CALL("Call"),
    /** A {@link Visit}. */
    VISIT("Visit"),
    /** A {@link Gathering}. */
    GATHERING("Gathering"),
    /** An {@link Agreement}. */
    AGREEMENT("Agreement"),
    /** A {@link TradeFigure}. */
    TRADE_FIGURE("TradeFigure"),
    /** An {@link OfficeHolding}. */
    OFFICE("Office"),
    /** A {@link Relation}. */
    RELATION("Relation"),
    /** An {@link Accreditation}. */
    ACCREDITATION("Accreditation"),
    /** A {@link Mission}. */
    MISSION("Mission"),
    /** A {@link Membership}. */
    MEMBERSHIP("Membership"),
    /** A {@link Statement}. */
    STATEMENT("Statement");

    private final String code;

    FactType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
