package org.entente.extract;

import java.util.List;
import org.entente.gazetteer.LexiconMatches;
import org.entente.text.AmountMention;
import org.entente.text.DateMention;

/**
 * A sentence with all that is mentioned in it.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param body the token behind its dateline, or its first token
 * @param matches the forms of the lexicon in it
 * @param atoms its pieces, without gaps
 * @param actors who acts
 * @param dates when
 * @param amounts how much
 */
record Sentence(
        int from,
        int to,
        int body,
        LexiconMatches matches,
        List<Atom> atoms,
        List<ActorMention> actors,
        List<DateMention> dates,
        List<AmountMention> amounts) {}
