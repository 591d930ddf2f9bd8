package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.text.AmountMention;

/** A figure of trade while it is read. */
final class TradeMeasure {
    final TradeAnchor anchor;
    final List<String> parties;
    final Optional<AmountMention> amount;
    Optional<AmountMention> change = Optional.empty();
    Optional<String> period = Optional.empty();
    /** Whether it is of a period before that of the figure beside it. */
    boolean old;
    /** Whether it only goes on from the figure before with another party. */
    boolean aside;

    /** Whether its amount is not a range but what it rose from and to. */
    boolean risen;

    boolean target;
    boolean record;
    String unit = "";
    int from;
    int to;

    TradeMeasure(TradeAnchor anchor, List<String> parties, Optional<AmountMention> amount, int from, int to) {
        this.anchor = anchor;
        this.parties = List.copyOf(parties);
        this.amount = amount;
        this.from = from;
        this.to = to;
    }

    boolean isInvestment() {
        return anchor.flow() == TradeAnchor.Flow.INVESTMENT;
    }

    /** Takes words into what states the figure. */
    void cover(int first, int end) {
        from = Math.min(from, first);
        to = Math.max(to, end);
    }
}
