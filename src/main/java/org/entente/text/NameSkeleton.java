package org.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How the name of a person sounds, so that spellings in Arabic, Cyrillic and Latin letters can be compared: Nurtleu, Нуртлеу, نورتلو.
 *
 * <p>It proposes and does not prove: two persons may have one name. Any text is taken; one without letters of the three scripts is like no name. Titles and
 * case endings are for others to remove.
 */
public final class NameSkeleton {
    private static final int LIMIT = 60;
    private static final int MOST_KEYS = 16;
    private static final int LONGEST_KEY = 6;

    private final List<NameWords.Word> words;
    private final NameReading reading;

    /** Made when first asked for; two threads may make the same. */
    private @Nullable List<NameReading> respelled;

    private NameSkeleton(List<NameWords.Word> words) {
        this.words = words;
        this.reading = NameReading.of(words);
    }

    /** The skeleton of a name as it is written anywhere. */
    public static NameSkeleton of(String name) {
        return new NameSkeleton(NameWords.of(name));
    }

    /** How alike two names are, from 0 to 1; 0 when parts of both are missing in the other, or a part differs. */
    public double likeness(NameSkeleton other) {
        return 1 - distance(other) / 1000.0;
    }

    /** Whether two names can be those of one person. Each has two parts at least, or both have one. */
    public boolean sameName(NameSkeleton other) {
        return distance(other) <= LIMIT;
    }

    /** Whether this name is the family name, first or last, of a person whose full name is given. */
    public boolean isSurnameOf(NameSkeleton full) {
        if (reading.strong() == 0 || full.reading.strong() == 0) {
            return false;
        }
        if (NameAlignment.surname(reading, full.reading)) {
            return true;
        }
        return full.respelled().stream().anyMatch(respelling -> NameAlignment.surname(reading, respelling));
    }

    /** The consonants of the family name, by classes: nearly always equal for spellings of one name. Empty when there are none. */
    public String surnameKey() {
        return reading.size() == 0 ? "" : keys(reading, last()).getFirst();
    }

    /** The keys of all readings of the last part and of the first, where other names have the family name. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        if (reading.size() > 0) {
            keys.addAll(keys(reading, last()));
            keys.addAll(keys(reading, 0));
        }
        for (NameReading respelling : respelled()) {
            keys.addAll(keys(respelling, 0));
        }
        return Set.copyOf(keys);
    }

    private int last() {
        int last = reading.size() - 1;
        while (last > 0 && reading.part(last).weak()) {
            last--;
        }
        return last;
    }

    private int distance(NameSkeleton other) {
        int least = NameAlignment.distance(reading, other.reading);
        if (least <= LIMIT || (respelled().isEmpty() && other.respelled().isEmpty())) {
            return least;
        }
        for (NameReading respelling : respelled()) {
            least = Math.min(least, NameAlignment.wholeDistance(respelling, other.reading));
        }
        for (NameReading respelling : other.respelled()) {
            least = Math.min(least, NameAlignment.wholeDistance(reading, respelling));
        }
        return least;
    }

    private List<NameReading> respelled() {
        List<NameReading> made = respelled;
        if (made == null) {
            boolean known = words.stream().anyMatch(word -> GivenNames.of(word.text()).length > 0);
            made = known ? List.of() : respell();
            respelled = made;
        }
        return made;
    }

    private List<NameReading> respell() {
        List<String> spelled = words.stream().map(NameWords.Word::text).toList();
        return SyllableTable.respell(spelled).stream().map(NameSkeleton::plain).toList();
    }

    private static NameReading plain(List<String> spelled) {
        return NameReading.of(spelled.stream()
                .map(word -> new NameWords.Word(word, NamePart.PLAIN))
                .toList());
    }

    private static List<String> keys(NameReading reading, int part) {
        List<String> keys = List.of("");
        int start = reading.start(part) + (reading.articled(part) ? 2 : 0);
        for (int i = start; i < reading.start(part + 1); i++) {
            List<String> longer = new ArrayList<>();
            for (String next : NameSounds.standard().keys(reading.unit(i))) {
                for (String key : keys) {
                    if (longer.size() < MOST_KEYS) {
                        longer.add(key.endsWith(next) || key.length() >= LONGEST_KEY ? key : key + next);
                    }
                }
            }
            keys = List.copyOf(new LinkedHashSet<>(longer));
        }
        return keys;
    }

    /** The keys of the parts, for people to read. */
    @Override
    public String toString() {
        StringJoiner parts = new StringJoiner(" ");
        for (int part = 0; part < reading.size(); part++) {
            parts.add(keys(reading, part).getFirst());
        }
        return parts.toString();
    }
}
