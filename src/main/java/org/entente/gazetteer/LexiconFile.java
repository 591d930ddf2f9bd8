package org.entente.gazetteer;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A packed {@link Lexicon} as bytes: a mark, the checksum of the rest, the strings, the senses that point to them, the lists of senses, the
 * keys, and their values; all numbers are big-endian, and each part stands behind its length.
 */
final class LexiconFile {
    /** Another number when the layout changes. */
    private static final long MARK = 0x454E_5445_4E54_4503L;

    private static final int HEAD = Long.BYTES * 2;

    private LexiconFile() {}

    static void write(Lexicon lexicon, OutputStream out) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(body))) {
            writeBody(lexicon, data);
        }
        DataOutputStream data = new DataOutputStream(out);
        data.writeLong(MARK);
        data.writeLong(checksum(body.toByteArray(), 0));
        body.writeTo(data);
        data.flush();
    }

    private static void writeBody(Lexicon lexicon, DataOutputStream data) throws IOException {
        Map<String, Integer> strings = new LinkedHashMap<>();
        for (Sense sense : lexicon.senses()) {
            strings.putIfAbsent(sense.kind().name(), strings.size());
            strings.putIfAbsent(sense.target(), strings.size());
            strings.putIfAbsent(sense.detail(), strings.size());
        }
        writeStrings(strings, data);
        data.writeInt(lexicon.senses().size());
        for (Sense sense : lexicon.senses()) {
            data.writeInt(number(strings, sense.kind().name()));
            data.writeInt(number(strings, sense.target()));
            data.writeInt(number(strings, sense.detail()));
            data.writeInt(sense.features());
        }
        data.writeInt(lexicon.lists().length);
        for (int number : lexicon.lists()) {
            data.writeInt(number);
        }
        data.writeInt(lexicon.size());
        ByteBuffer values = ByteBuffer.allocate(lexicon.size() * Integer.BYTES);
        ByteBuffer keys = ByteBuffer.allocate(lexicon.size() * Long.BYTES);
        lexicon.forEach((key, value) -> {
            keys.putLong(key);
            values.putInt(value);
        });
        data.write(keys.array());
        data.write(values.array());
    }

    private static int number(Map<String, Integer> strings, String text) {
        return strings.getOrDefault(text, 0);
    }

    private static void writeStrings(Map<String, Integer> strings, DataOutputStream data) throws IOException {
        data.writeInt(strings.size());
        for (String text : strings.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            data.writeInt(bytes.length);
            data.write(bytes);
        }
    }

    /** @throws IOException if these are not the bytes that {@link #write} gave */
    static Lexicon read(byte[] bytes) throws IOException {
        if (bytes.length < HEAD || ByteBuffer.wrap(bytes).getLong() != MARK) {
            throw new IOException("is no packed lexicon of this version");
        }
        if (ByteBuffer.wrap(bytes).getLong(Long.BYTES) != checksum(bytes, HEAD)) {
            throw new IOException("is cut off or damaged");
        }
        try {
            return readBody(bytes);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw new IOException("is inconsistent", wrong);
        }
    }

    private static Lexicon readBody(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes).position(HEAD);
        String[] strings = new String[data.getInt()];
        for (int i = 0; i < strings.length; i++) {
            int length = data.getInt();
            strings[i] = new String(bytes, data.position(), length, StandardCharsets.UTF_8);
            data.position(data.position() + length);
        }
        Map<String, SenseKind> kinds = new HashMap<>();
        for (SenseKind kind : SenseKind.values()) {
            kinds.put(kind.name(), kind);
        }
        Sense[] senses = new Sense[data.getInt()];
        for (int i = 0; i < senses.length; i++) {
            SenseKind kind = kinds.get(strings[data.getInt()]);
            if (kind == null) {
                throw new IllegalArgumentException("a sense of a kind that is not known");
            }
            senses[i] = new Sense(kind, strings[data.getInt()], strings[data.getInt()], data.getInt());
        }
        int[] lists = new int[data.getInt()];
        data.asIntBuffer().get(lists);
        data.position(data.position() + lists.length * Integer.BYTES);
        long[] keys = new long[data.getInt()];
        data.asLongBuffer().get(keys);
        data.position(data.position() + keys.length * Long.BYTES);
        int[] values = new int[keys.length];
        data.asIntBuffer().get(values);
        return new Lexicon(List.of(senses), lists, keys, values);
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue();
    }
}
