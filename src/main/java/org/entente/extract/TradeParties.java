package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.TradeAnchor.Flow;
import org.entente.gazetteer.Gazetteer;
import org.entente.text.AmountMention;
import org.entente.text.Grammatical;
import org.entente.text.TokenKind;

/** Finds between whom a word of trade tells of trade: the reporter, seller, buyer or investor first. */
final class TradeParties {
    private static final int AHEAD = 16;
    private static final int BACK = 14;
    private static final int ADJECTIVES = 4;

    private final TradeLine line;
    private final TradeMemory memory;

    TradeParties(TradeLine line, TradeMemory memory) {
        this.line = line;
        this.memory = memory;
    }

    /** The two parties of a word of trade; those of the figure before in the same sentence are at hand. */
    Optional<List<String>> of(TradeAnchor anchor, Optional<List<String>> before) {
        ToldParties told = new ToldParties();
        readBehind(anchor, told);
        readBefore(anchor, told);
        Optional<List<String>> blocs = blocs(anchor, told);
        if (blocs.isPresent()) {
            return blocs;
        }
        if (told.both().isEmpty() && told.owner.size() < 2 && told.partner.size() < 2) {
            readSubject(anchor, told);
        }
        if (told.owner.size() + told.partner.size() > 2 || (told.both().isEmpty() && told.stranger)) {
            return Optional.empty();
        }
        return told.both().or(() -> completed(anchor, told, before));
    }

    /** "Trade between the blocs", «بين دول المجلس ودول آسيا الوسطى». */
    private Optional<List<String>> blocs(TradeAnchor anchor, ToldParties told) {
        return anchor.flow() == Flow.TURNOVER && Blocs.areNamed(line.tokens, anchor.to(), limit(anchor))
                ? Blocs.of(line.scene.story().document())
                        .filter(blocs -> told.isEmpty()
                                || told.owner.stream().anyMatch(blocs::contains)
                                || told.partner.stream().anyMatch(blocs::contains))
                : Optional.empty();
    }

    /** Whether both parties stand beside a word of trade. */
    boolean areTold(TradeAnchor anchor) {
        ToldParties told = new ToldParties();
        readBehind(anchor, told);
        readBefore(anchor, told);
        return told.both().isPresent();
    }

    /** The first token of a word of trade and the parties right before it. */
    int start(TradeAnchor anchor) {
        int start = anchor.from();
        for (int i = line.groups.size() - 1; i >= 0; i--) {
            TradeGroup group = line.groups.get(i);
            boolean beside = group.to() <= start
                    && start - group.to() <= (group.adjective() || group.possessive() || anchor.verb() ? 2 : 1)
                    && !line.isPunctuation(group.to(), start, ",;:()،");
            start = beside ? group.from() : start;
        }
        return start;
    }

    /** The parties of another figure of the same trade: «с Кувейтом – 1,2 млн», "and those from Rwanda to Kenya at". */
    List<String> again(TradeAnchor anchor, int from, int to, List<String> both) {
        Optional<String> owner = line.groups.stream()
                .filter(group -> group.from() >= from
                        && group.to() <= to
                        && group.parties().size() == 1
                        && isOwner(anchor.flow(), group.link()))
                .map(group -> group.parties().getFirst())
                .findFirst();
        List<String> told =
                List.of(owner.orElse(both.getFirst()), partner(anchor, from, to).orElse(both.getLast()));
        return told.getFirst().equals(told.getLast()) ? both : told;
    }

    /** Another partner of the same trade. */
    private Optional<String> partner(TradeAnchor anchor, int from, int to) {
        return line.groups.stream()
                .filter(group -> group.from() >= from
                        && group.to() <= to
                        && group.parties().size() == 1
                        && isPartner(anchor.flow(), group.link()))
                .map(group -> group.parties().getFirst())
                .findFirst();
    }

    private static boolean isPartner(Flow flow, TradeLink link) {
        return switch (flow) {
            case TURNOVER -> link == TradeLink.WITH;
            case EXPORTS -> link == TradeLink.TO || link == TradeLink.IN;
            case IMPORTS -> link == TradeLink.FROM || link == TradeLink.WITH;
            case INVESTMENT -> link == TradeLink.IN || link == TradeLink.TO;
        };
    }

