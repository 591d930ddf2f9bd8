package org.entente.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, made in one pass and kept in parallel arrays. Offsets are {@code char}s of the text as given; white space and characters
 * without width are between tokens and belong to none. For one thread.
 */
public final class Tokens {
    private static final byte CAPITALISED = 1;
    private static final byte ALL_CAPS = 2;

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private TokenKind[] kinds;
    private Script[] scripts;
    private byte[] capitals;
    private long[] hashes;
    /** The folded forms that were asked for. */
    private @Nullable String @Nullable [] folded;

    Tokens(String text) {
        this.text = text;
        int expected = text.length() / 4 + 16;
        starts = new int[expected];
        ends = new int[expected];
        kinds = new TokenKind[expected];
        scripts = new Script[expected];
        capitals = new byte[expected];
        hashes = new long[expected];
    }

    /** The tokens of a text, which may be empty. */
    public static Tokens of(String text) {
        return new Tokenizer(text).tokens();
    }

    void add(int start, int end, TokenKind kind, long hash) {
        add(start, end, kind, hash, Script.NONE, false, false);
    }

    void add(int start, int end, TokenKind kind, long hash, Script script, boolean capitalised, boolean allCaps) {
        if (size == starts.length) {
            int larger = size * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            kinds = Arrays.copyOf(kinds, larger);
            scripts = Arrays.copyOf(scripts, larger);
            capitals = Arrays.copyOf(capitals, larger);
            hashes = Arrays.copyOf(hashes, larger);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        scripts[size] = script;
        capitals[size] = (byte) ((capitalised ? CAPITALISED : 0) | (allCaps ? ALL_CAPS : 0));
        hashes[size++] = hash;
    }

    /** The text that they are of. */
    public String text() {
        return text;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Where a token starts in the text. */
    public int start(int token) {
        return starts[token];
    }

    /** Where a token ends in the text, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    public TokenKind kind(int token) {
        return kinds[token];
    }

    public Script script(int token) {
        return scripts[token];
    }

    /** The hash of the folded form, as {@link Folding#hash} makes it. */
    public long hash(int token) {
        return hashes[token];
    }

    /** Whether a word begins with a capital letter. */
    public boolean capitalised(int token) {
        return (capitals[token] & CAPITALISED) != 0;
    }

    /** Whether a word is of two or more letters and all are capitals. */
    public boolean allCaps(int token) {
        return (capitals[token] & ALL_CAPS) != 0;
    }

    /** Whether nothing stands between a token and the one before it. */
    public boolean adjacent(int token) {
        return token > 0 && starts[token] == ends[token - 1];
    }

    /** A token as written. */
    public String text(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The text from one token up to another, exclusive. */
    public String text(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }

    /** A token folded. */
    public String folded(int token) {
        @Nullable String[] known = folded == null ? new String[size] : folded;
        folded = known;
        String form = known[token];
        if (form == null) {
            form = Folding.fold(text, starts[token], ends[token]);
            known[token] = form;
        }
        return form;
    }

    /** Whether a token is this one character. */
    boolean is(int token, char character) {
        return token >= 0
                && token < size
                && ends[token] - starts[token] == 1
                && text.charAt(starts[token]) == character;
    }
}
