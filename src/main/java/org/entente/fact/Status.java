package org.entente.fact;

/** Whether what a fact tells has happened. */
public enum Status implements Coded {
    /** Announced, expected, or invited and accepted. */
    PLANNED("planned"),
    /** Has happened or is under way; the default. */
    HELD("held"),
    /** Called off, or postponed without a new date. */
    CANCELLED("cancelled"),
    /** Suggested or under discussion, not agreed. */
    PROPOSED("proposed");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
