package org.entente.text;

import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** Dates told from the day of writing: "yesterday", "last week", «два года назад», «الشهر المقبل», and weekdays. */
final class RelativeDates {
    private static final int CLAUSE = 14;

    private final DateScan scan;

    RelativeDates(DateScan scan) {
        this.scan = scan;
    }

    @Nullable
    DateSpec parse(int at) {
        DateTerm term = scan.term(at);
        DateSpec found = term == null ? null : byTerm(at, term);
        found = found != null ? found : ago(at);
        return found != null ? found : ahead(at);
    }

    private @Nullable DateSpec byTerm(int at, DateTerm term) {
        return switch (term.kind()) {
            case NONE -> ended(DateSpec.NOTHING, scan.after(at));
            case DAY -> ended(DateSpec.offset(DateUnit.DAY, term.value()), scan.after(at));
            case WEEKDAY -> weekday(at, term);
            case DIRECTION -> directed(at, term);
            case UNIT -> unit(at, term);
            default -> null;
        };
    }

    private @Nullable DateSpec weekday(int at, DateTerm term) {
        int next = term.abbreviation() ? scan.skipPoint(scan.after(at)) : scan.after(at);
        boolean lowerCase = scan.language == Language.ENGLISH && !scan.tokens.capitalised(at);
        if (lowerCase || (term.abbreviation() && (term.common() || (!scan.is(next, ',') && !scan.is(next - 1, '.'))))) {
            return null;
        }
        if (term.plural()) {
            return ended(DateSpec.NOTHING, next);
        }
        if (term.common() && !scan.cueBefore(at, DateCue.IN)) {
            return null;
        }
        DateSpec date = DateSpec.of(DateSpec.Shape.WEEKDAY, 0, term.value());
        DateTerm direction = scan.term(next, DateTerm.Kind.DIRECTION);
        if (direction != null && scan.language == Language.ARABIC) {
            return ended(date.shifted(direction.value()), scan.after(next));
        }
        return ended(date, scan.is(next, DateTerm.Kind.DAYPART) ? scan.after(next) : next);
    }

    private @Nullable DateSpec directed(int at, DateTerm direction) {
        int next = scan.after(at);
        DateTerm told = scan.term(next);
        if (told == null) {
            return null;
        }
        int end = scan.after(next);
        DateUnit unit = told.unit();
        return switch (told.kind()) {
            case UNIT ->
                unit == null || unit == DateUnit.DAY || told.value() != 0
                        ? null
                        : ended(DateSpec.offset(unit, direction.value()), end);
            case MONTH -> month(told.value(), direction.value(), end);
            case SEASON ->
                ended(DateSpec.of(DateSpec.Shape.SEASON, told.value(), 0).shifted(direction.value()), end);
            case WEEKDAY ->
                ended(DateSpec.of(DateSpec.Shape.WEEKDAY, 0, told.value()).shifted(direction.value()), end);
            default -> null;
        };
    }

    /** "last February", and "last February 28". */
    private DateSpec month(int month, int step, int end) {
        int day = scan.digitCount(end) <= 2 ? scan.digits(end) : -1;
        return day > 0
                ? ended(DateSpec.of(DateSpec.Shape.DAY, month, day).shifted(step), end + 1)
                : ended(DateSpec.of(DateSpec.Shape.MONTH, month, 0).shifted(step), end);
    }

    /** «الشهر الماضي»; a bare unit is this one behind "the end of": «до конца года», "at the end of the month". */
    private @Nullable DateSpec unit(int at, DateTerm term) {
        DateUnit unit = term.unit();
        if (unit == null || unit == DateUnit.DAY || term.value() != 0) {
            return null;
        }
        int next = scan.after(at);
        DateTerm direction = scan.term(next, DateTerm.Kind.DIRECTION);
        if (direction != null && scan.language == Language.ARABIC) {
            return ended(DateSpec.offset(unit, direction.value()), scan.after(next));
        }
        boolean weekend =
                unit == DateUnit.WEEKEND && (scan.cueBefore(at, DateCue.IN) || scan.cueBefore(at, DateCue.NEAR));
        boolean part = unit != DateUnit.DECADE && unit != DateUnit.CENTURY && behindPart(at);
        boolean counted = scan.cue(next, DateCue.OF) && scan.language != Language.RUSSIAN;
        return weekend || (part && !counted) ? ended(DateSpec.offset(unit, 0), next) : null;
    }

    private boolean behindPart(int at) {
        int before = at - 1;
        while (before > at - 3 && scan.cue(before, DateCue.OF)) {
            before--;
        }
        return scan.is(before, DateTerm.Kind.PART);
    }

    /** "two days ago", «год назад», «قبل يومين». */
    private @Nullable DateSpec ago(int at) {
        if (scan.language == Language.ARABIC) {
            return scan.cue(at, DateCue.BEFORE) ? quantity(scan.afterCue(at), -1) : null;
        }
        DateSpec length = quantity(at, -1);
        if (length == null || !scan.is(scan.end, DateTerm.Kind.AGO)) {
            return null;
        }
        return ended(length, scan.after(scan.end));
    }

    /** "in two weeks", «через месяц», «بعد أسبوعين»: unknown when the sentence tells of the past. */
    private @Nullable DateSpec ahead(int at) {
        if (!scan.cue(at, DateCue.HENCE)) {
            return null;
        }
        DateSpec length = quantity(scan.afterCue(at), 1);
        boolean english = scan.language == Language.ENGLISH;
        boolean spent = length != null && english && (scan.cue(scan.end, DateCue.OF) || recordBefore(at));
        return spent ? null : length;
    }

    /** "the first visit in twelve years" looks back. */
    private boolean recordBefore(int at) {
        for (int i = at - 1; i >= Math.max(scan.first, at - CLAUSE); i--) {
            if (scan.cue(i, DateCue.RECORD)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable DateSpec quantity(int at, int sign) {
        DateTerm unit = scan.term(at);
        boolean article =
                scan.language == Language.ENGLISH && scan.isWord(at) && "a an one".contains(scan.tokens.folded(at));
        int count = article || (unit != null && unit.unit() != null) ? 1 : scan.count(at);
        int next = article ? at + 1 : unit != null && unit.unit() != null ? at : scan.end;
        DateTerm told = scan.term(next);
        if (count < 1
                || told == null
                || told.unit() == null
                || (told.kind() != DateTerm.Kind.UNIT && told.kind() != DateTerm.Kind.QUANTITY)) {
            return null;
        }
        int end = scan.after(next);
        boolean yearNumber = (told.unit() == DateUnit.YEAR && scan.yearDigits(end) > 0)
                || (scan.is(end, DateTerm.Kind.DIRECTION) && scan.language == Language.ARABIC);
        boolean bareEnglish = scan.language == Language.ENGLISH && next == at;
        if (yearNumber || bareEnglish || told.unit() == DateUnit.WEEKEND || count * Math.max(1, told.value()) > 2000) {
            return null;
        }
        DateSpec offset = DateSpec.offset(told.unit(), sign * count * Math.max(1, told.value()));
        return ended(told.unit() == DateUnit.WEEK ? offset.about() : offset, end);
    }

    private DateSpec ended(DateSpec date, int end) {
        scan.end = end;
        return date;
    }
}
