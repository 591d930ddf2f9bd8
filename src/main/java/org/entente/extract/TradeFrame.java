package org.entente.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.fact.FactType;
import org.entente.text.AmountMention;

/** Figures of trade and investment between two parties: "trade with Chile grew by 20.4 per cent to RM1.31 billion last year". */
final class TradeFrame implements Frame {
    @Override
    public void read(Scene scene, FactBook book) {
        TradeMemory memory = scene.story().trade();
        memory.enter(scene);
        TradeLine line = new TradeLine(scene);
        boolean figures = !line.amounts.isEmpty() || !line.changes.isEmpty();
        if (line.anchors.isEmpty() && (!figures || memory.last().isEmpty())) {
            return;
        }
        for (TradeMeasure measure : new TradeReader(line, memory).read()) {
            book.add(draft(scene, measure));
        }
    }

    private static Draft draft(Scene scene, TradeMeasure measure) {
        Draft draft = new Draft(
                FactType.TRADE_FIGURE,
                scene.number(),
                measure.from,
                measure.to,
                "trade." + measure.anchor.flow().code());
        measure.parties.forEach(party -> draft.players.add(Player.whole(party)));
        draft.with(Draft.Key.FLOW, measure.anchor.flow().code());
        measure.amount.ifPresent(amount -> draft.with(
                        Draft.Key.VALUE, plain(measure.risen ? amount.upTo().orElseThrow() : value(amount)))
                .with(TradeUnits.isCurrency(measure.unit) ? Draft.Key.CURRENCY : Draft.Key.UNIT, measure.unit)
                .with(Draft.Key.APPROX, measure.risen ? "" : approximation(amount)));
        measure.change.ifPresent(change -> draft.with(Draft.Key.CHANGE, plain(change.value())));
        measure.period.ifPresent(period -> draft.with(Draft.Key.PERIOD, period));
        draft.with(Draft.Key.TARGET, measure.target ? "true" : "").with(Draft.Key.RECORD, measure.record ? "true" : "");
        return draft;
    }

    /** The middle of a range. */
    private static BigDecimal value(AmountMention amount) {
        Optional<BigDecimal> upTo = amount.upTo();
        return upTo.map(greater -> amount.value().add(greater).divide(BigDecimal.TWO))
                .orElse(amount.value());
    }

    private static String approximation(AmountMention amount) {
        if (amount.upTo().isPresent()) {
            return "about";
        }
        return switch (amount.bound()) {
            case EXACT -> "";
            case ABOUT -> "about";
            case OVER -> "over";
            case UNDER -> "under";
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
