package org.entente.fact;

/** What a figure of trade counts. */
public enum TradeFlow implements Coded {
    /** Exports and imports together. */
    TURNOVER("turnover"),
    /** What the first party sells to the second. */
    EXPORTS("exports"),
    /** What the first party buys from the second. */
    IMPORTS("imports"),
    /** What the first party invests in the second. */
    INVESTMENT("investment");

    private final String code;

    TradeFlow(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
