package org.entente.extract;

import java.util.List;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece that grammars of phrases read: a form of the lexicon, a person's name, or a word between them.
 *
 * @param kind what it is
 * @param from its first token
 * @param to the token behind its last
 * @param clitics what is written before it and together with it, as bits of {@link org.entente.gazetteer.LexiconMatches}
 * @param senses what it may mean, the likeliest first; empty for a word between
 * @param name the name, when it is a person's
 */
record Atom(
        AtomKind kind,
        int from,
        int to,
        int clitics,
        List<Sense> senses,
        @Nullable Name name) {
    static Atom word(AtomKind kind, int from, int to) {
        return new Atom(kind, from, to, 0, List.of(), null);
    }

    /** The code or slug of its likeliest sense. */
    String target() {
        return senses.isEmpty() ? "" : senses.getFirst().target();
    }

    /** The features of all its senses. */
    int features() {
        int bits = 0;
        for (Sense sense : senses) {
            bits |= is(AtomKind.OFFICE) && sense.kind() != SenseKind.OFFICE ? 0 : sense.features();
        }
        return name == null ? bits : name.features();
    }

    boolean has(int feature) {
        return (features() & feature) != 0;
    }

    boolean is(AtomKind wanted) {
        return kind == wanted;
    }
}
