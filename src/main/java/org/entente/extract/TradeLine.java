package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.text.AmountMention;
import org.entente.text.DateMention;
import org.entente.text.Grammatical;
import org.entente.text.TokenKind;
import org.entente.text.Tokens;

/** A sentence as figures of trade are read from it: its words of trade, figures, changes and parties, all in the order of the text. */
final class TradeLine {
    private static final WordSet INFINITIVE =
            WordSet.of("to", "will", "would", "can", "could", "should", "may", "might", "shall", "must");

    final Scene scene;
    final Tokens tokens;
    final TradeWords words;
    final List<TradeAnchor> anchors = new ArrayList<>();
    final List<AmountMention> amounts = new ArrayList<>();
    final List<AmountMention> changes = new ArrayList<>();
    final List<TradeGroup> groups = new ArrayList<>();
    final List<DateMention> dates;

    TradeLine(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = TradeWords.of(scene.language());
        this.dates = scene.sentence().dates();
        for (Unit unit : scene.units()) {
            if (unit instanceof TriggerUnit trigger) {
                TradeAnchor.of(trigger, INFINITIVE.contains(tokens, unit.from() - 1))
                        .filter(this::isTrade)
                        .ifPresent(anchors::add);
            }
        }
        for (AmountMention amount : scene.sentence().amounts()) {
            if (amount.change()) {
                changes.add(amount);
            } else if (amount.unit().equals("%")) {
                TradePercents.change(this, amount).ifPresent(changes::add);
            } else if (isFigure(amount)) {
                amounts.add(amount);
            }
        }
        scene.groups().forEach(this::addGroup);
        addHome();
        groups.sort(Comparator.comparingInt(TradeGroup::from));
    }

    int from() {
        return scene.units().isEmpty() ? 0 : scene.units().getFirst().from();
    }

    int to() {
        return scene.units().isEmpty() ? 0 : scene.units().getLast().to();
    }

    private boolean isTrade(TradeAnchor anchor) {
        return words.otherThing.length(tokens, anchor.to()) == 0;
    }

    private boolean isFigure(AmountMention amount) {
        String unit = amount.unit();
        return amount.value().signum() > 0
                && (TradeUnits.isCurrency(unit) || TradeUnits.isVolume(unit) || isBare(amount));
    }

    /** A number of millions without a unit, behind which nothing stands that it may count. */
    private boolean isBare(AmountMention amount) {
        if (!amount.unit().isEmpty()) {
            return false;
        }
        int next = amount.to();
        return next >= to()
                || tokens.kind(next) != TokenKind.WORD
                || words.link(tokens, next) != TradeLink.BARE
                || Grammar.of(scene.language()).isAnd(tokens, next)
                || words.ofWhat.length(tokens, next) > 0
                || words.yearBefore.length(tokens, next) > 0
                || dates.stream().anyMatch(date -> date.from() == next)
                || LocalCurrency.isName(tokens, next)
                || isTriggerAt(next);
    }

    private boolean isTriggerAt(int token) {
        return scene.units().stream().anyMatch(unit -> unit.from() == token && unit instanceof TriggerUnit);
    }

    private void addGroup(Group group) {
        List<String> parties = group.players().stream()
                .filter(Player::isWhole)
                .map(Player::party)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        int from = scene.units().get(group.first()).from();
        int to = scene.units().get(group.last()).to();
        if (group.reference() || parties.isEmpty() || isInAmount(from, to)) {
            return;
        }
        add(from, to, clitic(group.first()), group.grammar(), group.adjective(), group.possessive(), parties);
    }

    /** The US of "US$" is nobody. */
    private boolean isInAmount(int from, int to) {
        return scene.sentence().amounts().stream().anyMatch(amount -> amount.from() < to && amount.to() > from);
    }

