package org.entente.merge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.entente.article.PublicationDate;
import org.entente.fact.Actor;
import org.entente.fact.TradeFigure;
import org.entente.fact.TradeFlow;

/**
 * Whether two reports tell of one figure: the same flow, parties and period; values may differ, which is a disagreement. Where a period is missing
 * the value has to be the same, and the articles near.
 */
record TradeRule(Comparison comparison) {
    /** Two amounts within half a percent are one amount, rounded differently. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    /** A figure of last year is told for a year and a little more. */
    private static final int DAYS_OF_NEWS = 400;

    void compare(TradeFigure mine, TradeFigure theirs) {
        comparison.require(
                comparison.one().parties().equals(comparison.other().parties()),
                Likeness.SAME_PARTIES,
                Difference.PARTIES);
        boolean sameWay = mine.flow() == TradeFlow.TURNOVER || reporter(mine).equals(reporter(theirs));
        if (mine.flow() != theirs.flow() || !sameWay) {
            comparison.add(Difference.FLOW);
        }
        if (mine.target() != theirs.target()) {
            comparison.add(Difference.TARGET);
        }
        if (unit(mine).isPresent() && unit(theirs).isPresent() && !unit(mine).equals(unit(theirs))) {
            comparison.add(Difference.UNIT);
        }
        if (comparison.goesOn()) {
            periods(mine, theirs);
        }
    }

    private static Optional<String> reporter(TradeFigure figure) {
        Actor reporter = figure.reporter();
        return reporter.represents().or(reporter::name);
    }

    private static Optional<String> unit(TradeFigure figure) {
        return figure.value().flatMap(value -> figure.currency().or(figure::unit));
    }

    private void periods(TradeFigure mine, TradeFigure theirs) {
        Optional<Stretch> period = period(mine);
        Optional<Stretch> candidate = period(theirs);
        if (period.isPresent() && candidate.isPresent()) {
            comparison.require(period.equals(candidate), Likeness.SAME_PERIOD, Difference.PERIOD);
            return;
        }
        boolean same = areSame(mine.value(), theirs.value())
                && (mine.value().isPresent() || areSame(mine.change(), theirs.change()));
        comparison.require(same, Likeness.SAME_VALUE, Difference.VALUE);
        if (!areNear(period, candidate)) {
            comparison.add(Difference.PERIOD);
        }
    }

    private static Optional<Stretch> period(TradeFigure figure) {
        return figure.period().map(Stretch::of).or(() -> figure.details().date().map(Stretch::of));
    }

    /** Whether the figure without a period was told soon after the period of the other, or after the other article. */
    private boolean areNear(Optional<Stretch> mine, Optional<Stretch> theirs) {
        Optional<Stretch> one = mine.or(() -> published(comparison.one().told()));
        Optional<Stretch> other = theirs.or(() -> published(comparison.other().told()));
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return Math.abs(ChronoUnit.DAYS.between(one.get().to(), other.get().to())) <= DAYS_OF_NEWS;
    }

    private static Optional<Stretch> published(Told told) {
        return told.article().published().map(PublicationDate::day).map(day -> new Stretch(day, day));
    }

    /** Whether amounts are equal but for rounding; both may be missing. */
    private static boolean areSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other);
        }
        return !differ(List.of(one.get(), other.get()));
    }

    /** Whether amounts differ by more than rounding. */
    static boolean differ(List<BigDecimal> amounts) {
        if (amounts.size() < 2) {
            return false;
        }
        BigDecimal least = amounts.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = amounts.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal tolerated = most.abs().max(least.abs()).multiply(ROUNDING, MathContext.DECIMAL64);
        return most.subtract(least).compareTo(tolerated) > 0;
    }
}
