package org.entente.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Language;
import org.entente.article.PublicationDate;

/**
 * When an article was published: as a line above its body says that is no more than a date line, else as its dateline says with day, month and
 * year, else as its address says. A day that a sentence tells of is none, and nothing is guessed.
 */
public final class PublicationDateFinder {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)"
                    + "(?: ?(Z|[+-]\\d\\d(?::?\\d\\d)?))?)?");
    private static final Pattern EPOCH = Pattern.compile("1?\\d{9}(?:\\d{3})?");
    private static final int SECONDS = 10;
    private static final Pattern PATH_DAY = Pattern.compile(
            "(?<![0-9])((?:19|20)[0-9]{2})([/_-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12][0-9]|3[01])(?![0-9])");
    private static final Pattern PATH_DIGITS =
            Pattern.compile("[/_-]((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9])");

    private PublicationDateFinder() {}

    /** What stands above the body of a text. */
    public static ArticleHead head(String text, Language language) {
        return new HeadScan(text, language).head();
    }

    /** The date of a line that is no more than a date line; the day of a change only where there is no other. */
    public static Optional<PublicationDate> ofLine(String line, Language language) {
        return DateLineParser.parse(line.strip(), language)
                .flatMap(found -> found.published().or(found::updated))
                .map(stamp -> stamp.date(stamp.day()));
    }

    /** The date that a machine wrote: ISO 8601 with small liberties, RFC 1123, seconds or milliseconds since 1970, or a date line of any language. */
    public static Optional<PublicationDate> ofMetadata(String written) {
        String value = written.strip();
        Matcher iso = ISO.matcher(value);
        try {
            if (iso.matches()) {
                return Optional.of(new PublicationDate(normalised(iso)));
            }
            if (EPOCH.matcher(value).matches()) {
                long number = Long.parseLong(value);
                return Optional.of(
                        new PublicationDate(Instant.ofEpochSecond(value.length() <= SECONDS ? number : number / 1000)
                                .toString()));
            }
            return Optional.of(new PublicationDate(OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toString()));
        } catch (DateTimeException | IllegalArgumentException other) {
            return LanguageGuess.of(value).language().flatMap(language -> ofLine(value, language));
        }
    }

    /** The day in the path of an address: {@code /2024/05/06/}, {@code /2024-05-06}, {@code /20240506}. */
    public static Optional<PublicationDate> ofUrl(String url) {
        Matcher separated = PATH_DAY.matcher(url);
        if (separated.find()) {
            return day(separated.group(1), separated.group(3), separated.group(4));
        }
        Matcher digits = PATH_DIGITS.matcher(url);
        return digits.find() ? day(digits.group(1), digits.group(2), digits.group(3)) : Optional.empty();
    }

    private static Optional<PublicationDate> day(String year, String month, String day) {
        try {
            return Optional.of(new PublicationDate(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                            .toString()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String normalised(Matcher iso) {
        String time = iso.group(2) == null ? "" : "T" + iso.group(2);
        String zone = iso.group(3) == null ? "" : iso.group(3);
        if (zone.length() > 1) {
            String digits = zone.replace(":", "") + "00";
            zone = digits.substring(0, 3) + ":" + digits.substring(3, 5);
        }
        return iso.group(1) + time + zone;
    }
}