    private TradeLink clitic(int unit) {
        if (!(scene.units().get(unit) instanceof ActorUnit actor)) {
            return TradeLink.BARE;
        }
        return switch (Grammar.clitic(actor.mention().clitics())) {
            case "ل" -> TradeLink.TO;
            case "ب" -> TradeLink.IN;
            default -> TradeLink.BARE;
        };
    }

    private void add(
            int from,
            int to,
            TradeLink clitic,
            int grammar,
            boolean adjective,
            boolean possessive,
            List<String> parties) {
        int before = from - 1;
        int skipped = 0;
        int most = most(grammar, adjective);
        while (before >= from() && skipped <= most && isSkipped(before)) {
            skipped += Grammar.of(scene.language()).isArticle(tokens, before) ? 0 : 1;
            before--;
        }
        TradeLink link = before >= from() && skipped <= most ? words.link(tokens, before) : TradeLink.BARE;
        link = clitic == TradeLink.BARE ? link : clitic;
        groups.add(new TradeGroup(from, to, link, skipped == 0, grammar, adjective, possessive, parties));
    }

    /** How many words may stand between a preposition and the party: «в экономику Египта», «إلى السوق التنزانية». */
    private int most(int grammar, boolean adjective) {
        return switch (scene.language()) {
            case ENGLISH -> 1;
            case RUSSIAN -> adjective || (grammar & Grammatical.GENITIVE) != 0 ? 2 : 0;
            case ARABIC -> 2;
        };
    }

    private boolean isSkipped(int token) {
        return tokens.kind(token) == TokenKind.WORD
                && words.link(tokens, token) == TradeLink.BARE
                && anchorAt(token).isEmpty()
                && groups.stream().noneMatch(group -> group.from() <= token && token < group.to())
                && scene.sentence().dates().stream().noneMatch(date -> date.from() <= token && token < date.to())
                && !isVerbAt(token)
                && !Grammar.of(scene.language()).isAnd(tokens, token);
    }

    private boolean isVerbAt(int token) {
        for (int at = 0; at < scene.units().size(); at++) {
            if (scene.units().get(at).from() == token) {
                return scene.isVerb(at);
            }
        }
        return false;
    }

    Optional<TradeAnchor> anchorAt(int token) {
        return anchors.stream()
                .filter(anchor -> anchor.from() <= token && token < anchor.to())
                .findFirst();
    }

    /** "The republic" is the state that was named last before it in the sentence, or else the text's own. */
    private void addHome() {
        for (Unit unit : scene.units()) {
            if (unit instanceof TriggerUnit trigger && trigger.is("home")) {
                Optional<String> named = groups.stream()
                        .filter(group ->
                                group.to() <= unit.from() && group.parties().size() == 1)
                        .reduce((one, other) -> other)
                        .map(group -> group.parties().getFirst());
                named.or(() -> scene.story().home())
                        .ifPresent(home -> add(
                                unit.from(),
                                unit.to(),
                                TradeLink.BARE,
                                trigger.grammar() & Grammatical.CASES,
                                false,
                                false,
                                List.of(home)));
            }
        }
    }

    /** Whether a trigger of one of the families begins between two tokens; a weak one counts when it is asked for. */
    boolean has(int from, int to, boolean weak, String... families) {
        for (Unit unit : scene.units()) {
            if (unit.from() >= from
                    && unit.from() < to
                    && unit instanceof TriggerUnit trigger
                    && trigger.of(families).filter(one -> weak || !one.isWeak()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean isPunctuation(int from, int to, String marks) {
        for (int at = from; at < to; at++) {
            if (tokens.end(at) - tokens.start(at) == 1
                    && marks.indexOf(tokens.text().charAt(tokens.start(at))) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isArabic() {
        return scene.language() == Language.ARABIC;
    }

    /** Where the amount before a token ends; where the sentence begins when there is none. */
    int behindAmountBefore(int token) {
        return amounts.stream()
                .filter(amount -> amount.to() <= token)
                .mapToInt(AmountMention::to)
                .max()
                .orElse(from());
    }
}
