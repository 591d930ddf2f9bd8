package org.entente.text;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of the keys asked for lately, a fixed number of them: a key that falls on the place of another takes it. The
 * object asked for last is found quickest, since one is often asked for several times in a row. For pure functions only; several threads may use it.
 */
public final class Memo<K, V> {
    private final Function<K, V> function;
    private final Predicate<K> small;
    private final @Nullable Entry<K, V>[] entries;

    /**
     * @param places how many keys are remembered at most; a power of two
     * @param small which keys are small enough to be kept
     * @param function what is remembered
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Memo(int places, Predicate<K> small, Function<K, V> function) {
        this.small = small;
        this.function = function;
        this.entries = new Entry[places];
    }

    private record Entry<K, V>(K key, V value) {}

    /** What the function makes of a key. */
    @SuppressWarnings("ReferenceEquality") // only a short cut before equals
    public V of(K key) {
        int hash = key.hashCode();
        int place = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (entries.length - 1);
        Entry<K, V> known = entries[place];
        if (known != null && known.key == key) {
            return known.value;
        }
        V value = known != null && known.key.equals(key) ? known.value : function.apply(key);
        if (small.test(key)) {
            entries[place] = new Entry<>(key, value);
        }
        return value;
    }
}
