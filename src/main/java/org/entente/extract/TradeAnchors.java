package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.TradeAnchor.Flow;
import org.entente.text.AmountMention;
import org.entente.text.TokenKind;

/** Finds the word of trade that an amount is of. */
final class TradeAnchors {
    private static final int NEAR = 7;
    private static final int FAR = 45;
    private static final int BEHIND = 4;
    private static final int BEHIND_VERB = 7;
    private static final String[] LINKING = {
        "amount", "grow", "shrink", "target", "plan", "hope", "arrive", "take-place"
    };

    private final TradeLine line;
    private final OtherMoney other;

    TradeAnchors(TradeLine line) {
        this.line = line;
        this.other = OtherMoney.of(line.scene.language());
    }

    /** The words of trade that an amount may be of, the likeliest first. */
    List<TradeAnchor> of(AmountMention amount) {
        Optional<TradeAnchor> behind = behind(amount);
        if (behind.isPresent()) {
            return behind.filter(anchor -> counts(anchor, amount)).map(List::of).orElse(List.of());
        }
        List<TradeAnchor> found = new ArrayList<>();
        for (int i = line.anchors.size() - 1; i >= 0; i--) {
            TradeAnchor anchor = line.anchors.get(i);
            if (anchor.to() > amount.from()) {
                continue;
            }
            if (isOfOther(anchor.to(), amount, anchor.flow() == Flow.INVESTMENT) || !isLinked(anchor, amount)) {
                return found;
            }
            if (counts(anchor, amount)) {
                found.add(anchor);
            }
            if (!anchor.weak()) {
                return found;
            }
        }
        return found;
    }

    /** Tonnes are of goods that go one way. */
    private static boolean counts(TradeAnchor anchor, AmountMention amount) {
        return isMoney(amount) ? !anchor.volume() || anchor.isGoods() : anchor.isGoods();
    }

    static boolean isMoney(AmountMention amount) {
        return amount.unit().isEmpty() || TradeUnits.isCurrency(amount.unit());
    }

    /** Whether an amount is of a loan, a budget or the like, told after a place or right behind the amount. */
    boolean isOfOther(int from, AmountMention amount, boolean investment) {
        int end = amount.to();
        while (end < Math.min(line.to(), amount.to() + 3)
                && line.tokens.kind(end) == TokenKind.WORD
                && !Grammar.of(line.scene.language()).isAnd(line.tokens, end)) {
            end++;
        }
        int start = Math.max(from, line.behindAmountBefore(amount.from()));
        return other.isIn(line.tokens, start, amount.from(), investment)
                || other.isIn(line.tokens, amount.to(), end, investment);
    }

    private Optional<TradeAnchor> behind(AmountMention amount) {
        for (TradeAnchor anchor : line.anchors) {
            int gap = anchor.from() - amount.to();
            if (gap < 0) {
                continue;
            }
            boolean words = !anchor.and() && !line.isPunctuation(amount.to(), anchor.from(), ",،;:.()-–—");
            if (!words || isCut(amount.to(), anchor.from())) {
                return Optional.empty();
            }
            boolean linked = gap == 0 || (gap <= BEHIND && line.words.ofWhat.length(line.tokens, amount.to()) > 0);
            boolean verb = anchor.verb()
                    && gap <= BEHIND_VERB
                    && !line.isArabic()
                    && line.anchors.stream().noneMatch(one -> one.to() <= amount.from());
            return linked || verb ? Optional.of(anchor) : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isCut(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Grammar.of(line.scene.language()).isAnd(line.tokens, at)) {
                return true;
            }
        }
        return (line.isArabic() && line.has(from, to + 1, true, "amount", "grow", "shrink"))
                || line.amounts.stream().anyMatch(amount -> amount.from() >= from && amount.to() <= to);
    }

    private boolean isLinked(TradeAnchor anchor, AmountMention amount) {
        int gap = amount.from() - anchor.to();
        boolean again = line.behindAmountBefore(amount.from()) > anchor.to();
        if (gap > FAR || (anchor.weak() && !anchor.verb() && !again && gap > NEAR * 2)) {
            return false;
        }
        if (gap <= NEAR || again) {
            return true;
        }
        int before = anchor.from() - (line.scene.language() == Language.ENGLISH ? 0 : NEAR);
        return line.has(before, amount.from(), true, LINKING)
                || (anchor.verb() && gap <= NEAR * 2)
                || (!line.isPunctuation(anchor.to(), amount.from(), ",،;:.") && gap <= NEAR * 2);
    }
}
