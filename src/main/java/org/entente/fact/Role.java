package org.entente.fact;

/** What an actor does in a fact. */
public enum Role implements Coded {
    /** Takes part in a meeting, call or gathering. */
    PARTICIPANT("participant"),
    /** Travels. */
    VISITOR("visitor"),
    /** Receives a visitor. */
    HOST("host"),
    /** Is bound by an agreement, or stands in a relation. */
    PARTY("party"),
    /** Puts a name to an agreement. */
    SIGNATORY("signatory"),
    /** Is sent to another state. */
    ENVOY("envoy"),
    /** Says something. */
    SPEAKER("speaker"),
    /** Is spoken to. */
    ADDRESSEE("addressee"),
    /** Holds an office. */
    HOLDER("holder"),
    /** The side from which a figure of trade is seen: seller, buyer or investor. */
    REPORTER("reporter"),
    /** The other side of a figure of trade. */
    PARTNER("partner");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
