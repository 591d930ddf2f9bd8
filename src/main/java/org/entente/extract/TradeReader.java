package org.entente.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.TradeAnchor.Flow;
import org.entente.text.AmountMention;
import org.entente.text.AmountMention.Bound;

/** Reads the figures of trade of one sentence. */
final class TradeReader {
    private static final int CLOSE = 3;
    /** A number, its magnitude and one word. */
    private static final int SHORT = 3;

    private static final WordSet THAN = WordSet.of("من");

    private final TradeLine line;
    private final TradeMemory memory;
    private final TradeAnchors anchors;
    private final TradeParties parties;
    private final TradeContinuation continuation;
    private final Map<TradeAnchor, Optional<List<String>>> known = new HashMap<>();
    private final List<TradeMeasure> measures = new ArrayList<>();
    private Optional<List<String>> pair = Optional.empty();

    TradeReader(TradeLine line, TradeMemory memory) {
        this.line = line;
        this.memory = memory;
        this.anchors = new TradeAnchors(line);
        this.parties = new TradeParties(line, memory);
        this.continuation = new TradeContinuation(line, memory, anchors);
    }

    /** The figures, in the order of the text. */
    List<TradeMeasure> read() {
        for (AmountMention amount : line.amounts) {
            if (!isConverted(amount)) {
                measure(amount).ifPresent(this::add);
            }
        }
        List<TradeMeasure> alone = new ArrayList<>();
        TradeChanges changes = new TradeChanges(line, measures);
        for (AmountMention change : line.changes) {
            changes.of(change)
                    .ifPresentOrElse(
                            measure -> give(measure, change),
                            () -> alone(change).ifPresent(alone::add));
        }
        measures.addAll(alone);
        new TradePeriods(line, measures).assign();
        inherit();
        TradeTargets targets = new TradeTargets(line);
        measures.forEach(targets::mark);
        measures.removeIf(measure -> (measure.old && measure.period.isEmpty()) || targets.isThought(measure));
        remember();
        separate();
        return measures;
    }

    private void add(TradeMeasure measure) {
        AmountMention amount = measure.amount.orElseThrow();
        measure.unit = amount.unit().isEmpty() ? unit(amount, measure.parties) : told(amount, measure.parties);
        measure.risen = amount.upTo().isPresent() && isOld(amount);
        measure.old = !measure.risen && isOld(amount) && !isOfNext(amount);
        if (!measure.unit.isEmpty()) {
            measures.add(measure);
        }
    }

    private static void give(TradeMeasure measure, AmountMention change) {
        measure.change = Optional.of(change);
        measure.cover(change.from(), change.to());
    }

    private Optional<TradeMeasure> measure(AmountMention amount) {
        List<TradeAnchor> candidates = anchors.of(amount);
        for (TradeAnchor anchor : candidates) {
            Optional<List<String>> both = parties(anchor);
            if (both.isPresent()) {
                return Optional.of(measure(anchor, both.get(), amount));
            }
        }
        boolean none = line.anchors.stream().noneMatch(anchor -> anchor.from() <= amount.to());
        return candidates.isEmpty() && none
                ? continuation.of(amount, trimmed(line.behindAmountBefore(amount.from())))
                : Optional.empty();
    }

    private TradeMeasure measure(TradeAnchor anchor, List<String> both, AmountMention amount) {
        int before = line.behindAmountBefore(amount.from());
        boolean again = before > anchor.to();
        List<String> told = again ? parties.again(anchor, before, amount.from(), both) : both;
        int from = again ? before : Math.min(parties.start(anchor), amount.from());
        return new TradeMeasure(
                anchor, told, Optional.of(amount), trimmed(from), Math.max(amount.to(), again ? 0 : anchor.to()));
    }

    /** A quote does not begin with a mark. */
    private int trimmed(int from) {
        int at = from;
        while (at < line.to() - 1 && line.isPunctuation(at, at + 1, ",،;:.()–—-؛")) {
            at++;
        }
        return at;
    }

    private Optional<List<String>> parties(TradeAnchor anchor) {
        if (!known.containsKey(anchor)) {
            Optional<List<String>> both = parties.of(anchor, pair);
            known.put(anchor, both.filter(two -> !two.getFirst().equals(two.getLast())));
            pair = known.get(anchor).or(() -> pair);
        }
        return known.get(anchor);
    }

    /** A growth or fall that is told without the figure itself. */
    private Optional<TradeMeasure> alone(AmountMention change) {
        TradeAnchor nearest = null;
        for (TradeAnchor anchor : line.anchors) {
            nearest = anchor.to() <= change.from() ? anchor : nearest;
        }
        if (nearest == null
                || (nearest.weak() && !parties.areTold(nearest))
                || nearest.verb()
                || isOfAmount(nearest, change)) {
            return Optional.empty();
        }
        TradeAnchor anchor = nearest;
        boolean other = OtherMoney.of(line.scene.language())
                .isIn(line.tokens, anchor.to(), change.from(), anchor.flow() == Flow.INVESTMENT);
        return other
                ? Optional.empty()
                : parties(anchor).map(both -> {
                    TradeMeasure measure =
                            new TradeMeasure(anchor, both, Optional.empty(), parties.start(anchor), change.to());
                    measure.change = Optional.of(change);
                    return measure;
                });
    }

