package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.extract.TradeAnchor.Flow;
import org.entente.text.AmountMention;

/** Figures of sentences that only go on from the one before: «С Оманом цифры скромнее: 3,7 млн», "It is to reach $40 billion". */
final class TradeContinuation {
    private static final int CLOSE = 14;
    private static final int WIDE = 28;

    private final TradeLine line;
    private final TradeMemory memory;
    private final TradeAnchors anchors;

    TradeContinuation(TradeLine line, TradeMemory memory, TradeAnchors anchors) {
        this.line = line;
        this.memory = memory;
        this.anchors = anchors;
    }

    /** The figure that an amount without a word of trade is; its words begin at a token. */
    Optional<TradeMeasure> of(AmountMention amount, int start) {
        boolean total = TradeWords.SUM.isIn(line.tokens, line.from(), amount.from());
        Optional<TradeMemory.Told> last = memory.last()
                .filter(told -> !total
                        || memory.lastTurnover().isEmpty()
                        || told.anchor().flow() != Flow.IMPORTS)
                .filter(told -> isSameUnit(amount, told))
                .or(() -> memory.lastTurnover().filter(told -> isSameUnit(amount, told)));
        if (last.isEmpty()
                || anchors.isOfOther(line.from(), amount, last.get().anchor().flow() == Flow.INVESTMENT)) {
            return Optional.empty();
        }
        int from = line.behindAmountBefore(amount.from());
        TradeMemory.Told told = last.get();
        return parties(told, from, amount).map(both -> {
            TradeMeasure measure = new TradeMeasure(told.anchor(), both, Optional.of(amount), start, amount.to());
            measure.aside = !both.equals(told.parties());
            return measure;
        });
    }

    private static boolean isSameUnit(AmountMention amount, TradeMemory.Told told) {
        return told.unit().isEmpty()
                ? TradeAnchors.isMoney(amount)
                : amount.unit().isEmpty() || told.unit().get().equals(amount.unit());
    }

    private Optional<List<String>> parties(TradeMemory.Told told, int from, AmountMention amount) {
        for (TradeGroup group : line.groups) {
            boolean near = group.from() >= from
                    && group.to() <= amount.from()
                    && group.parties().size() == 1;
            boolean marked = group.link() == TradeLink.WITH || (group.link() == TradeLink.BY && group.adjacent());
            if (near && marked && told.anchor().flow() == Flow.TURNOVER) {
                return pair(told, group.parties().getFirst());
            }
            boolean shares = told.parties().getLast().length() > 2
                    && line.words.share.isIn(line.tokens, group.to(), amount.from());
            if (near && shares && told.anchor().flow() == Flow.TURNOVER) {
                return pair(told, group.parties().getFirst());
            }
        }
        boolean figure = amount.from() - from <= CLOSE && line.words.figure.isIn(line.tokens, from, amount.from());
        boolean goal = line.has(from, amount.from(), false, "target") && amount.from() - from <= CLOSE;
        boolean hope = line.has(from, amount.from(), true, "sides", "pair")
                && line.has(from, amount.from(), true, "amount", "target", "hope")
                && amount.from() - from <= WIDE;
        return figure || goal || hope ? Optional.of(told.parties()) : Optional.empty();
    }

    private static Optional<List<String>> pair(TradeMemory.Told told, String partner) {
        return told.parties().contains(partner)
                ? Optional.of(told.parties())
                : Optional.of(List.of(told.parties().getFirst(), partner));
    }
}
