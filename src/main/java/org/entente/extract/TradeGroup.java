package org.entente.extract;

import java.util.List;

/**
 * Parties that stand together near a word of trade.
 *
 * @param from their first token
 * @param to the token behind the last
 * @param link how they stand in the clause
 * @param adjacent whether nothing but an article stands between them and the preposition
 * @param grammar cases of a Russian name
 * @param adjective whether they are told by an adjective
 * @param possessive whether the English 's follows
 * @param parties their codes
 */
record TradeGroup(
        int from,
        int to,
        TradeLink link,
        boolean adjacent,
        int grammar,
        boolean adjective,
        boolean possessive,
        List<String> parties) {
    TradeGroup {
        parties = List.copyOf(parties);
    }
}
