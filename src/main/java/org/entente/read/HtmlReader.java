package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.entente.article.RawArticle;
import org.entente.text.LanguageGuess;
import org.entente.text.PublicationDateFinder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page of a site. The text is the headline and the paragraphs of the article, a line each, and offsets are counted in that. */
final class HtmlReader implements ArticleReader {
    private static final int PROLOGUE = 4096;
    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta\\s[^>]{0,200}?charset|\\?xml\\s[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    /** A shorter text may be too short to tell its language by. */
    private static final int TELLING = 200;

    @Override
    public void read(ArticleOrigin origin, InputStream stream, ReadingDesk desk) throws IOException {
        Optional<byte[]> bytes = Bytes.all(origin, stream, desk);
        if (bytes.isEmpty()) {
            return;
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes.get(), declared(bytes.get()));
        decoded.remark().ifPresent(remark -> desk.remark(origin, remark));
        Document page = Jsoup.parse(decoded.text());
        HtmlMetadata metadata = new HtmlMetadata(page);
        Optional<PublicationDate> published = metadata.published();
        LanguageGuess spoken = LanguageGuess.of(page.body().text());
        Language language = spoken.language().orElse(Language.ENGLISH);
        published = published.or(() -> shown(page, language));
        HtmlBody body = new HtmlBody(page, language);
        List<String> paragraphs = body.paragraphs();
        String text = text(metadata, paragraphs);
        if (text.isBlank()) {
            desk.setAside(origin, "holds no paragraphs of an article");
            return;
        }
        desk.take(
                origin,
                new RawArticle(
                        origin.toString(),
                        metadata.address(),
                        metadata.title(),
                        declaredLanguage(metadata, text),
                        published,
                        metadata.publisher(),
                        Optional.empty(),
                        text));
    }

    /** What the page declares, where its text is too short to tell; templates declare one language for texts of several. */
    private static Optional<String> declaredLanguage(HtmlMetadata metadata, String text) {
        boolean told =
                text.length() >= TELLING || LanguageGuess.of(text).language().isPresent();
        return told
                ? Optional.empty()
                : metadata.language().filter(tag -> Language.of(tag).isPresent());
    }

    private static String text(HtmlMetadata metadata, List<String> paragraphs) {
        String shown = paragraphs.stream()
                .filter(line -> !metadata.title().equals(Optional.of(line)))
                .collect(Collectors.joining("\n"));
        String body = metadata.articleBody()
                .filter(told -> shown.length() < told.length() / 2)
                .orElse(shown);
        return body.isBlank()
                ? ""
                : metadata.title().map(title -> title + "\n" + body).orElse(body);
    }

    /** The date that the page shows beside its headline. */
    private static Optional<PublicationDate> shown(Document page, Language language) {
        return HtmlDates.besideHeadline(page).stream()
                .flatMap(line -> PublicationDateFinder.ofLine(line, language).stream())
                .findFirst();
    }

    private static Optional<String> declared(byte[] bytes) {
        String prologue = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(prologue);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }
}
