package org.entente.fact;

/** What becomes of an embassy, consulate or other mission. */
public enum MissionChange implements Coded {
    /** It opens or reopens. */
    OPENED("opened"),
    /** It closes. */
    CLOSED("closed"),
    /** It moves to another place. */
    MOVED("moved");

    private final String code;

    MissionChange(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
