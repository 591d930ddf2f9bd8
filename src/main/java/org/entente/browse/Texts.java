package org.entente.browse;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.entente.article.Language;

/** The words, numbers and dates of the pages in one language. */
public final class Texts {
    private static final int DAY_LENGTH = "2023-04-11".length();

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

    /** A number as people write it, with as many places as it has. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A calendar day as people write it. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /**
     * The days from one to another, as coarse as they are: a day, a month, a season, a year, or from when to when. Nothing when neither side is
     * known.
     */
    public String days(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent()) {
            return days(first.get(), last.get());
        }
        return first.map(day -> words("date.since", day(day)))
                .or(() -> last.map(day -> words("date.until", day(day))))
                .orElse("");
    }

    private String days(LocalDate first, LocalDate last) {
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        if (first.equals(last)) {
            return day(first);
        }
        if (wholeMonths && months == 1) {
            return format("yMMMM", first);
        }
        if (wholeMonths && months == 12 && first.getMonthValue() == 1) {
            return Integer.toString(first.getYear());
        }
        if (wholeMonths && months == 3 && first.getMonthValue() % 3 == 0) {
            return words("season." + first.getMonthValue() / 3, Integer.toString(first.getYear()));
        }
        return words("date.range", day(first), day(last));
    }

    private String format(String skeleton, LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale));
    }

    /** The text of a key, with {@code {0}} and so on replaced. */
    public String words(String key, Object... arguments) {
        return new MessageFormat(get(key), locale).format(arguments);
    }

    /** The text of a key for a number, which stands in it as {@code {0}}, in the form that the language has for it. */
    public String counted(String key, long number) {
        String form = PluralRules.forLocale(locale).select((double) number);
        String exact = key + "." + form;
        return words(words.containsKey(exact) ? exact : key + ".other", number);
    }

    /** An ISO day, or the day of an ISO time, as people write it; or as it is when it is neither. */
    public String day(String isoDay) {
        try {
            return day(LocalDate.parse(isoDay.substring(0, Math.min(DAY_LENGTH, isoDay.length()))));
        } catch (java.time.format.DateTimeParseException e) {
            return isoDay;
        }
    }
}
