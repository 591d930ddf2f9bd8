package org.entente.gazetteer;

/** What the column {@code features} of {@code offices.tsv} says, as marks of a {@link Sense}. */
final class OfficeFeatures {
    private OfficeFeatures() {}

    static int marks(String features) {
        int marks = 0;
        for (String feature : features.split(" ", -1)) {
            marks |= switch (feature) {
                case "weak" -> Sense.WEAK;
                case "role=deputy" -> Sense.DEPUTY;
                case "acting" -> Sense.ACTING;
                case "collective" -> Sense.COLLECTIVE;
                case "construct" -> Sense.CONSTRUCT;
                case "pron" -> Sense.POSSESSED;
                default -> 0;
            };
        }
        return marks;
    }

    /** Whom the wording is of, behind a tab: {@code "\tKE|PH"}; nothing when it is of any. An English title may name an organisation. */
    static String parties(String features, String title) {
        for (String feature : features.split(" ", -1)) {
            if (feature.startsWith("state=")) {
                return "\t" + feature.substring(6);
            }
        }
        int of = title.lastIndexOf(" of ");
        String whom = of < 0 ? "" : title.substring(of + 4).replaceFirst("^the ", "");
        return Gazetteer.bundled()
                .organisation(whom)
                .map(organisation -> "\t" + organisation.code())
                .orElse("");
    }
}