    /** Whether an amount stands between, of which the change may be. */
    private boolean isOfAmount(TradeAnchor anchor, AmountMention change) {
        return line.amounts.stream().anyMatch(amount -> amount.from() >= anchor.to() && amount.to() <= change.from());
    }

    /** "209.4 million dollars (769 million dirhams)": the same once more. */
    private boolean isConverted(AmountMention amount) {
        int before = line.behindAmountBefore(amount.from());
        boolean follows = before > line.from() && amount.from() - before <= CLOSE;
        return follows
                && line.isPunctuation(before, amount.from(), "(/")
                && line.amounts.stream()
                        .anyMatch(one -> one.to() == before
                                && !one.unit().equals(amount.unit())
                                && TradeAnchors.isMoney(one)
                                && TradeAnchors.isMoney(amount));
    }

    private List<String> states(List<String> both) {
        List<String> states = new ArrayList<>();
        line.scene.story().home().filter(both::contains).ifPresent(states::add);
        states.addAll(both);
        return states;
    }

    /** The unit of an amount; of a "riyal" between two states that have riyals, it is one of theirs. */
    private String told(AmountMention amount, List<String> both) {
        int name = amount.to() - 1;
        if (amount.unit().equals("USD")
                && line.tokens.text(amount.from(), amount.from() + 1).equals("$")) {
            return LocalCurrency.dollar(line.scene.story().home(), both).orElse("USD");
        }
        boolean own = both.stream().anyMatch(state -> amount.unit().startsWith(state));
        boolean alone =
                (line.isArabic() || amount.to() - amount.from() <= SHORT) && LocalCurrency.isName(line.tokens, name);
        return own || !alone
                ? amount.unit()
                : LocalCurrency.of(line.tokens, name, both).orElse(amount.unit());
    }

    /** What a number without a unit is counted in: as the money that follows it, or else as that before. */
    private String unit(AmountMention bare, List<String> both) {
        if (LocalCurrency.isName(line.tokens, bare.to())) {
            return LocalCurrency.of(line.tokens, bare.to(), states(both)).orElse("");
        }
        Optional<String> behind = line.amounts.stream()
                .filter(amount -> amount.from() >= bare.to() && isCurrency(amount))
                .map(AmountMention::unit)
                .findFirst();
        Optional<String> before = line.amounts.stream()
                .filter(amount -> amount.to() <= bare.from() && isCurrency(amount))
                .map(AmountMention::unit)
                .reduce((one, other) -> other);
        return before.or(() -> behind)
                .or(() -> memory.last().flatMap(TradeMemory.Told::unit).filter(TradeUnits::isCurrency))
                .orElse("");
    }

    private static boolean isCurrency(AmountMention amount) {
        return !amount.unit().isEmpty() && TradeAnchors.isMoney(amount);
    }

    /** Whether the words before an amount make it the older of two: "from", "against", «против», «مقابل». */
    private boolean isOld(AmountMention amount) {
        int from = amount.from();
        int back = amount.bound() == Bound.EXACT ? 0 : 2;
        for (int at = from; at >= from - back; at--) {
            boolean than = back > 0 && THAN.contains(line.tokens, at - 1);
            if (!than && line.words.old.lengthBefore(line.tokens, line.from(), at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** «مقابل 500 مليون دولار صادرات مصرية»: the other flow, not the older figure. */
    private boolean isOfNext(AmountMention amount) {
        return line.anchors.stream()
                .anyMatch(anchor -> anchor.from() == amount.to() && !anchor.verb() && !anchor.weak());
    }

    /** The words of one figure do not begin in those of the one before. */
    private void separate() {
        for (int i = 1; i < measures.size(); i++) {
            TradeMeasure measure = measures.get(i);
            int end = measures.get(i - 1).to;
            int limit = measure.amount.map(AmountMention::from).orElse(measure.from);
            if (measure.from < end && end <= limit) {
                measure.from = trimmed(end);
            }
        }
    }

    /** A part of what was told before is of the same period. */
    private void inherit() {
        Optional<String> period = measures.stream().anyMatch(measure -> measure.period.isPresent())
                ? Optional.empty()
                : memory.last().flatMap(TradeMemory.Told::period);
        for (TradeMeasure measure : measures) {
            boolean own = measure.period.isPresent();
            if (!own && !measure.old && !measure.isInvestment() && !new TradeTargets(line).isAhead(measure)) {
                measure.period = period;
            }
            boolean ahead = measure.old || measure.isInvestment() || new TradeTargets(line).isAhead(measure);
            period = measure.period.isPresent() && !ahead ? measure.period : period;
        }
    }

    private void remember() {
        measures.stream()
                .filter(measure -> !measure.old && !measure.aside)
                .reduce((one, other) -> one.anchor.flow() == Flow.TURNOVER ? one : other)
                .or(() -> measures.stream().findFirst())
                .ifPresentOrElse(
                        measure -> memory.tell(
                                measure.anchor,
                                measure.parties,
                                measure.target ? memory.last().flatMap(TradeMemory.Told::period) : measure.period,
                                Optional.of(measure.unit).filter(unit -> !unit.isEmpty())),
                        this::rememberTopic);
    }

    private void rememberTopic() {
        for (TradeAnchor anchor : line.anchors) {
            if (!anchor.weak() && parties(anchor).isPresent()) {
                memory.tell(anchor, parties(anchor).orElseThrow(), Optional.empty(), Optional.empty());
                return;
            }
        }
    }
}
