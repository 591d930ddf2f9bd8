package org.entente.text;

import java.util.Arrays;
import java.util.List;

/** One way to read a name aloud: the units of its parts, one after the other. */
final class NameReading {
    private static final int MOST_UNITS = 120;

    private final short[] units;
    private final int[] starts;
    private final NamePart[] parts;
    private final boolean[] articled;
    private final int[][] givenNames;
    private final Character.UnicodeScript script;
    private final int strongParts;

    /** The weight of all units before a unit. */
    private final int[] weights;

    private NameReading(
            short[] units,
            int[] starts,
            NamePart[] parts,
            boolean[] articled,
            int[][] givenNames,
            Character.UnicodeScript script) {
        this.units = units;
        this.starts = starts;
        this.parts = parts;
        this.articled = articled;
        this.givenNames = givenNames;
        this.script = script;
        this.weights = weights(units);
        this.strongParts = strongParts(parts);
    }

    /** Reads words; those of which nothing is known are left out. */
    static NameReading of(List<NameWords.Word> words) {
        NameSounds sounds = NameSounds.standard();
        short[] units = new short[MOST_UNITS];
        int[] starts = new int[words.size() + 1];
        NamePart[] parts = new NamePart[words.size()];
        boolean[] articled = new boolean[words.size()];
        int[][] givenNames = new int[words.size()][];
        char[] framed = new char[64];
        int count = 0;
        for (NameWords.Word word : words) {
            int length = frame(word.text(), framed);
            int end = sounds.encode(framed, length, units, starts[count]);
            if (end > starts[count]) {
                parts[count] = word.part();
                givenNames[count] = GivenNames.of(word.text());
                articled[count] = articled(word.text()) && end - starts[count] > 3;
                starts[++count] = end;
            }
        }
        Character.UnicodeScript script = words.isEmpty()
                ? Character.UnicodeScript.COMMON
                : Character.UnicodeScript.of(words.getFirst().text().charAt(0));
        return new NameReading(
                Arrays.copyOf(units, starts[count]),
                Arrays.copyOf(starts, count + 1),
                Arrays.copyOf(parts, count),
                Arrays.copyOf(articled, count),
                Arrays.copyOf(givenNames, count),
                script);
    }

    private static int strongParts(NamePart[] parts) {
        int strong = 0;
        for (int i = 0; i < parts.length; i++) {
            strong |= parts[i].weak() ? 0 : 1 << i;
        }
        return strong;
    }

    private static int[] weights(short[] units) {
        int[] weights = new int[units.length + 1];
        for (int i = 0; i < units.length; i++) {
            weights[i + 1] = weights[i] + NameSounds.standard().weight(units[i]);
        }
        return weights;
    }

    private static int frame(String word, char[] framed) {
        int length = Math.min(word.length(), framed.length - 2);
        framed[0] = '^';
        word.getChars(0, length, framed, 1);
        framed[length + 1] = '$';
        return length + 2;
    }

    /** Whether a word opens with an article that others write apart. */
    private static boolean articled(String word) {
        if (word.length() < 5) {
            return word.length() == 4 && word.startsWith("ال");
        }
        boolean opens = word.startsWith("al")
                || word.startsWith("el")
                || word.startsWith("ال")
                || word.startsWith("аль")
                || word.startsWith("эль");
        return opens && (word.charAt(0) > 'z' || "aeiou".indexOf(word.charAt(2)) < 0);
    }

    int size() {
        return parts.length;
    }

    Character.UnicodeScript script() {
        return script;
    }

    boolean arabic() {
        return script == Character.UnicodeScript.ARABIC;
    }

    NamePart part(int index) {
        return parts[index];
    }

    /** Whether a part may be read without its first two units, the article. */
    boolean articled(int index) {
        return articled[index];
    }

    /** The given names that a part may be, as far as they are listed. */
    int[] givenNames(int index) {
        return givenNames[index];
    }

    int start(int index) {
        return starts[index];
    }

    short unit(int index) {
        return units[index];
    }

    /** Whether a unit is a consonant after a long {@code a}, as only Arabic writes it: a second {@code a} seldom follows. */
    boolean afterLongVowel(int index) {
        NameSounds sounds = NameSounds.standard();
        return arabic() && index > 0 && sounds.closed(units[index]) && sounds.startsOpen(units[index - 1]);
    }

    /** The weight of the units from one to before another. */
    int weight(int start, int end) {
        return weights[end] - weights[start];
    }

    /** The weight of all units. */
    int weight() {
        return weights[units.length];
    }

    /** How many parts may not be missing. */
    int strong() {
        return Integer.bitCount(strongParts);
    }

    /** The parts that may not be missing, a bit each. */
    int strongParts() {
        return strongParts;
    }

    /** The last part that is a father's name, or -1. */
    int lastPatronymic() {
        int last = parts.length - 1;
        while (last >= 0 && parts[last] != NamePart.PATRONYMIC) {
            last--;
        }
        return last;
    }
}
