package org.entente.fact;

/** A change of diplomatic relations. */
public enum RelationChange implements Coded {
    /** Relations begin. */
    ESTABLISHED("established"),
    /** Relations are broken off or suspended. */
    SEVERED("severed"),
    /** Relations are resumed or normalised. */
    RESTORED("restored"),
    /** Relations are raised to a higher level. */
    UPGRADED("upgraded"),
    /** Relations are lowered to a lesser level. */
    DOWNGRADED("downgraded"),
    /** One party recognises the other. */
    RECOGNISED("recognised");

    private final String code;

    RelationChange(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
