package org.entente.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Tells the encoding of a text and decodes it: by its signature, as UTF-8 where that fits, as it declares, else by the statistics of its letters. */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** What the detector may answer, and how it is decoded: the encodings of the three languages before UTF-8. */
    private static final Map<String, Charset> CANDIDATES = Map.of(
            "windows-1251", Charset.forName("windows-1251"),
            "KOI8-R", Charset.forName("KOI8-R"),
            "ISO-8859-5", Charset.forName("ISO-8859-5"),
            "windows-1256", Charset.forName("windows-1256"),
            "ISO-8859-6", Charset.forName("ISO-8859-6"),
            "windows-1252", WINDOWS_1252,
            "ISO-8859-1", WINDOWS_1252);
    /** Broken UTF-8 is still UTF-8 while so many of its letters are whole for each that is not. */
    private static final int WHOLE_FOR_BROKEN = 10;

    private static final int SAMPLE = 8000;
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /**
     * A decoded text.
     *
     * @param charset the encoding that it was in
     * @param remark what could not be decoded
     */
    record Decoded(String text, Charset charset, Optional<String> remark) {}

    /**
     * Decodes a whole text.
     *
     * @param declared the encoding that the text or its carrier names; what fits the bytes better wins over it
     */
    static Decoded decode(byte[] bytes, Optional<String> declared) {
        Optional<Decoded> signed = signed(bytes);
        if (signed.isPresent()) {
            return signed.get();
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), StandardCharsets.UTF_8, Optional.empty());
        }
        Decoded mended = leniently(bytes, 0, StandardCharsets.UTF_8);
        if (isMostlyUtf8(mended.text())) {
            return mended;
        }
        Charset charset = declared.flatMap(TextDecoder::charset)
                .filter(named -> strictly(bytes, named).isPresent())
                .orElseGet(() -> detect(bytes));
        return leniently(bytes, 0, charset);
    }

    private static Optional<Decoded> signed(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(leniently(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(leniently(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? Optional.of(leniently(bytes, 2, StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        for (int at = 0; at < signature.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != signature[at]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    private static Decoded leniently(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        long broken = text.chars().filter(letter -> letter == REPLACEMENT).count();
        Optional<String> remark = broken == 0
                ? Optional.empty()
                : Optional.of("%,d places are no %s; they are read as \uFFFD".formatted(broken, charset.name()));
        return new Decoded(text, charset, remark);
    }

    private static boolean isMostlyUtf8(String mended) {
        long broken = mended.chars().filter(letter -> letter == REPLACEMENT).count();
        long whole = mended.chars()
                .filter(letter -> letter >= 128 && letter != REPLACEMENT)
                .count();
        return whole > broken * WHOLE_FOR_BROKEN;
    }

    /** A declared encoding of one byte a letter; Latin-1 is what servers say of any text, and no reason to believe it. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean told = !charset.equals(StandardCharsets.UTF_8)
                    && !charset.equals(StandardCharsets.ISO_8859_1)
                    && !charset.equals(StandardCharsets.US_ASCII)
                    && !charset.equals(WINDOWS_1252);
            return told ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Charset detect(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample(bytes));
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .filter(CANDIDATES::containsKey)
                .findFirst()
                .map(name -> CANDIDATES.getOrDefault(name, WINDOWS_1252))
                .orElse(WINDOWS_1252);
    }

    /** The words that are not in ASCII alone; markup and scripts would drown the letters that tell. */
    private static byte[] sample(byte[] bytes) {
        byte[] words = new byte[SAMPLE];
        int length = 0;
        int start = 0;
        boolean telling = false;
        for (int at = 0; at <= bytes.length && length < SAMPLE; at++) {
            boolean inWord = at < bytes.length && (bytes[at] < 0 || Character.isLetter(bytes[at]));
            if (inWord) {
                telling |= bytes[at] < 0;
                continue;
            }
            if (telling) {
                int more = Math.min(at - start, SAMPLE - length);
                System.arraycopy(bytes, start, words, length, more);
                length += more;
                if (length < SAMPLE) {
                    words[length++] = ' ';
                }
            }
            telling = false;
            start = at + 1;
        }
        return Arrays.copyOf(words, length);
    }
}
