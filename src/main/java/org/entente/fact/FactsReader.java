package org.entente.fact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.gazetteer.CodeList;

/**
 * Reads article facts: from {@code .json} files, which hold one object, and from {@code .jsonl} files, which hold one a line. A
 * file is read line by line, so memory depends on the longest article and not on the file.
 *
 * <p>Input that is wrong never throws. An article with a problem is set aside whole, told once with all its problems, and the rest
 * of the file is read on; a file that cannot be read is one problem. Checked are the JSON itself (UTF-8, each key once, at most
 * 16 levels), keys, kinds of value, words of fixed lists, dates, codes of states and currencies, characters (no controls, no
 * halves of surrogate pairs, and controls of writing direction only in quotes and titles), and quotes against their offsets and,
 * where it is at hand, the text. A reader may read many files, one after the other.
 */
public final class FactsReader {
    /**
     * How many bytes one article may have with its facts: 4 MiB, about 6,000 facts. An article is read as a whole, which takes up
     * to 20 times its bytes, and a heap of 128 MiB should do.
     */
    public static final int LARGEST_ARTICLE = 4 << 20;

    private final CodeList codes;
    private final TextLookup texts;
    private final JsonText json = new JsonText(LARGEST_ARTICLE);

    /**
     * A reader that checks codes and quotes.
     *
     * @param codes the codes that are known
     * @param texts finds the texts that quotes are checked against
     */
    public FactsReader(CodeList codes, TextLookup texts) {
        this.codes = codes;
        this.texts = texts;
    }

    /** Reads a file and hands what it finds to the sink. */
    public void read(Path file, FactsSink sink) {
        String name = file.toString();
        if (name.endsWith(".jsonl")) {
            read(file, Optional.empty(), sink, FactsFile::readLines);
        } else if (name.endsWith(".json")) {
            readWithText(file, sink);
        } else {
            sink.setAside(new Problem(name, "", "is not a file of facts by its name; allowed: .json and .jsonl"));
        }
    }

    /**
     * Reads one article, such as a line that a {@link FactsWriter} wrote; its quotes are checked against their offsets only.
     *
     * @throws IllegalArgumentException if it has a problem; the message is the problem
     */
    public ArticleFacts parse(ByteBuffer utf8) {
        Findings findings = new Findings("", "");
        try {
            return json.parse(utf8, 1)
                    .flatMap(value -> new ArticleParser(new FactParser(codes, new Quotes(Optional.empty())))
                            .parse(value, findings))
                    .orElseThrow(() ->
                            new IllegalArgumentException(findings.summary().toString()));
        } catch (BadJson e) {
            throw new IllegalArgumentException(e.place() + ": " + e.complaint(), e);
        }
    }

    private void readWithText(Path file, FactsSink sink) {
        Optional<String> text;
        try {
            text = texts.textOf(file);
        } catch (IOException e) {
            sink.setAside(new Problem(file.toString(), "", "its text " + complaint(e)));
            return;
        }
        read(file, text, sink, FactsFile::readWhole);
    }

    private void read(Path file, Optional<String> text, FactsSink sink, Method method) {
        ArticleParser parser = new ArticleParser(new FactParser(codes, new Quotes(text)));
        FactsFile facts = new FactsFile(file, sink, json, parser);
        try (InputStream stream = Files.newInputStream(file)) {
            method.read(facts, stream);
        } catch (IOException e) {
            facts.setAside("", complaint(e));
        }
    }

    private static String complaint(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "is not there; there is no such file";
            case AccessDeniedException denied -> "may not be read; its permissions forbid it";
            case CharacterCodingException coding -> "is not UTF-8; save it as UTF-8";
            default -> "cannot be read: " + e.getMessage();
        };
    }

    private interface Method {
        void read(FactsFile facts, InputStream stream) throws IOException;
    }
}
