package org.entente.article;

import java.util.Locale;
import java.util.Optional;

/** The languages that articles are read in and that labels are written in. */
public enum Language {
    ARABIC("ar", true),
    RUSSIAN("ru", false),
    ENGLISH("en", false);

    private final String tag;
    private final boolean rightToLeft;

    Language(String tag, boolean rightToLeft) {
        this.tag = tag;
        this.rightToLeft = rightToLeft;
    }

    /** The BCP 47 tag, as in {@code "سيرغي لافروف"@ar}. */
    public String tag() {
        return tag;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** The language of a BCP 47 tag, of which the primary subtag decides: {@code ar-MA} is Arabic; empty for any other language. */
    public static Optional<Language> of(String bcp47) {
        int end = bcp47.indexOf('-');
        String primary = (end < 0 ? bcp47 : bcp47.substring(0, end)).toLowerCase(Locale.ROOT);
        return switch (primary) {
            case "ar" -> Optional.of(ARABIC);
            case "ru" -> Optional.of(RUSSIAN);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }
}
