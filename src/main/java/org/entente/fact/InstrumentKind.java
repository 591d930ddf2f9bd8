package org.entente.fact;

/** What an instrument between parties is. */
public enum InstrumentKind implements Coded {
    /** A treaty, convention or pact. */
    TREATY("treaty"),
    /** An agreement. */
    AGREEMENT("agreement"),
    /** A memorandum of understanding or intent. */
    MEMORANDUM("memorandum"),
    /** A protocol, of its own or to another instrument. */
    PROTOCOL("protocol"),
    /** A plan, programme or road map. */
    PLAN("plan"),
    /** A declaration or joint statement. */
    DECLARATION("declaration"),
    /** A contract between states. */
    CONTRACT("contract");

    private final String code;

    InstrumentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
