package org.entente.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure of trade or investment between two parties. A date that only repeats the period is dropped.
 *
 * @param details what facts of every type may tell
 * @param parties exactly two, the reporter first
 * @param flow what the figure counts
 * @param value the figure in full units
 * @param currency ISO 4217 code of the unit
 * @param unit the unit when it is not money, such as {@code t} or {@code m3}
 * @param period the time that the figure is for
 * @param change percent against the period before, signed
 * @param target whether it is a goal and not a measured value
 * @param record whether it is called a record
 * @param approximation how the value stands to the true one
 */
public record TradeFigure(
        Details details,
        List<Actor> parties,
        TradeFlow flow,
        Optional<BigDecimal> value,
        Optional<String> currency,
        Optional<String> unit,
        Optional<PartialDate> period,
        Optional<BigDecimal> change,
        boolean target,
        boolean record,
        Optional<Approximation> approximation)
        implements Fact {
    /** Checks that there is a figure and one unit, and brings the numbers into their plain form. */
    public TradeFigure {
        parties = Require.exactlyTwo("parties", parties);
        Require.that(value.isPresent() || change.isPresent(), "a trade figure needs `value` or `change`");
        Require.that(currency.isEmpty() || unit.isEmpty(), "a trade figure has `currency` or `unit`, not both");
        Require.filled("currency", currency);
        Require.filled("unit", unit);
        value = Require.plain("value", value);
        change = Require.plain("change", change);
        if (details.date().isPresent() && details.date().equals(period)) {
            details = details.withDate(Optional.empty());
        }
    }

    @Override
    public FactType type() {
        return FactType.TRADE_FIGURE;
    }

    /** The side from which the figure is seen: seller, buyer or investor. */
    public Actor reporter() {
        return parties.getFirst();
    }

    /** The other side. */
    public Actor partner() {
        return parties.getLast();
    }
}
