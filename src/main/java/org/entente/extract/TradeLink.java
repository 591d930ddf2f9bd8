package org.entente.extract;

/** How a party stands beside a noun or verb of trade. */
enum TradeLink {
    BETWEEN,
    WITH,
    TO,
    FROM,
    IN,
    BY,
    /** The English genitive with "of". */
    OF,
    /** Without a preposition. */
    BARE,
    /** A preposition that tells nothing of trade. */
    OTHER
}
