package org.entente.fact;

/** A step in the life of an instrument. */
public enum AgreementStage implements Coded {
    /** Its text is being worked out. */
    NEGOTIATED("negotiated"),
    /** Signed. */
    SIGNED("signed"),
    /** Adopted, as a declaration is. */
    ADOPTED("adopted"),
    /** Ratified by a party. */
    RATIFIED("ratified"),
    /** Entered into force. */
    IN_FORCE("in-force"),
    /** Prolonged. */
    EXTENDED("extended"),
    /** Ended, denounced or withdrawn from. */
    TERMINATED("terminated");

    private final String code;

    AgreementStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
