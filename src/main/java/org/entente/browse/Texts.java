package org.entente.browse;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.entente.article.Language;

/** The words, numbers and dates of the pages in one language. */
public final class Texts {
    private final Language language;
    private final Locale locale;
    private final ResourceBundle words;

    private Texts(Language language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.tag());
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.words = ResourceBundle.getBundle("org.entente.browse.texts", locale, noFallback);
    }

    public static Texts in(Language language) {
        return new Texts(language);
    }

    /**
     * The language for a request: the one asked for in the address, else the best of {@code Accept-Language} that there
     * are texts in, else English. A malformed header counts as none.
     */
    static Language choose(Optional<String> asked, Optional<String> acceptLanguage) {
        return asked.flatMap(Language::of)
                .or(() -> acceptLanguage.flatMap(Texts::preferred))
                .orElse(Language.ENGLISH);
    }

    private static Optional<Language> preferred(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> Language.of(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public Language language() {
        return language;
    }

    /** The value of a language's {@code dir} attribute. */
    public static String direction(Language language) {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    /** The text of a key of {@code texts.properties}. */
    public String get(String key) {
        return words.getString(key);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** An ISO day as people write it, or as it is when it is no day. */
    public String day(String isoDay) {
        try {
            return LocalDate.parse(isoDay)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        } catch (java.time.format.DateTimeParseException e) {
            return isoDay;
        }
    }
}
