package org.entente.text;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** Whether 06/05/2021 is the sixth of May or the fifth of June: told by the day or the weekday that the body begins with; else the sixth of May. */
final class DayOrder {
    private static final int DATELINE_TOKENS = 8;

    private DayOrder() {}

    static LocalDate of(DateLine.Stamp stamp, Supplier<String> text, Language language) {
        LocalDate other = stamp.monthFirst();
        if (other == null) {
            return stamp.day();
        }
        String opening = text.get();
        Boolean monthFirst = told(stamp.day(), other, day -> isDayOfDateline(day, opening, language));
        monthFirst = monthFirst != null ? monthFirst : told(stamp.day(), other, day -> isNamed(day, opening));
        return Boolean.TRUE.equals(monthFirst) ? other : stamp.day();
    }

    /** Whether the second day passes a test and the first does not, or the other way round; null when both do or neither. */
    private static @Nullable Boolean told(LocalDate dayFirst, LocalDate monthFirst, Predicate<LocalDate> test) {
        boolean first = test.test(dayFirst);
        boolean second = test.test(monthFirst);
        return first == second ? null : second;
    }

    private static boolean isDayOfDateline(LocalDate day, String opening, Language language) {
        Tokens tokens = Tokens.of(opening);
        List<DateMention> mentions =
                DateGrammar.of(language).find(tokens, 0, Math.min(tokens.size(), DATELINE_TOKENS), Optional.of(day));
        return mentions.stream()
                .map(DateMention::edtf)
                .anyMatch(edtf -> edtf.equals(day.toString())
                        || edtf.equals(day.minusDays(1).toString()));
    }

    private static boolean isNamed(LocalDate day, String opening) {
        return opening.contains(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
