package org.entente.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.text.AmountMention;

/** Percents by which something grew or fell, where the verb stands far before: «زادت صادرات الأردن إلى السعودية خلال الربع الأول بنسبة 15%». */
final class TradePercents {
    private static final int FAR = 24;
    private static final WordSet BY = WordSet.of("by", "на", "بنسبة", "نسبته", "نسبتها", "ب");

    private TradePercents() {}

    /** The percent with the sign of the nearest verb of growth or fall before it in its clause. */
    static Optional<AmountMention> change(TradeLine line, AmountMention percent) {
        int before = percent.from() - 1;
        boolean marked = BY.contains(line.tokens, before)
                || (percent.bound() != AmountMention.Bound.EXACT && BY.contains(line.tokens, before - 1));
        if (!marked || percent.upTo().isPresent()) {
            return Optional.empty();
        }
        boolean grows = false;
        boolean shrinks = false;
        for (Unit unit : line.scene.units()) {
            boolean near = unit.from() < percent.from() && percent.from() - unit.from() <= FAR;
            boolean cut = line.isPunctuation(
                    unit.to(), percent.from(), line.scene.language() == Language.RUSSIAN ? ";" : ",،;");
            if (near && !cut && unit instanceof TriggerUnit trigger) {
                Set<String> families = Set.of("grow", "shrink");
                boolean verb =
                        trigger.triggers().stream().anyMatch(one -> families.contains(one.family()) && !one.isWeak());
                grows = verb ? trigger.is("grow") : grows;
                shrinks = verb ? !trigger.is("grow") : shrinks;
            }
        }
        BigDecimal value = shrinks ? percent.value().negate() : percent.value();
        return grows || shrinks
                ? Optional.of(new AmountMention(
                        percent.from(), percent.to(), value, Optional.empty(), "%", percent.bound(), true))
                : Optional.empty();
    }
}
