package org.entente.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.text.Fingerprint;

/** The IRIs of articles: the source's own where it names one, else one that is the same on any machine. */
final class ArticleIds {
    private static final String OWN = "urn:entente:article:";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+", Pattern.DOTALL);
    private static final int DIGITS = 32;

    private ArticleIds() {}

    /** The id that the source names, or one of the name of the file without its ending and the line; of the standard input one of the text. */
    static String of(Optional<String> named, ArticleOrigin origin, String text) {
        Optional<String> id = named.map(String::strip).filter(told -> !told.isEmpty());
        if (id.isPresent()) {
            return SCHEME.matcher(id.get()).matches() ? escaped(id.get(), false) : OWN + escaped(id.get(), true);
        }
        if (origin.relative().equals(ArticleFiles.STANDARD_INPUT)) {
            return OWN + Fingerprint.of(text, DIGITS);
        }
        String name = String.valueOf(origin.relative().getFileName());
        int dot = name.lastIndexOf('.');
        String base = escaped(dot > 0 ? name.substring(0, dot) : name, true);
        return OWN + base + (origin.line() == 0 ? "" : ":" + origin.line());
    }

    /** Percent-encodes what may not stand in an IRI; in a name of ours all but letters, digits and {@code -._~}. */
    private static String escaped(String id, boolean strict) {
        StringBuilder iri = new StringBuilder();
        id.codePoints().forEach(letter -> {
            boolean plain = strict
                    ? (letter < 128 && Character.isLetterOrDigit(letter)) || "-._~".indexOf(letter) >= 0
                    : isAllowed(letter);
            if (plain) {
                iri.appendCodePoint(letter);
            } else {
                for (byte octet : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                    iri.append('%').append("%02X".formatted(octet & 0xFF));
                }
            }
        });
        return iri.toString();
    }

    private static boolean isAllowed(int letter) {
        return "<>\"{}|\\^`".indexOf(letter) < 0
                && !Character.isISOControl(letter)
                && !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter);
    }
}
