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
 */
record Trigger(String family, String part, Set<String> arguments, Set<String> features) {
    private static final Memo<Sense, Trigger> KNOWN = new Memo<>(1 << 13, sense -> true, Trigger::read);

    /** All forms of a word tell the same. */
    static Trigger of(Sense sense) {
        return KNOWN.of(new Sense(sense.kind(), sense.target(), sense.detail(), 0));
    }

    /** A family as one bit of a few that all families share: where its bit is missing, the family is. */
    static long bit(String family) {
        return 1L << ((family.hashCode() * 0x9E3779B9) >>> 26);
    }

    private static Trigger read(Sense sense) {
        String[] cells = sense.detail().split("\t", -1);
        return new Trigger(sense.target(), cells[0], Set.of(split(cells[1], "[ |]")), Set.of(split(cells[2], " ")));
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
        return part.equals("verb");
    }

    boolean isNoun() {
        return part.equals("noun");
    }

    /** Whether the form is a passive that names who does it by «من قبل»; one written alike may be active. */
    boolean isOnlyPassive() {
        return features.contains("passive") && !arguments.contains("object");
    }

    boolean isWeak() {
        return features.contains("weak");
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
