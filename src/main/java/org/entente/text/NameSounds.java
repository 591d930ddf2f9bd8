package org.entente.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How names sound: letters as units, a unit being one sound or the few that a spelling may stand for, and how far two units are from each other. All of it
 * is read from the tables {@code skeleton}, {@code sounds} and {@code sound-distances}.
 */
final class NameSounds {
    private static final int FAR = 100;
    private static final int FAR_VOWEL = 50;
    private static final int VOWEL_AND_CONSONANT = 130;
    private static final NameSounds STANDARD = new NameSounds();

    private record Sound(int number, String key, int weight, int missing, int missingInArabic) {
        boolean vowel() {
            return key.isEmpty() && weight <= 40;
        }
    }

    private record Reading(Sound sound, int penalty) {}

    private record Unit(List<Reading> readings, boolean optional) {}

    private final Map<String, Sound> sounds = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<short[]> outputs = new ArrayList<>();
    private final SpellingTrie spellings;
    private final short[][] distances;
    private final short[] weights;
    private final short[] missing;
    private final short[] missingInArabic;
    private final boolean[] open;
    private final boolean[] startsOpen;
    private final List<List<String>> keys;

    private NameSounds() {
        for (LexiconTable.Row row : LexiconTable.read("sounds")) {
            sounds.put(row.form(), new Sound(sounds.size(), row.cell(1), row.number(2), row.number(3), row.number(4)));
        }
        Map<String, Integer> spelled = new HashMap<>();
        for (LexiconTable.Row row : LexiconTable.read("skeleton")) {
            spelled.put(row.form(), outputs.size());
            outputs.add(output(row.cell(1)));
        }
        spellings = SpellingTrie.of(spelled);
        distances = unitDistances();
        weights = new short[units.size()];
        missing = new short[units.size()];
        missingInArabic = new short[units.size()];
        open = new boolean[units.size()];
        startsOpen = new boolean[units.size()];
        keys = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            weigh(i, units.get(i));
        }
    }

    /** The sounds that the tables tell. */
    static NameSounds standard() {
        return STANDARD;
    }

    /**
     * Writes the units of a word.
     *
     * @param word the letters between {@code ^} and {@code $}
     * @param to where the units go, from {@code at} on
     * @return the place after the last unit
     */
    int encode(char[] word, int length, short[] to, int at) {
        int place = at;
        for (int i = 0; i < length && place < to.length; ) {
            long found = spellings.longest(word, i, length);
            if (found < 0) {
                found = folded(word, i);
            }
            if (found >= 0) {
                for (short unit : outputs.get((int) (found >>> 32))) {
                    if (place < to.length && (place == at || to[place - 1] != unit)) {
                        to[place++] = unit;
                    }
                }
            }
            i += found < 0 ? 1 : Math.max(1, (int) found);
        }
        return place;
    }

    private long folded(char[] word, int place) {
        String letter = Folding.fold(String.valueOf(word[place]));
        if (letter.length() != 1 || letter.charAt(0) == word[place]) {
            return -1;
        }
        return spellings.longest(letter.toCharArray(), 0, 1);
    }

    short[] distances(short unit) {
        return distances[unit];
    }

    int weight(short unit) {
        return weights[unit];
    }

    /** What it costs that the other name lacks a unit, which may be one that its letters do not write. */
    int missing(short unit, boolean unwritten) {
        return unwritten ? missingInArabic[unit] : missing[unit];
    }

    /** Whether a unit is an {@code a} and nothing else. */
    boolean open(short unit) {
        return open[unit];
    }

    /** Whether the likeliest reading of a unit is an {@code a}. */
    boolean startsOpen(short unit) {
        return startsOpen[unit];
    }

    /** Whether a unit is a consonant. */
    boolean closed(short unit) {
        return weights[unit] == FAR;
    }

    /** What a unit may add to a key, the likeliest first. */
    List<String> keys(short unit) {
        return keys.get(unit);
    }

    private short[] output(String cell) {
        String[] parts = cell.isEmpty() ? new String[0] : cell.split(" ", -1);
        short[] output = new short[parts.length];
        for (int i = 0; i < parts.length; i++) {
            output[i] = (short) (int) numbers.computeIfAbsent(parts[i], part -> {
                units.add(unit(part));
                return units.size() - 1;
            });
        }
        return output;
    }

    private Unit unit(String cell) {
        boolean optional = cell.endsWith("?");
        List<Reading> readings = new ArrayList<>();
        for (String reading : (optional ? cell.substring(0, cell.length() - 1) : cell).split("\\|", -1)) {
            int colon = reading.indexOf(':');
            String name = colon < 0 ? reading : reading.substring(0, colon);
            Sound sound = sound(name, "skeleton");
            readings.add(new Reading(sound, colon < 0 ? 0 : Integer.parseInt(reading.substring(colon + 1))));
        }
        return new Unit(List.copyOf(readings), optional);
    }

    private Sound sound(String name, String table) {
        Sound sound = sounds.get(name);
        if (sound == null) {
            throw new IllegalStateException(
                    "/lexicon/" + table + ".tsv has a sound that /lexicon/sounds.tsv has not: " + name);
        }
        return sound;
    }

    private void weigh(int number, Unit unit) {
        Sound first = unit.readings().getFirst().sound();
        weights[number] = (short) (unit.optional() ? 0 : first.weight());
        startsOpen[number] = first.equals(sounds.get("a"));
        open[number] = startsOpen[number] && unit.readings().size() == 1;
        int least = FAR * 2;
        int leastInArabic = FAR * 2;
        Set<String> classes = new LinkedHashSet<>();
        for (Reading reading : unit.readings()) {
            least = Math.min(least, reading.sound().missing() + reading.penalty());
            leastInArabic = Math.min(leastInArabic, reading.sound().missingInArabic() + reading.penalty());
            classes.add(reading.sound().key());
        }
        missing[number] = (short) (unit.optional() ? 2 : least);
        missingInArabic[number] = (short) (unit.optional() ? 2 : leastInArabic);
        if (unit.optional()) {
            classes.add("");
        }
        keys.add(List.copyOf(classes));
    }

    private short[][] unitDistances() {
        int[][] bySound = soundDistances();
        short[][] table = new short[units.size()][units.size()];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                int least = FAR * 2;
                for (Reading one : units.get(i).readings()) {
                    for (Reading other : units.get(j).readings()) {
                        int distance =
                                bySound[one.sound().number()][other.sound().number()];
                        least = Math.min(least, pair(distance, one.penalty() + other.penalty()));
                    }
                }
                table[i][j] = (short) least;
            }
        }
        return table;
    }

    /** An unlikely reading has to fit the better. */
    private static int pair(int distance, int penalty) {
        return penalty == 0 ? distance : distance * 5 / 2 + penalty;
    }

    private int[][] soundDistances() {
        int[][] table = new int[sounds.size()][sounds.size()];
        for (Sound one : sounds.values()) {
            for (Sound other : sounds.values()) {
                int far = one.vowel() ? FAR_VOWEL : FAR;
                table[one.number()][other.number()] = one.vowel() == other.vowel() ? far : VOWEL_AND_CONSONANT;
            }
            table[one.number()][one.number()] = 0;
        }
        for (LexiconTable.Row row : LexiconTable.read("sound-distances")) {
            int one = sound(row.form(), "sound-distances").number();
            int other = sound(row.cell(1), "sound-distances").number();
            table[one][other] = row.number(2);
            table[other][one] = row.number(2);
        }
        return table;
    }
}
