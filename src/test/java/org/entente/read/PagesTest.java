package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.article.ArticleText;
import org.entente.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of many kinds, each beside the article that is read from it. */
class PagesTest {
    @TempDir
    Path folder;

    static Stream<Path> pages() throws IOException, URISyntaxException {
        URI pages = Objects.requireNonNull(PagesTest.class.getResource("pages")).toURI();
        try (Stream<Path> files = Files.list(Path.of(pages))) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageGivesTheArticleBesideIt(Path page) throws IOException {
        Collected read = Collected.of(page);
        assertThat(read.setAside).isEmpty();
        assertThat(shown(read.articles.get(0))).isEqualTo(Files.readString(Path.of(page + ".expected")));
    }

    @Test
    void thereArePagesOfEachKind() throws IOException, URISyntaxException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void aPageWithoutRunningTextIsSetAside() throws IOException {
        Collected read =
                page("<html><body><nav><a href=/>Home</a></nav><script>var text = 'no text';</script></body></html>");
        assertThat(read.setAside).singleElement().asString().contains("holds no paragraphs");
    }

    @Test
    void anEntityIsNoWayToOtherFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt.key"), "SECRET");
        Collected read = page(
                "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM '" + secret.toUri()
                        + "'>]><html><body><p>The two ministers met in the capital and signed &x; an accord on fisheries.</p></body></html>");
        assertThat(read.articles)
                .singleElement()
                .extracting(ArticleText::text)
                .asString()
                .doesNotContain("SECRET");
    }

    @Test
    void theLanguageIsThatOfTheTextAndNotOfTheTemplate() throws IOException {
        Collected read =
                page("<html lang=en><body><p>Министры двух стран встретились в столице и подписали соглашение о"
                        + " рыболовстве в открытом море.</p></body></html>");
        assertThat(read.articles)
                .singleElement()
                .extracting(text -> text.article().language().tag())
                .isEqualTo("ru");
    }

    @Test
    void anAddressOfTheSiteIsNoAddressOfTheArticle() throws IOException {
        Collected read =
                page("<link rel=canonical href='https://example.org/'><p>The two ministers met in the capital and"
                        + " signed an accord on fisheries.</p>");
        assertThat(read.articles.get(0).article().id()).isEqualTo("urn:entente:article:page");
    }

    @Test
    void tensOfThousandsOfOpenElementsAreOnePage() throws IOException {
        Collected read = page("<div class=related>".repeat(5_000) + "<p>".repeat(50_000)
                + "The two ministers met in the capital and signed an accord on fisheries.");
        assertThat(read.counts().articles() + read.counts().setAside()).isEqualTo(1);
    }

    private Collected page(String html) throws IOException {
        return Collected.of(Files.writeString(folder.resolve("page.html"), html));
    }

    private static String shown(ArticleText text) {
        Article article = text.article();
        return "id: %s%nlanguage: %s%ntitle: %s%npublished: %s%npublisher: %s%n%n%s%n----%n%s%n"
                .formatted(
                        article.id(),
                        article.language().tag(),
                        article.title().orElse(""),
                        article.published().map(PublicationDate::text).orElse(""),
                        article.publisher().orElse(""),
                        text.text().substring(0, text.body()).strip(),
                        text.text().substring(text.body()));
    }
}
