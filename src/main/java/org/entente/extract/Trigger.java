package org.entente.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.entente.gazetteer.Sense;
import org.entente.text.Memo;

/**
 * What a word tells of an event, or of its status.
 *
 * @param family the family of {@code triggers.tsv}: {@code meet}, {@code sign}, {@code plan}
 * @param part {@code verb}, {@code noun} or {@code cue}
 * @param arguments how the other participant is marked: {@code object}, prepositions and cases
 * @param features tense, number and values such as {@code kind=state}
 * @param marks what is asked most of its part and features, as bits
 */
record Trigger(String family, String part, Set<String> arguments, Set<String> features, int marks) {
    private static final int VERB = 1;
    private static final int NOUN = 2;
    private static final int WEAK = 4;
    private static final int ONLY_PASSIVE = 8;
    private static final Memo<Sense, Trigger> WORDS = new Memo<>(1 << 13, sense -> true, Trigger::read);
    private static final Memo<Sense, Trigger> FORMS = new Memo<>(
            1 << 14, sense -> true, sense -> WORDS.of(new Sense(sense.kind(), sense.target(), sense.detail(), 0)));

    Trigger(String family, String part, Set<String> arguments, Set<String> features) {
        this(family, part, arguments, features, marks(part, arguments, features));
    }

    private static int marks(String part, Set<String> arguments, Set<String> features) {
        return (part.equals("verb") ? VERB : 0)
                | (part.equals("noun") ? NOUN : 0)
                | (features.contains("weak") ? WEAK : 0)
                | (features.contains("passive") && !arguments.contains("object") ? ONLY_PASSIVE : 0);
    }

    /** All forms of a word tell the same. */
    static Trigger of(Sense sense) {
        return FORMS.of(sense);
    }

    /** A family as one bit of a few that all families share: where its bit is missing, the family is. */
    static long bit(String family) {
        return 1L << ((family.hashCode() * 0x9E3779B9) >>> 26);
    }

    private static Trigger read(Sense sense) {
        String[] cells = sense.detail().split("\t", -1);
        return new Trigger(
                sense.target(), cells[0].intern(), Set.of(split(cells[1], "[ |]")), Set.of(split(cells[2], " ")));
    }

    private static String[] split(String cell, String separator) {
        return Arrays.stream(cell.split(separator)).distinct().toArray(String[]::new);
    }

    /** The same without one of its arguments. */
    Trigger without(String argument) {
        Set<String> others = new HashSet<>(arguments);
        others.remove(argument);
        return new Trigger(family, part, Set.copyOf(others), features);
    }

    boolean isVerb() {
        return (marks & VERB) != 0;
    }

    boolean isNoun() {
        return (marks & NOUN) != 0;
    }

    /** Whether the form is a passive that names who does it by «من قبل»; one written alike may be active. */
    boolean isOnlyPassive() {
        return (marks & ONLY_PASSIVE) != 0;
    }

    boolean isWeak() {
        return (marks & WEAK) != 0;
    }

    /** The value of a feature such as {@code kind}; empty when it has none. */
    String value(String key) {
        for (String feature : features) {
            if (feature.startsWith(key + "=")) {
                return feature.substring(key.length() + 1).replace('_', ' ');
            }
        }
        return "";
    }
}