    private static boolean isOwner(Flow flow, TradeLink link) {
        return switch (flow) {
            case TURNOVER -> false;
            case EXPORTS -> link == TradeLink.FROM;
            case IMPORTS -> link == TradeLink.TO || link == TradeLink.IN;
            case INVESTMENT -> link == TradeLink.FROM || link == TradeLink.BY;
        };
    }

    private void readBehind(TradeAnchor anchor, ToldParties told) {
        int limit = limit(anchor);
        for (TradeGroup group : line.groups) {
            if (group.from() < anchor.to() || group.from() >= limit || isSeparated(anchor, group)) {
                continue;
            }
            if (group.link() == TradeLink.BETWEEN) {
                told.add(told.owner, group.parties());
            } else if (isPartner(anchor.flow(), group.link())) {
                told.add(told.partner, group.parties());
            } else if (isOwner(anchor.flow(), group.link())) {
                told.add(told.owner, group.parties());
            } else if (group.link() == TradeLink.OF || group.link() == TradeLink.BARE) {
                readBare(anchor, group, told);
            }
        }
        told.pair = line.has(anchor.from() - ADJECTIVES, limit, false, "bilateral")
                || (anchor.flow() == Flow.TURNOVER && line.has(anchor.to(), limit, true, "sides"));
        told.among = TradeWords.AMONG.isIn(line.tokens, anchor.to(), limit);
        told.pair |= told.among;
        told.stranger = isStranger(anchor, limit);
        told.there = line.words.there.isIn(line.tokens, anchor.to(), Math.min(line.to(), limit + 3));
    }

    /** "Exports to the five African members": a partner who is none of those that are known. */
    private boolean isStranger(TradeAnchor anchor, int limit) {
        int at = anchor.to();
        for (TradeGroup group : line.groups) {
            boolean follows = group.from() - at >= 0 && group.from() - at <= 1 && group.link() == TradeLink.BARE;
            at = follows ? group.to() : at;
        }
        TradeLink link = line.words.link(line.tokens, at);
        if (at >= limit || (link != TradeLink.BETWEEN && !isPartner(anchor.flow(), link))) {
            return false;
        }
        int end = at + 5;
        int next = at + 1;
        boolean named = link == TradeLink.BETWEEN
                ? line.groups.stream()
                                .filter(group -> group.from() > next - 1 && group.from() < end + 3)
                                .mapToInt(group -> group.parties().size())
                                .sum()
                        == 1
                : line.groups.stream().noneMatch(group -> group.from() >= next && group.from() < end);
        return named
                && line.tokens.kind(next) == TokenKind.WORD
                && !line.has(next, end, true, "sides", "pair", "home", "bilateral", "pronoun")
                && !line.words.there.isIn(line.tokens, next, end)
                && line.scene.sentence().amounts().stream()
                        .noneMatch(amount -> amount.from() >= next && amount.from() <= end)
                && line.dates.stream().noneMatch(date -> date.from() >= next && date.from() <= end);
    }

    private void readBare(TradeAnchor anchor, TradeGroup group, ToldParties told) {
        boolean seller = anchor.verb() && anchor.flow() == Flow.EXPORTS && !line.isArabic();
        if (seller && group.from() == anchor.to() && group.link() == TradeLink.BARE && !group.adjective()) {
            told.add(told.partner, group.parties());
            return;
        }
        boolean genitive = (group.grammar() & Grammatical.GENITIVE) != 0 || group.adjective();
        boolean near = group.from() - anchor.to() <= (line.isArabic() || group.adjective() ? 4 : 2);
        boolean fits = switch (line.scene.language()) {
            case ENGLISH -> group.link() == TradeLink.OF && !anchor.verb();
            case RUSSIAN ->
                (genitive && near && !anchor.verb())
                        || (anchor.verb() && (group.grammar() & Grammatical.NOMINATIVE) != 0 && near);
            case ARABIC -> near;
        };
        if (fits && (told.owner.isEmpty() || anchor.flow() == Flow.TURNOVER)) {
            told.add(told.owner, group.parties());
        }
    }

