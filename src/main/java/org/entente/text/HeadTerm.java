package org.entente.text;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a word means in the lines above an article.
 *
 * @param offset of a zone that has but one
 */
record HeadTerm(Kind kind, @Nullable ZoneOffset offset) {
    enum Kind {
        PUBLISHED,
        UPDATED,
        AM,
        PM,
        NOON,
        MIDNIGHT,
        ZONE,
        FILLER,
        RELATED
    }
}
