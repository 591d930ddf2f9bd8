package org.entente.fact;

/** The standing of a state in an organisation, or a change of it. */
public enum MembershipChange implements Coded {
    /** It is a member. */
    MEMBER("member"),
    /** It has asked to join. */
    APPLIED("applied"),
    /** It joins. */
    JOINED("joined"),
    /** It leaves. */
    LEFT("left"),
    /** Its membership is suspended. */
    SUSPENDED("suspended"),
    /** It is or becomes an observer. */
    OBSERVER("observer"),
    /** It holds the chair. */
    CHAIRS("chairs");

    private final String code;

    MembershipChange(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
