package org.entente.gazetteer;

/** What the column {@code features} of {@code offices.tsv} says, as marks of a {@link Sense}. */
final class OfficeFeatures {
    private OfficeFeatures() {}

    static int marks(String features) {
        int marks = 0;
        for (String feature : features.split(" ")) {
            marks |= switch (feature) {
                case "weak" -> Sense.WEAK;
                case "role=deputy" -> Sense.DEPUTY;
                case "acting" -> Sense.ACTING;
                case "collective" -> Sense.COLLECTIVE;
                case "construct" -> Sense.CONSTRUCT;
                default -> 0;
            };
        }
        return marks;
    }

    /** The states that the wording is of, behind a tab: {@code "\tKE|PH"}; nothing when it is of any. */
    static String states(String features) {
        for (String feature : features.split(" ")) {
            if (feature.startsWith("state=")) {
                return "\t" + feature.substring(6);
            }
        }
        return "";
    }
}
