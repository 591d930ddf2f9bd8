package org.entente.fact;

/** Says that a text is not the JSON it should be, and where. */
final class BadJson extends Exception {
    private final String place;

    BadJson(String place, String message) {
        super(message);
        this.place = place;
    }

    /** Such as {@code line 3, column 14}. */
    String place() {
        return place;
    }

    /** What is wrong. */
    String complaint() {
        return String.valueOf(getMessage());
    }
}
