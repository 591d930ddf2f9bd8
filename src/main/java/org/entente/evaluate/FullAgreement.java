package org.entente.evaluate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.fact.Fact;
import org.entente.fact.OfficeHolding;
import org.entente.fact.PartialDate;
import org.entente.fact.TradeFigure;

/** The full measure: whether a fact that is right at its core also has the status and, to the month, the date of the gold one. */
final class FullAgreement {
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
    private static final int LAST_MONTH = 12;

    private FullAgreement() {}

    /** Whether two facts that agree at their core agree in full. Of an office it only matters whether it is past. */
    static boolean holds(Fact gold, Fact predicted) {
        if (gold instanceof OfficeHolding office && predicted instanceof OfficeHolding other) {
            return office.former() == other.former();
        }
        if (gold instanceof TradeFigure figure
                && predicted instanceof TradeFigure other
                && !datesAgree(figure.period(), other.period())) {
            return false;
        }
        return gold.details().status() == predicted.details().status()
                && datesAgree(gold.details().date(), predicted.details().date());
    }

    /**
     * Whether a date agrees to the month. Of an interval its start is compared, of a season its year; a gold date that is absent, or
     * an interval without a start, agrees with everything.
     */
    static boolean datesAgree(Optional<PartialDate> gold, Optional<PartialDate> predicted) {
        Optional<Month> month = gold.flatMap(Month::of);
        return month.isEmpty()
                || predicted.flatMap(Month::of).filter(month.get()::agrees).isPresent();
    }

    /**
     * The start of a date.
     *
     * @param year its year
     * @param month its month, when told
     */
    private record Month(String year, Optional<String> month) {
        static Optional<Month> of(PartialDate date) {
            Matcher start = YEAR_AND_MONTH.matcher(date.text());
            if (!start.lookingAt()) {
                return Optional.empty();
            }
            Optional<String> month =
                    Optional.ofNullable(start.group(2)).filter(digits -> Integer.parseInt(digits) <= LAST_MONTH);
            return Optional.of(new Month(start.group(1), month));
        }

        boolean agrees(Month predicted) {
            return year.equals(predicted.year) && (month.isEmpty() || month.equals(predicted.month));
        }
    }
}
