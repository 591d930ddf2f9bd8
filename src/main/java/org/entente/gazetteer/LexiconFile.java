package org.entente.gazetteer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A packed {@link Lexicon} as bytes: the strings, the senses that point to them, the lists of senses, and the keys with their values; all
 * numbers are big-endian, and each part stands behind its length.
 */
final class LexiconFile {
    private LexiconFile() {}

    static void write(Lexicon lexicon, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        Map<String, Integer> strings = new LinkedHashMap<>();
        for (Sense sense : lexicon.senses()) {
            strings.putIfAbsent(sense.target(), strings.size());
            strings.putIfAbsent(sense.detail(), strings.size());
        }
        writeStrings(strings, data);
        data.writeInt(lexicon.senses().size());
        for (Sense sense : lexicon.senses()) {
            data.writeInt(sense.kind().ordinal());
            data.writeInt(number(strings, sense.target()));
            data.writeInt(number(strings, sense.detail()));
            data.writeInt(sense.features());
        }
        data.writeInt(lexicon.lists().length);
        for (int number : lexicon.lists()) {
            data.writeInt(number);
        }
        data.writeInt(lexicon.size());
        List<long[]> entries = new ArrayList<>(lexicon.size());
        lexicon.forEach((key, value) -> entries.add(new long[] {key, value}));
        entries.sort((one, other) -> Long.compare(one[0], other[0]));
        for (long[] entry : entries) {
            data.writeLong(entry[0]);
            data.writeInt((int) entry[1]);
        }
        data.flush();
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

    /** @throws java.nio.BufferUnderflowException if the bytes end too early */
    static Lexicon read(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes);
        String[] strings = new String[data.getInt()];
        for (int i = 0; i < strings.length; i++) {
            int length = data.getInt();
            strings[i] = new String(bytes, data.position(), length, StandardCharsets.UTF_8);
            data.position(data.position() + length);
        }
        SenseKind[] kinds = SenseKind.values();
        Sense[] senses = new Sense[data.getInt()];
        for (int i = 0; i < senses.length; i++) {
            senses[i] =
                    new Sense(kinds[data.getInt()], strings[data.getInt()], strings[data.getInt()], data.getInt());
        }
        int[] lists = new int[data.getInt()];
        data.asIntBuffer().get(lists);
        data.position(data.position() + lists.length * Integer.BYTES);
        long[] keys = new long[data.getInt()];
        int[] values = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = data.getLong();
            values[i] = data.getInt();
        }
        return new Lexicon(List.of(senses), lists, keys, values);
    }
}
