package org.entente.extract;

import java.util.Locale;

/**
 * How an event came by its date or its place.
 *
 * @param kind from where
 * @param sentence the number of the sentence that tells it, 0 for the headline; of no meaning for {@link Kind#REPORT}
 */
public record Origin(Kind kind, int sentence) {
    /** From where a date or place may come. */
    public enum Kind {
        /** From the sentence that tells the event. */
        OWN("told with it"),
        /** From a meeting or call of some of the same that was told shortly before. */
        MEETING("from the talks told shortly before"),
        /** From the visit that it belongs to. */
        VISIT("from the visit that it belongs to"),
        /** From the last event with a day of its own. */
        BEFORE("from the event told before"),
        /** The day of the report, in whose opening it is told as news. */
        REPORT("the day of the report"),
        /** From a day that the text around it is about. */
        AROUND("from the text around it");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In words, for people. */
        public String words() {
            return words;
        }

        /** The word for it in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
