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
    private final boolean arabic;

    private NameReading(short[] units, int[] starts, NamePart[] parts, boolean[] articled, boolean arabic) {
        this.units = units;
        this.starts = starts;
        this.parts = parts;
        this.articled = articled;
        this.arabic = arabic;
    }

    /** Reads words; those of which nothing is known are left out. */
    static NameReading of(List<NameWords.Word> words) {
        NameSounds sounds = NameSounds.standard();
        short[] units = new short[MOST_UNITS];
        int[] starts = new int[words.size() + 1];
        NamePart[] parts = new NamePart[words.size()];
        boolean[] articled = new boolean[words.size()];
        char[] framed = new char[64];
        int count = 0;
        for (NameWords.Word word : words) {
            int length = frame(word.text(), framed);
            int end = sounds.encode(framed, length, units, starts[count]);
            if (end > starts[count]) {
                parts[count] = word.part();
                articled[count] = articled(word.text()) && end - starts[count] > 3;
                starts[++count] = end;
            }
        }
        boolean arabic = !words.isEmpty() && Character.UnicodeScript.of(words.getFirst().text().charAt(0)) == Character.UnicodeScript.ARABIC;
        return new NameReading(
                Arrays.copyOf(units, starts[count]),
                Arrays.copyOf(starts, count + 1),
                Arrays.copyOf(parts, count),
                Arrays.copyOf(articled, count),
                arabic);
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
        boolean opens = word.startsWith("al") || word.startsWith("el") || word.startsWith("ال") || word.startsWith("аль") || word.startsWith("эль");
        return opens && (word.charAt(0) > 'z' || "aeiou".indexOf(word.charAt(2)) < 0);
    }

    int size() {
        return parts.length;
    }

    boolean arabic() {
        return arabic;
    }

    NamePart part(int index) {
        return parts[index];
    }

    /** Whether a part may be read without its first two units, the article. */
    boolean articled(int index) {
        return articled[index];
    }

    int start(int index) {
        return starts[index];
    }

    short unit(int index) {
        return units[index];
    }

    /** How many parts may not be missing. */
    int strong() {
        int strong = 0;
        for (NamePart part : parts) {
            strong += part.weak() ? 0 : 1;
        }
        return strong;
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
