package org.entente.figure;

import java.util.Locale;

/** What became of an event, as far as figures tell it apart. */
public enum Status {
    HELD,
    UNDERWAY,
    PLANNED,
    PROPOSED,
    POSTPONED,
    CANCELLED,
    UNCONFIRMED;

    /** The status of a word such as {@code held}; a word that is not known counts as unconfirmed. */
    public static Status of(String word) {
        for (Status status : values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        return UNCONFIRMED;
    }

    /** The word for it, which is a class of the drawing too. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
