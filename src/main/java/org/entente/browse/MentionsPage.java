package org.entente.browse;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** One page that needs nothing else: texts with their mentions in colour, and what each of them means. */
public final class MentionsPage {
    private static final List<String> KINDS =
            List.of("person", "office", "state", "organisation", "group", "place", "date", "amount");

    private final List<MarkedText> texts;
    private final String style = read();

    private MentionsPage(List<MarkedText> texts) {
        this.texts = List.copyOf(texts);
    }

    /** Writes the page, whatever the texts hold. */
    public static void write(List<MarkedText> texts, Writer out) throws IOException {
        TemplateEngine templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.entente.browse.pages");
        try {
            templates.render("mentions.jte", new MentionsPage(texts), new WriterOutput(out));
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    /** The texts, in order. */
    public List<MarkedText> texts() {
        return texts;
    }

    /** The kinds of mention that the texts have any of, in the order of the legend. */
    public List<String> kinds() {
        return KINDS.stream()
                .filter(kind -> texts.stream()
                        .flatMap(text -> text.mentions().stream())
                        .anyMatch(mention -> mention.kind().equals(kind)))
                .toList();
    }

    /** How often a kind is mentioned. */
    public long count(String kind) {
        return texts.stream()
                .flatMap(text -> text.mentions().stream())
                .filter(mention -> mention.kind().equals(kind))
                .count();
    }

    /** The style sheet, which the page holds. */
    public String style() {
        return style;
    }

    /** What the browser may load: the style sheet of the page, told by its checksum, and nothing else. */
    public String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                    .formatted(Base64.getEncoder().encodeToString(hash));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String read() {
        try (InputStream file = MentionsPage.class.getResourceAsStream("mentions.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