    /** Parties are told before the first figure, or else right behind it. */
    private int limit(TradeAnchor anchor) {
        int limit = Math.min(line.to(), anchor.to() + AHEAD);
        for (TradeAnchor other : line.anchors) {
            limit = other.from() >= anchor.to() ? Math.min(limit, other.from()) : limit;
        }
        for (AmountMention amount : line.amounts) {
            boolean on = anchor.verb() || anchor.volume() || !investors(anchor).isEmpty();
            int end = on ? amount.to() + 8 : amount.from();
            limit = amount.from() >= anchor.to() ? Math.min(limit, end) : limit;
        }
        return limit;
    }

    private boolean isSeparated(TradeAnchor anchor, TradeGroup group) {
        boolean comma = line.isPunctuation(anchor.to(), group.from(), ";؛");
        return comma || (line.isPunctuation(anchor.to(), group.from(), ",،(") && group.link() == TradeLink.BARE);
    }

    /** "Turkish-Egyptian trade", "Kazakhstan's exports", «российские инвестиции». */
    private void readBefore(TradeAnchor anchor, ToldParties told) {
        if (line.isArabic() && !anchor.verb()) {
            told.add(told.owner, investors(anchor));
            return;
        }
        int at = anchor.from();
        for (int i = line.groups.size() - 1; i >= 0; i--) {
            TradeGroup group = line.groups.get(i);
            if (group.to() > at || anchor.verb()) {
                continue;
            }
            boolean plain = line.scene.language() == Language.ENGLISH && at - group.to() <= 1;
            boolean owns = group.adjective() || group.possessive() || plain;
            if (!owns
                    || at - group.to() > ADJECTIVES
                    || line.isPunctuation(group.to(), at, ",;:()،")
                    || line.has(group.to(), at, true, "amount", "say", "hold")
                    || (told.owner.size() == 1 && !isHyphen(group.to(), at))
                    || line.anchors.stream()
                            .anyMatch(other -> other.from() >= group.to() && other.to() <= anchor.from())) {
                return;
            }
            told.owner.addAll(
                    0,
                    group.parties().stream()
                            .filter(party -> !told.owner.contains(party) && !told.partner.contains(party))
                            .toList());
            at = group.from();
        }
    }

    /** «عزم قطر استثمار»: the state right before the noun. */
    private List<String> investors(TradeAnchor anchor) {
        return line.groups.stream()
                .filter(group -> line.isArabic()
                        && anchor.flow() == Flow.INVESTMENT
                        && group.to() == anchor.from()
                        && group.link() == TradeLink.BARE
                        && !group.adjective())
                .flatMap(group -> group.parties().stream())
                .filter(party -> Gazetteer.bundled().state(party).isPresent())
                .toList();
    }

    private boolean isHyphen(int from, int to) {
        return to - from == 1 && line.isPunctuation(from, to, "-–—‑/");
    }

    /** Who does it: "Qatar raised its exports to", «Катар вложил в экономику». */
    private void readSubject(TradeAnchor anchor, ToldParties told) {
        if (anchor.verb() && !line.isArabic()) {
            readMarkedBefore(anchor, told);
        }
        boolean needed = told.owner.isEmpty() && (anchor.verb() || !told.partner.isEmpty());
        if (!needed) {
            return;
        }
        subject(anchor).ifPresent(party -> told.add(told.owner, List.of(party)));
        if (anchor.flow() == Flow.TURNOVER && told.partner.isEmpty()) {
            partner(anchor, line.behindAmountBefore(anchor.from()), anchor.from())
                    .ifPresent(party -> told.add(told.partner, List.of(party)));
        }
    }

