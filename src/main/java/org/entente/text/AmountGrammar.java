package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.article.Language;

/** Finds money, quantities, percentages, changes in percent and counts of documents in a text. A number of nothing is no amount. */
public final class AmountGrammar {
    private static final Map<Language, AmountGrammar> GRAMMARS = new ConcurrentHashMap<>();

    private final Lexicon lexicon;

    private AmountGrammar(Language language) {
        this.lexicon = new Lexicon(
                language,
                AmountTerms.numbers(language),
                AmountTerms.units(language),
                Cues.of(language, "amount-cues", AmountCue.class));
    }

    /** What a language calls numbers, units and changes. */
    record Lexicon(Language language, AmountTerms numbers, AmountTerms units, Cues<AmountCue> cues) {}

    /** The grammar of a language; its tables are read once. */
    public static AmountGrammar of(Language language) {
        return GRAMMARS.computeIfAbsent(language, AmountGrammar::new);
    }

    /** The amounts of a whole text. */
    public List<AmountMention> find(Tokens tokens) {
        return find(tokens, 0, tokens.size());
    }

    /** The amounts between two tokens, in order and without overlap. */
    public List<AmountMention> find(Tokens tokens, int from, int to) {
        return find(tokens, from, to, false);
    }

    /** Those and the numbers of thousands and more without a unit, which may be of the unit of another amount: "exports 12 million". */
    public List<AmountMention> findWithBare(Tokens tokens, int from, int to) {
        return find(tokens, from, to, true);
    }

    private List<AmountMention> find(Tokens tokens, int from, int to, boolean bare) {
        AmountScan scan = new AmountScan(tokens, from, to, lexicon);
        AmountParser amounts = new AmountParser(scan, bare);
        ChangeParser changes = new ChangeParser(scan);
        List<AmountMention> mentions = new ArrayList<>();
        for (int at = from; at < to; ) {
            AmountMention mention = amounts.parse(at);
            mention = mention != null ? mention : changes.parse(at);
            if (mention != null) {
                mentions.add(mention);
            }
            at = mention != null ? mention.to() : Math.max(at + 1, amounts.passed());
        }
        return List.copyOf(mentions);
    }
}
