package org.entente.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.article.Language;

/**
 * All forms by which one language names what the gazetteer knows, and the words that grammars need, packed: an open-addressed table from the
 * hash of a form's tokens to its senses. Immutable.
 */
public final class Lexicon {
    private static final Map<Language, Lexicon> BUNDLED = new ConcurrentHashMap<>();

    static final long START = 0x2545F4914F6CDD1DL;
    /** Stands in a form for a state or its adjective. */
    static final long COUNTRY = 0x7A3D70A3D70A3D71L;

    /** What {@link #lookup} gives for a beginning that no form has. */
    static final int ABSENT = -1;

    private final List<Sense> senses;
    private final Sense[] pool;
    private final int[] lists;
    private final int[] kinds;
    private final long[] keys;
    private final int[] values;
    /** A bit for each key, by which most other keys are told without the table, which is too large for the nearer caches. */
    private final long[] marks;

    private final int forms;

    /**
     * @param senses all senses
     * @param lists lists of senses by number, each behind its length, the first at 1
     * @param keys hashes of forms and of their beginnings
     * @param values for each key, twice the place of its list (0 for none), plus 1 when longer forms begin so
     */
    Lexicon(List<Sense> senses, int[] lists, long[] keys, int[] values) {
        this.senses = senses;
        this.pool = senses.toArray(Sense[]::new);
        this.lists = lists;
        this.kinds = kindsOf(pool, lists);
        this.forms = keys.length;
        int capacity = Integer.highestOneBit(Math.max(16, keys.length)) * 4;
        this.keys = new long[capacity];
        this.values = new int[capacity];
        this.marks = new long[capacity / 32];
        for (int i = 0; i < keys.length; i++) {
            int slot = (int) (keys[i] >>> 32) & (capacity - 1);
            while (this.keys[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            this.keys[slot] = keys[i];
            this.values[slot] = values[i];
            this.marks[mark(keys[i])] |= 1L << keys[i];
        }
    }

    /** The lexicon of a language that comes with the program, read once; compiled on the spot where the build did not. */
    public static Lexicon of(Language language) {
        return BUNDLED.computeIfAbsent(language, Lexicon::load);
    }

    private static Lexicon load(Language language) {
        try (InputStream packed = Lexicon.class.getResourceAsStream(fileName(language))) {
            return packed == null ? LexiconCompiler.compile(language) : LexiconFile.read(packed.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "the program's file %s %s; build the program again"
                            .formatted(fileName(language), broken.getMessage()),
                    broken);
        }
    }

    /** This lexicon with the forms of another, whose senses come first. */
    Lexicon with(Lexicon other) {
        if (other.forms == 0) {
            return this;
        }
        LexiconBuilder builder = new LexiconBuilder();
        builder.addAll(other);
        builder.addAll(this);
        return builder.build();
    }

    static String fileName(Language language) {
        return "lexicon." + language.tag() + ".bin";
    }

    private static int[] kindsOf(Sense[] pool, int[] lists) {
        int[] kinds = new int[lists.length];
        for (int list = 1; list < lists.length; list += lists[list] + 1) {
            for (int i = 1; i <= lists[list]; i++) {
                kinds[list] |= pool[lists[list + i]].kind().bit();
            }
        }
        return kinds;
    }

    /** The key of a form that is one token longer; never 0. */
    static long step(long key, long token) {
        long mixed = (key ^ token) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 29;
        return mixed == 0 ? 1 : mixed;
    }

    /** The value of a key, or {@link #ABSENT}. */
    int lookup(long key) {
        if ((marks[mark(key)] & (1L << key)) == 0) {
            return ABSENT;
        }
        int mask = keys.length - 1;
        for (int slot = (int) (key >>> 32) & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return values[slot];
            }
        }
        return ABSENT;
    }

    private int mark(long key) {
        return (int) (key >>> 6) & (marks.length - 1);
    }

    /** The kinds of all senses of a list as bits. */
    int kinds(int list) {
        return kinds[list];
    }

    /** How many senses a list has. */
    int count(int list) {
        return lists[list];
    }

    /** A sense of a list. */
    Sense sense(int list, int index) {
        return pool[lists[list + 1 + index]];
    }

    /** How many forms and beginnings of forms it holds. */
    public int size() {
        return forms;
    }

    List<Sense> senses() {
        return senses;
    }

    int[] lists() {
        return lists;
    }

    /** Calls the consumer with each key and its value. */
    void forEach(EntryConsumer consumer) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                consumer.accept(keys[slot], values[slot]);
            }
        }
    }

    /** Takes the entries of a lexicon. */
    interface EntryConsumer {
        void accept(long key, int value);
    }
}
