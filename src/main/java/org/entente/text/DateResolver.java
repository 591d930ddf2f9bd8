package org.entente.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a date means that was written on a day, or on no known day: then only what is absolute means anything. */
final class DateResolver {
    private static final int MONTHS = 12;

    /** So many days from publication a day without a year lies where it is, whatever tense is near. */
    private static final int SURE = 20;

    private final @Nullable LocalDate published;
    private final int lineYear;

    /**
     * @param lineYear the year of a chronicle's line, in which days and months without one lie; 0 for none
     */
    DateResolver(@Nullable LocalDate published, int lineYear) {
        this.published = published;
        this.lineYear = lineYear;
    }

    /** In EDTF; empty when the date is impossible or cannot be known. */
    Optional<String> resolve(DateSpec date, Tense tense) {
        try {
            return Optional.ofNullable(text(date, tense))
                    .map(text ->
                            date.approximate() && text.indexOf('/') < 0 && !text.endsWith("~") ? text + "~" : text);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** From one date to another; what the first lacks it takes from the second. */
    Optional<String> resolve(DateSpec first, DateSpec last, Tense tense) {
        Optional<String> end = resolve(last, tense);
        if (end.isEmpty()) {
            return end;
        }
        if (last.shape() == DateSpec.Shape.WEEKDAY) {
            return Optional.of(dayBefore(end.get(), first.day()) + "/" + end.get());
        }
        DateSpec start =
                first.hasYear() || last.shape() == DateSpec.Shape.YEAR ? first : startOf(first, last, end.get());
        return resolve(start, tense)
                .filter(text -> text.compareTo(end.get()) <= 0
                        && text.indexOf('/') < 0
                        && end.get().indexOf('/') < 0)
                .map(text -> text + "/" + end.get());
    }

    private static LocalDate dayBefore(String end, int weekday) {
        return LocalDate.parse(end).with(TemporalAdjusters.previous(DayOfWeek.of(weekday)));
    }

    private static DateSpec startOf(DateSpec first, DateSpec last, String end) {
        int year = Integer.parseInt(end.substring(0, 4));
        boolean before = first.month() > last.month();
        return first.inYear(before ? year - 1 : year).shifted(DateSpec.UNTOLD);
    }

    private @Nullable String text(DateSpec date, Tense tense) {
        return switch (date.shape()) {
            case DAY -> day(date, tense);
            case MONTH -> month(date, tense);
            case YEAR -> year(date) == null ? null : yearText(date);
            case SEASON -> season(date, tense);
            case MONTHS -> months(date, tense);
            case WEEKDAY -> weekday(date, tense);
            case OFFSET -> offset(date, tense);
            case DECADE -> date.year() + "/" + (date.year() + 9);
            case HIJRI_DAY -> hijriDay(date);
            case HIJRI_MONTH -> hijriMonth(date);
            case HIJRI_YEAR ->
                hijri(date.year(), 1, 1) + "/" + hijri(date.year() + 1, 1, 1).minusDays(1);
            case DAY_OF_MONTH -> dayOfMonth(date);
            case NOTHING -> null;
        };
    }

    private @Nullable Integer year(DateSpec date) {
        if (date.year() != 0) {
            return date.year();
        }
        if (lineYear > 0 && date.yearShift() == DateSpec.UNTOLD && date.shift() == DateSpec.UNTOLD) {
            return lineYear;
        }
        return published == null || date.yearShift() == DateSpec.UNTOLD
                ? null
                : (Integer) (published.getYear() + date.yearShift());
    }

    private String yearText(DateSpec date) {
        return fourDigits(Objects.requireNonNull(year(date)));
    }

    private static String fourDigits(int year) {
        return "0".repeat(Math.max(0, 4 - Integer.toString(year).length())) + year;
    }

    private @Nullable String day(DateSpec date, Tense tense) {
        Integer year = year(date);
        if (year != null) {
            return LocalDate.of(year, date.month(), date.day()).toString();
        }
        if (published == null) {
            return null;
        }
        LocalDate best = null;
        for (int i = published.getYear() - 4; i <= published.getYear() + 4; i++) {
            LocalDate candidate = candidate(i, date);
            if (candidate != null && better(candidate, best, date.shift(), tense)) {
                best = candidate;
            }
        }
        return best == null ? null : best.toString();
    }

    private static @Nullable LocalDate candidate(int year, DateSpec date) {
        boolean valid = date.day() >= 1 && YearMonth.of(year, date.month()).isValidDay(date.day());
        return valid ? LocalDate.of(year, date.month(), date.day()) : null;
    }

    /** Whether a day fits better than the best so far: on the side that the words tell, and nearer to the day of publication. */
    private boolean better(LocalDate candidate, @Nullable LocalDate best, int shift, Tense tense) {
        long distance = ChronoUnit.DAYS.between(reference(), candidate);
        boolean near = shift == DateSpec.UNTOLD && Math.abs(distance) <= SURE;
        boolean past = shift == -1 || (shift == DateSpec.UNTOLD && tense == Tense.PAST);
        boolean future = shift == 1 || shift == DateTerm.COMING || (shift == DateSpec.UNTOLD && tense == Tense.FUTURE);
        if (near) {
            return best == null || Math.abs(distance) < Math.abs(ChronoUnit.DAYS.between(reference(), best));
        }
        if ((past && distance > 0)
                || (future && distance < 0)
                || (shift == 0 && candidate.getYear() != reference().getYear())) {
            return false;
        }
        return best == null || Math.abs(distance) < Math.abs(ChronoUnit.DAYS.between(reference(), best));
    }

    private LocalDate reference() {
        return published == null ? LocalDate.EPOCH : published;
    }

    private @Nullable String month(DateSpec date, Tense tense) {
        Integer year = year(date);
        if (year != null) {
            return YearMonth.of(year, date.month()).toString();
        }
        if (published == null) {
            return null;
        }
        int ahead = Math.floorMod(date.month() - published.getMonthValue(), MONTHS);
        int behind = ahead == 0 ? 0 : ahead - MONTHS;
        int months = switch (date.shift()) {
            case -1 -> ahead - MONTHS;
            case 0 -> date.month() - published.getMonthValue();
            case 1, DateTerm.COMING -> ahead == 0 ? MONTHS : ahead;
            default -> tense == Tense.FUTURE ? ahead : tense == Tense.PAST || -behind <= ahead ? behind : ahead;
        };
        return YearMonth.from(published).plusMonths(months).toString();
    }

    /** A season is named after the year in which it begins: the winter that ends in 2023 is {@code 2022-24}. */
    private @Nullable String season(DateSpec date, Tense tense) {
        Integer year = year(date);
        if (year == null && published == null) {
            return null;
        }
        if (year == null) {
            year = reference().getYear() + seasonShift(date, tense);
        }
        return fourDigits(year) + "-" + date.month();
    }

    private int seasonShift(DateSpec date, Tense tense) {
        int start = (date.month() - 20) * 3;
        int now = reference().getMonthValue();
        boolean begun = start <= now;
        boolean over = start + 2 < now;
        return switch (date.shift()) {
            case -1 -> over ? 0 : -1;
            case 0 -> 0;
            case 1, DateTerm.COMING -> begun ? 1 : 0;
            default -> tense == Tense.FUTURE ? over ? 1 : 0 : begun ? 0 : -1;
        };
    }

    private @Nullable String months(DateSpec date, Tense tense) {
        Integer year = year(date);
        if (year == null && published == null) {
            return null;
        }
        if (year == null) {
            boolean begun = date.month() <= reference().getMonthValue();
            year = reference().getYear() - (begun || tense == Tense.FUTURE ? 0 : 1);
        }
        return YearMonth.of(year, date.month()) + "/" + YearMonth.of(year, date.day());
    }

    private @Nullable String weekday(DateSpec date, Tense tense) {
        if (published == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(date.day());
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate resolved = switch (date.shift()) {
            case -1 -> published.with(TemporalAdjusters.previous(day));
            case 0 -> monday.with(TemporalAdjusters.nextOrSame(day));
            case 1 -> monday.plusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
            case DateTerm.COMING -> published.with(TemporalAdjusters.next(day));
            default ->
                published.with(
                        tense == Tense.FUTURE
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day));
        };
        return resolved.toString();
    }

    private @Nullable String offset(DateSpec date, Tense tense) {
        if (published == null) {
            return null;
        }
        int shift = date.shift() == DateTerm.COMING ? 1 : date.shift();
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (date.unit()) {
            case DAY -> published.plusDays(shift).toString();
            // A number of weeks from now is about a day; last week is the week itself
            case WEEK ->
                date.approximate()
                        ? published.plusWeeks(shift) + "~"
                        : monday.plusWeeks(shift) + "/"
                                + monday.plusWeeks(shift).plusDays(6);
            case WEEKEND ->
                monday.plusWeeks(weekendShift(shift, tense)).plusDays(5) + "/"
                        + monday.plusWeeks(weekendShift(shift, tense)).plusDays(6);
            case MONTH -> YearMonth.from(published).plusMonths(shift).toString();
            case QUARTER -> stretch(3, shift);
            case HALF -> stretch(6, shift);
            case YEAR -> fourDigits(published.getYear() + shift);
            case DECADE, CENTURY -> null;
        };
    }

    private int weekendShift(int shift, Tense tense) {
        boolean midweek = reference().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return shift == 0 && midweek && tense != Tense.FUTURE ? -1 : shift;
    }

    private String stretch(int length, int shift) {
        YearMonth now = YearMonth.from(reference());
        YearMonth first = now.minusMonths((now.getMonthValue() - 1) % length).plusMonths((long) length * shift);
        return first + "/" + first.plusMonths(length - 1L);
    }

    private @Nullable String dayOfMonth(DateSpec date) {
        if (published == null) {
            return null;
        }
        int shift = date.shift() == DateTerm.COMING ? 1 : date.shift();
        return YearMonth.from(published).plusMonths(shift).atDay(date.day()).toString();
    }

    private @Nullable String hijriDay(DateSpec date) {
        if (date.year() == 0) {
            return null;
        }
        return hijri(date.year(), date.month(), date.day()).toString();
    }

    private @Nullable String hijriMonth(DateSpec date) {
        int year = date.year() != 0 ? date.year() : published == null ? 0 : hijriYear(date.month());
        if (year == 0) {
            return null;
        }
        int nextYear = date.month() == MONTHS ? year + 1 : year;
        int nextMonth = date.month() == MONTHS ? 1 : date.month() + 1;
        return hijri(year, date.month(), 1) + "/"
                + hijri(nextYear, nextMonth, 1).minusDays(1);
    }

    /** The Hijri year in which a month last began. */
    private int hijriYear(int month) {
        HijrahDate now = HijrahDate.from(reference());
        int year = now.get(ChronoField.YEAR);
        return month <= now.get(ChronoField.MONTH_OF_YEAR) ? year : year - 1;
    }

    /** By the Umm al-Qura calendar, which has the years 1300 to 1600. */
    private static LocalDate hijri(int year, int month, int day) {
        return LocalDate.from(HijrahDate.of(year, month, day));
    }
}
