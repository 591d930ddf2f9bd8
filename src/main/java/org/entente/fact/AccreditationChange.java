package org.entente.fact;

/** What becomes of an envoy. */
public enum AccreditationChange implements Coded {
    /** Named to the post. */
    APPOINTED("appointed"),
    /** Presents credentials. */
    CREDENTIALS("credentials"),
    /** Called back by the sending state. */
    RECALLED("recalled"),
    /** Goes back to the post. */
    RETURNED("returned"),
    /** Told to leave by the receiving state. */
    EXPELLED("expelled"),
    /** Called in by the receiving state. */
    SUMMONED("summoned"),
    /** The term of office is over. */
    ENDED("ended");

    private final String code;

    AccreditationChange(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
