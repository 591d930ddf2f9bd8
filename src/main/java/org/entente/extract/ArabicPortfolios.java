package org.entente.extract;

import java.util.Arrays;
import org.entente.article.Language;
import org.entente.gazetteer.Sense;
import org.entente.text.Folding;
import org.entente.text.LexiconTable;

/** How the portfolio of an Arabic minister goes on: «وزير الخارجية | والتعاون الدولي وشؤون المغتربين بالخارج». */
final class ArabicPortfolios {
    private static final long[] WORDS = LexiconTable.read(Language.ARABIC, "portfolios").stream()
            .mapToLong(row -> Folding.hash(row.form()))
            .sorted()
            .toArray();
    private static final WordSet ABROAD = WordSet.of("الخارج", "المهجر", "العالم");
    private static final WordSet IN = WordSet.of("في", "لدى");

    private ArabicPortfolios() {}

    /** The token behind the rest of a portfolio that begins at a token, or that token itself. */
    static int end(Text text, Sense office, int at) {
        if (!office.target().contains("minister") || office.target().contains("spokes")) {
            return at;
        }
        int end = at;
        while (joins(text, end)) {
            end++;
            while (is(text, end, 0) || (IN.contains(text.tokens(), end) && ABROAD.contains(text.tokens(), end + 1))) {
                end++;
            }
        }
        return end;
    }

    private static boolean joins(Text text, int at) {
        return text.isWord(at) && text.tokens().text().charAt(text.tokens().start(at)) == 'و' && is(text, at, 1);
    }

    /** Whether a word is one that portfolios are named with: «المالية», which is an adjective of Mali, too. */
    static boolean isPortfolio(Text text, int at) {
        return is(text, at, 0);
    }

    private static boolean is(Text text, int at, int prefix) {
        if (!text.isWord(at) || text.tokens().end(at) - text.tokens().start(at) <= prefix + 2) {
            return false;
        }
        long hash = prefix == 0
                ? text.tokens().hash(at)
                : Folding.hash(
                        text.tokens().text(),
                        text.tokens().start(at) + prefix,
                        text.tokens().end(at));
        return Arrays.binarySearch(WORDS, hash) >= 0;
    }
}
