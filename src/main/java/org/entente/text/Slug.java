package org.entente.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the readable part of an IRI from a name in any of the three scripts: lower-case Latin letters, digits and single hyphens.
 *
 * <p>The romanisation table is data ({@code romanisation.tsv}); letters that it lacks (Chinese, say) are dropped, and a name of which nothing
 * is left gives the fingerprint of its text instead, so a slug is never empty.
 */
public final class Slug {
    private static final int LONGEST = 60;
    private static final Map<Integer, String> ROMANISATION = romanisation();

    /** Names come again and again. */
    private static final Memo<String, String> KNOWN = new Memo<>(1 << 12, name -> name.length() <= 200, Slug::make);

    private Slug() {}

    /** The slug of a name: 1 to {@value #LONGEST} characters of {@code [a-z0-9-]}; a longer one is cut at that length and told apart by a fingerprint. */
    public static String of(String name) {
        return KNOWN.of(name);
    }

    private static String make(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        fold(name).codePoints().forEach(letter -> append(slug, letter));
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        if (slug.isEmpty()) {
            return Fingerprint.of(name, 8);
        }
        return slug.length() <= LONGEST
                ? slug.toString()
                : slug.substring(0, LONGEST - 9) + "-" + Fingerprint.of(name, 8);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    private static void append(StringBuilder slug, int letter) {
        if (letter < 128) {
            appendPlain(slug, (char) letter);
            return;
        }
        String known = ROMANISATION.get(letter);
        if (known != null) {
            slug.append(known);
            return;
        }
        // An accented letter is its base letter; a mark that stands alone (tashkeel, tatweel) is nothing.
        String opened = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        int base = opened.codePointAt(0);
        if (base != letter) {
            append(slug, base);
        } else if (Character.isDigit(letter)) {
            slug.append(Character.digit(letter, 10));
        } else if (!isMark(letter) && !Character.isLetter(letter)) {
            appendPlain(slug, ' ');
        }
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.MODIFIER_SYMBOL
                || letter == 'ـ';
    }

    private static void appendPlain(StringBuilder slug, char letter) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
            slug.append(letter);
        } else if (letter != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    private static Map<Integer, String> romanisation() {
        Map<Integer, String> table = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Slug.class.getResourceAsStream("romanisation.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    table.put(line.codePointAt(0), line.substring(line.indexOf('\t') + 1));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(table);
    }
}
