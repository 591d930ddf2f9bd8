package org.entente.search;

import java.util.List;
import java.util.Locale;

/**
 * What ranks an entry whatever was asked.
 *
 * @param role what the text is to its thing
 * @param language the number of its language, see {@link #language(String)}
 * @param length its words, at most 255
 * @param weight how well-known the thing is, at most 65,535
 */
record Traits(TextRole role, int language, int length, int weight) {
    private static final List<String> LANGUAGES = List.of("en", "ru", "ar");
    private static final List<TextRole> ROLES = List.of(TextRole.values());
    private static final float READERS_LANGUAGE = 4;
    private static final float SHORTNESS = 2;
    private static final float DOUBLE_WEIGHT = 0.5f;
    private static final float[] OF_WEIGHT = ofWeight();

    static Traits of(TextEntry entry, int length) {
        return new Traits(
                entry.role(), language(entry.language()), Math.min(length, 0xFF), Math.min(entry.weight(), 0xFFFF));
    }

    /** A number for a language tag of which only the language counts; 0 for a language that readers can not choose. */
    static int language(String tag) {
        return 1 + LANGUAGES.indexOf(tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    }

    static Traits unpacked(long packed) {
        return new Traits(
                ROLES.get((int) (packed >>> 32)),
                (int) (packed >>> 24) & 0xFF,
                (int) (packed >>> 16) & 0xFF,
                (int) packed & 0xFFFF);
    }

    long packed() {
        return (long) ROLES.indexOf(role) << 32 | (long) language << 24 | (long) length << 16 | weight;
    }

    /** What a hit gains by packed traits; asked of each text in which a common word is. */
    static float score(long packed, int readersLanguage) {
        int language = (int) (packed >>> 24) & 0xFF;
        return ROLES.get((int) (packed >>> 32)).score()
                + (language == readersLanguage && language > 0 ? READERS_LANGUAGE : 0)
                + SHORTNESS / Math.max(1, (int) (packed >>> 16) & 0xFF)
                + OF_WEIGHT[(int) packed & 0xFFFF];
    }

    private static float[] ofWeight() {
        float[] scores = new float[0x1_0000];
        for (int weight = 0; weight < scores.length; weight++) {
            scores[weight] = DOUBLE_WEIGHT * (float) (Math.log1p(weight) / Math.log(2));
        }
        return scores;
    }
}
