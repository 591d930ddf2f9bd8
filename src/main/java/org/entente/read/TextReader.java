package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.article.RawArticle;

/** Reads a {@code .txt}: the headline in the first line, perhaps lines with the date and the like, and the body. The text is the file's, letter by letter. */
final class TextReader implements ArticleReader {
    private static final int NAME_BEFORE_TWO_ENDINGS = 3;

    @Override
    public void read(ArticleOrigin origin, InputStream stream, ReadingDesk desk) throws IOException {
        Optional<byte[]> bytes = Bytes.all(origin, stream, desk);
        if (bytes.isEmpty()) {
            return;
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes.get(), Optional.empty());
        decoded.remark().ifPresent(remark -> desk.remark(origin, remark));
        desk.take(
                origin,
                new RawArticle(
                        origin.toString(),
                        Optional.empty(),
                        Optional.empty(),
                        languageOfName(String.valueOf(origin.relative().getFileName())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        decoded.text()));
    }

    /** {@code x.ar.txt} is Arabic. */
    private static Optional<String> languageOfName(String name) {
        List<String> parts = Arrays.asList(name.split("\\."));
        return parts.size() < NAME_BEFORE_TWO_ENDINGS
                ? Optional.empty()
                : Language.of(parts.get(parts.size() - 2)).map(Language::tag);
    }
}
