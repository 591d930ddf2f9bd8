package org.entente.extract;

import java.util.List;

/**
 * A person's name as it stands in a text.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param text its base form: nominative in Russian, without clitics in Arabic
 * @param known the slugs of the people of the gazetteer who are called so
 * @param features its cases and gender, as bits of {@link org.entente.text.Grammatical}
 * @param clitics what is written before it and together with it
 * @param shape how much of a name it is
 */
record Name(int from, int to, String text, List<String> known, int features, int clitics, Shape shape) {
    /** How much of a name it is. */
    enum Shape {
        /** Given and family name, or a name that the gazetteer has as a whole. */
        WHOLE,
        /** A family name alone. */
        SURNAME,
        /** Words that are a name only when an office stands beside them. */
        MAYBE
    }
}
