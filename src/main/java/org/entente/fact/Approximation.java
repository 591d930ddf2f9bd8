package org.entente.fact;

/** How a figure stands to the true one. */
public enum Approximation implements Coded {
    /** Near it, on either side. */
    ABOUT("about"),
    /** The true figure is larger. */
    OVER("over"),
    /** The true figure is smaller. */
    UNDER("under");

    private final String code;

    Approximation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
