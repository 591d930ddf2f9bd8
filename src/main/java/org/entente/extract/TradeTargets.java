package org.entente.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.PartialDate;
import org.entente.text.AmountMention;

/** Tells whether a figure is a goal, a record, or no figure at all but a thought. */
final class TradeTargets {
    private static final int BEFORE = 12;
    private static final int AFTER = 8;
    private static final WordSet INFINITIVE = WordSet.of("to");

    private final TradeLine line;

    TradeTargets(TradeLine line) {
        this.line = line;
    }

    void mark(TradeMeasure measure) {
        if (measure.amount.isPresent()) {
            measure.target = isTarget(measure, measure.amount.get());
        }
        measure.record = isRecord(measure);
    }

    /** Whether it is a goal by what its words say. */
    boolean isAhead(TradeMeasure measure) {
        return measure.amount.filter(amount -> isTarget(measure, amount)).isPresent();
    }

    private boolean isTarget(TradeMeasure measure, AmountMention amount) {
        Optional<LocalDate> published = line.scene.story().document().published();
        if (measure.old) {
            return false;
        }
        if (published.isPresent() && measure.period.isPresent()) {
            PartialDate period = PartialDate.parse(measure.period.get());
            if (period.earliest().isAfter(published.get())) {
                return true;
            }
            if (period.latest().isBefore(published.get())) {
                return false;
            }
        }
        int start = Math.max(line.behindAmountBefore(amount.from()), measure.anchor.from() - BEFORE);
        if (isCued(Math.max(start, Math.min(measure.anchor.from(), amount.from())), amount.from())) {
            return true;
        }
        return isCued(start, amount.from())
                && (measure.risen
                        || measure.anchor.verb()
                        || line.words.level.lengthBefore(line.tokens, line.from(), approximated(amount)) > 0);
    }

    /** Where an amount begins with the words before it that only say how exact it is. */
    private int approximated(AmountMention amount) {
        int from = amount.from();
        if (amount.bound() != AmountMention.Bound.EXACT && line.words.level.lengthBefore(line.tokens, 0, from) == 0) {
            for (int back = 1; back <= 3; back++) {
                if (line.words.level.lengthBefore(line.tokens, 0, from - back) > 0) {
                    return from - back;
                }
            }
        }
        return from;
    }

    private boolean isCued(int from, int to) {
        for (Unit unit : line.scene.units()) {
            if (unit.from() >= from
                    && unit.from() < to
                    && unit instanceof TriggerUnit trigger
                    && !INFINITIVE.contains(line.tokens, unit.from())
                    && (trigger.of("target", "plan", "hope", "propose")
                                    .filter(one -> !one.isWeak())
                                    .isPresent()
                            || isRaising(trigger))) {
                return true;
            }
        }
        return false;
    }

    /** "To raise trade to", «увеличить товарооборот до»; «رفع حجم التبادل التجاري إلى»: a verbal noun right before the word of trade. */
    private boolean isRaising(TriggerUnit trigger) {
        if (line.scene.language() != Language.ARABIC) {
            boolean led =
                    line.scene.language() == Language.RUSSIAN || INFINITIVE.contains(line.tokens, trigger.from() - 1);
            return led
                    && trigger.of("grow", "target")
                            .filter(one -> one.isVerb() && one.features().contains("infinitive"))
                            .isPresent();
        }
        return trigger.of("target").filter(Trigger::isNoun).isPresent()
                && line.anchors.stream()
                        .anyMatch(anchor -> anchor.from() >= trigger.to() && anchor.from() - trigger.to() <= 1);
    }

    private boolean isRecord(TradeMeasure measure) {
        int center = measure.amount.map(AmountMention::from).orElse(measure.to);
        int start = Math.max(line.behindAmountBefore(center), center - BEFORE);
        int end = Math.min(line.to(), measure.amount.map(AmountMention::to).orElse(measure.to) + AFTER);
        for (AmountMention amount : line.amounts) {
            end = amount.from() > center ? Math.min(end, amount.from()) : end;
        }
        for (TradeAnchor anchor : line.anchors) {
            end = anchor.from() > center ? Math.min(end, anchor.from()) : end;
        }
        return line.has(start, end, true, "record");
    }

    /** "Trade could reach 10 billion": nothing that is or is planned. */
    boolean isThought(TradeMeasure measure) {
        return !measure.target
                && measure.amount
                        .filter(amount -> line.has(
                                Math.max(line.behindAmountBefore(amount.from()), amount.from() - BEFORE),
                                amount.from(),
                                false,
                                "condition",
                                "consider",
                                "rumour"))
                        .isPresent();
    }
}