    /** «Из Монголии в Китай экспортировано». */
    private void readMarkedBefore(TradeAnchor anchor, ToldParties told) {
        int from = Math.max(anchor.from() - BACK, line.behindAmountBefore(anchor.from()));
        for (TradeGroup group : line.groups) {
            boolean near = group.from() >= from && group.to() <= anchor.from();
            if (near && told.partner.isEmpty() && isPartner(anchor.flow(), group.link())) {
                told.add(told.partner, group.parties());
            } else if (near && told.owner.isEmpty() && isOwner(anchor.flow(), group.link())) {
                told.add(told.owner, group.parties());
            }
        }
    }

    private Optional<String> subject(TradeAnchor anchor) {
        TradeGroup subject = null;
        for (TradeGroup group : line.groups) {
            boolean nominative =
                    line.scene.language() != Language.RUSSIAN || (group.grammar() & Grammatical.NOMINATIVE) != 0;
            boolean fits = group.to() <= anchor.from()
                    && anchor.from() - group.to() <= BACK
                    && group.link() == TradeLink.BARE
                    && !group.adjective()
                    && nominative
                    && group.parties().size() == 1
                    && line.amounts.stream()
                            .noneMatch(amount -> amount.from() >= group.to() && amount.to() <= anchor.from());
            subject = fits ? group : subject;
        }
        return Optional.ofNullable(subject).map(group -> group.parties().getFirst());
    }

    /** The side that is not told is the other one that the text is about, if it is about two. */
    private Optional<List<String>> completed(TradeAnchor anchor, ToldParties told, Optional<List<String>> before) {
        Optional<List<String>> known = before.or(() -> memory.recentPair());
        if (told.isEmpty() && known.isPresent() && anchor.flow() != Flow.TURNOVER) {
            subject(anchor)
                    .filter(party -> known.get().contains(party))
                    .ifPresent(party -> told.add(told.owner, List.of(party)));
        }
        if (told.isEmpty()) {
            return ofNobody(anchor, told, known);
        }
        if (told.partner.size() == 1) {
            String partner = told.partner.getFirst();
            Optional<String> other = known.filter(pair -> pair.contains(partner) || anchor.flow() == Flow.TURNOVER)
                    .map(pair -> pair.getFirst().equals(partner) ? pair.getLast() : pair.getFirst())
                    .or(() -> memory.otherThan(partner));
            return anchor.weak() && known.isEmpty() && !anchor.verb()
                    ? Optional.empty()
                    : other.map(owner -> List.of(owner, partner));
        }
        if (told.owner.size() != 1 || line.words.world.isIn(line.tokens, anchor.from() - ADJECTIVES, limit(anchor))) {
            return Optional.empty();
        }
        String owner = told.owner.getFirst();
        Optional<List<String>> pair = told.there || told.pair
                ? known.or(() -> memory.pairWith(owner))
                : anchor.flow() == Flow.TURNOVER ? Optional.empty() : known;
        return pair.filter(both -> both.contains(owner)).map(both -> List.of(owner, other(both, owner)));
    }

    private static String other(List<String> pair, String party) {
        return pair.getFirst().equals(party) ? pair.getLast() : pair.getFirst();
    }

    /** "Vietnam's total import-export turnover": that with all the world. */
    private boolean isTotal(TradeAnchor anchor) {
        return TradeWords.TOTAL.isIn(line.tokens, anchor.from() - ADJECTIVES - 1, anchor.from())
                && line.groups.stream()
                        .anyMatch(group -> group.possessive()
                                && group.to() <= anchor.from()
                                && anchor.from() - group.to() <= 2 * ADJECTIVES);
    }

    private Optional<List<String>> ofNobody(TradeAnchor anchor, ToldParties told, Optional<List<String>> known) {
        if (isTotal(anchor)) {
            return Optional.empty();
        }
        if (!told.among
                && anchor.weak()
                && (known.isEmpty() || (!anchor.volume() && !(anchor.verb() && anchor.isGoods())))) {
            return Optional.empty();
        }
        if (told.pair) {
            return memory.pair();
        }
        return switch (anchor.flow()) {
            case TURNOVER -> known.or(memory::pair);
            case EXPORTS, IMPORTS -> known;
            case INVESTMENT -> Optional.empty();
        };
    }
}
