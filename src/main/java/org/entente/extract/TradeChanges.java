package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.text.AmountMention;

/** Gives each change in percent to the figure that it is of. */
final class TradeChanges {
    private static final int NEAR = 6;

    private final TradeLine line;
    private final List<TradeMeasure> measures;

    TradeChanges(TradeLine line, List<TradeMeasure> measures) {
        this.line = line;
        this.measures = measures;
    }

    /** The figure that a change is of; empty when it stands alone. */
    Optional<TradeMeasure> of(AmountMention change) {
        TradeMeasure before = null;
        TradeMeasure behind = null;
        for (TradeMeasure measure : measures) {
            AmountMention amount = measure.amount.orElseThrow();
            if (amount.to() <= change.from()) {
                before = measure.old && before != null ? before : measure;
            } else if (behind == null && amount.from() >= change.to() && !measure.old) {
                behind = measure;
            }
        }
        boolean ahead = behind != null
                && isFree(change.to(), behind.amount.orElseThrow().from(), behind.anchor)
                && behind.change.isEmpty();
        if (before == null || before.old || !isFree(before.amount.orElseThrow().to(), change.from(), before.anchor)) {
            return ahead ? Optional.of(behind) : Optional.empty();
        }
        boolean levelled = ahead && isLevel(change, behind.amount.orElseThrow());
        if (levelled || before.change.isPresent()) {
            return ahead ? Optional.of(behind) : Optional.empty();
        }
        return Optional.of(before);
    }

    /** No other word of trade stands between. */
    private boolean isFree(int from, int to, TradeAnchor own) {
        return line.anchors.stream()
                .noneMatch(
                        anchor -> !anchor.equals(own) && !anchor.weak() && anchor.from() >= from && anchor.to() <= to);
    }

    /** "fell by 5% to $10 billion": the change is told before the level. */
    private boolean isLevel(AmountMention change, AmountMention amount) {
        int gap = amount.from() - change.to();
        return gap <= NEAR
                && !line.isPunctuation(change.to(), amount.from(), ")")
                && (line.words.level.lengthBefore(line.tokens, change.to(), amount.from()) > 0
                        || line.has(change.to(), amount.from(), true, "amount"));
    }
}
