package org.entente.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/**
 * When an article was published: a day ({@code 2023-04-11}) or a moment ({@code 2023-04-11T10:00:00+03:00}, {@code …Z}, or without offset).
 *
 * <p>Missing seconds are added ({@code T10:00Z} becomes {@code T10:00:00Z}) and zeros at the end of a fraction dropped ({@code 00.500Z} becomes {@code 00.5Z}), so that the text is always an {@code xsd:date} or an
 * {@code xsd:dateTime} in the form that stores keep.
 *
 * @param text the date as written
 */
public record PublicationDate(String text) {
    private static final Pattern SHAPE = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d"
            + "(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?)?");
    private static final Pattern WITHOUT_SECONDS = Pattern.compile("(.{10}T\\d\\d:\\d\\d)(?!:)(.*)");
    private static final Pattern ZEROS_OF_FRACTION = Pattern.compile("(?:\\.|(?<=\\.)(\\d*[1-9]))0+(?=$|[-Z+])");

    /** @throws IllegalArgumentException if the text is no such date, or one that no calendar has, such as {@code 2023-02-30} */
    public PublicationDate {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no date (2023-04-11) or date-time (2023-04-11T10:00:00+03:00)".formatted(text));
        }
        text = WITHOUT_SECONDS.matcher(text).replaceFirst("$1:00$2");
        text = ZEROS_OF_FRACTION.matcher(text).replaceFirst("$1");
        try {
            instantOf(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is no possible date: %s".formatted(text, e.getMessage()), e);
        }
    }

    /** The day of publication, as its place counts it. */
    public LocalDate day() {
        return LocalDate.parse(text.substring(0, 10));
    }

    /** Whether the time of day is known. */
    public boolean isDateTime() {
        return text.length() > 10;
    }

    /** The moment to order articles by: a time without offset counts as UTC, and a plain day as its midnight. */
    public Instant instant() {
        return instantOf(text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static Instant instantOf(String text) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        TemporalAccessor moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof OffsetDateTime withOffset
                ? withOffset.toInstant()
                : LocalDateTime.from(moment).toInstant(ZoneOffset.UTC);
    }
}
