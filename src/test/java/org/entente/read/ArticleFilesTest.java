package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.ArticleText;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.entente.article.ReadingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    private static final String ENGLISH =
            "Talks end\n4 May 2024\n\nThe talks of the two ministers ended in the capital.\n";

    @TempDir
    Path folder;

    @Test
    void aTextKeepsEveryCharacterOfItsFile() throws IOException {
        String text =
                "\r\nTalks end\r\n4 May 2024\r\n\r\n  The talks of the \uD83C\uDDF0 ministers ended.\u00A0\r\n\r\n";
        Collected read = Collected.of(file("talks.txt", text));
        assertThat(read.articles).singleElement().satisfies(article -> {
            assertThat(article.text()).isEqualTo(text);
            assertThat(article.text().substring(article.body())).startsWith("The talks");
            assertThat(article.article())
                    .isEqualTo(new Article(
                            "urn:entente:article:talks",
                            Optional.of("Talks end"),
                            Language.ENGLISH,
                            Optional.of(new PublicationDate("2024-05-04")),
                            Optional.empty(),
                            Optional.empty()));
        });
    }

    @Test
    void theNameOfAFileTellsItsLanguageAndItsIdentity() throws IOException {
        Collected read = Collected.of(file("визит 1.ar.txt", "12345 67890\n\nabc"));
        assertThat(read.articles.get(0).article().language()).isEqualTo(Language.ARABIC);
        assertThat(read.articles.get(0).article().id())
                .isEqualTo("urn:entente:article:%D0%B2%D0%B8%D0%B7%D0%B8%D1%82%201.ar");
    }

    @Test
    void anAddressInALineOfItsOwnIsTheIdentityAndMayTellTheDay() throws IOException {
        Collected read = Collected.of(
                file(
                        "a.txt",
                        "Talks end\n\nThe talks of the two ministers ended.\n\nSource: https://example.org/2024/05/06/talks\n"));
        assertThat(read.articles.get(0).article().id()).isEqualTo("https://example.org/2024/05/06/talks");
        assertThat(read.articles.get(0).article().published()).contains(new PublicationDate("2024-05-06"));
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesWithTheFoldersBelowIt() throws IOException {
        file("b/z.txt", ENGLISH);
        file("b/a.html", "<p>The talks of the two ministers ended in the capital on Monday.</p>");
        file("a.txt", ENGLISH);
        file("c.jsonl", "{\"text\": \"The talks of the two ministers ended in the capital.\"}\n");
        file("a.facts.json", "{}");
        file("d.facts.jsonl", "{}");
        file("readme.pdf", "%PDF");
        Collected read = Collected.of(folder);
        assertThat(read.origins)
                .extracting(ArticleOrigin::relative)
                .containsExactly(Path.of("a.txt"), Path.of("b", "a.html"), Path.of("b", "z.txt"), Path.of("c.jsonl"));
        assertThat(read.counts()).isEqualTo(new ReadingCounts(4, 0, 3));
    }

    @Test
    void aLinkThatLeadsBackIsNotFollowedForEver() throws IOException {
        file("b/z.txt", ENGLISH);
        Files.createSymbolicLink(folder.resolve("b/back"), folder);
        assertThat(Collected.of(folder).counts().articles()).isEqualTo(1);
    }

    @Test
    void oneBrokenFileStopsNothing() throws IOException {
        file("a.txt", "");
        file("b.txt", "\0\1\2\3\4\5\6\7");
        file("c.txt", "x".repeat(ReadingDesk.LONGEST_TEXT + 1));
        file("d.txt", " ".repeat(ReadingDesk.MOST_BYTES + 1));
        file("e.txt", ENGLISH);
        Collected read = Collected.of(folder.resolve("missing"), folder, folder.resolve("b.txt"));
        assertThat(read.counts()).isEqualTo(new ReadingCounts(1, 6, 0));
        assertThat(read.setAside)
                .extracting(ReadingProblem::message)
                .containsExactly(
                        "is not there; name a file of articles or a folder with such files",
                        "holds no text",
                        "is no text: 8 of its 8 characters are none",
                        "its text has 4,194,305 characters; the most is 4,194,304",
                        "is longer than 16,777,216 bytes",
                        "is no text: 8 of its 8 characters are none");
    }

    @Test
    void aFileWhoseNameTellsNothingIsSetAsideUnlessTheFormatIsGiven() throws IOException {
        Path file = file("article", ENGLISH);
        assertThat(Collected.of(file).setAside).hasSize(1);
        ReadingOptions text = new ReadingOptions(JsonFields.DEFAULT, Optional.of(ArticleFormat.TEXT), Optional.empty());
        assertThat(Collected.of(text, Files.newInputStream(file), file).articles)
                .hasSize(1);
    }

    @Test
    void aLanguageThatIsNotReadIsNamed() throws IOException {
        Collected read = Collected.of(
                file(
                        "a.txt",
                        "Міністри зустрілися\n\nМіністри двох країн зустрілися у столиці та підписали угоду про співпрацю."),
                file("b.jsonl", "{\"text\": \"Les ministres se sont rencontrés.\", \"language\": \"fr-FR\"}"),
                file("c.txt", "1234567890"));
        assertThat(read.setAside)
                .extracting(ReadingProblem::toString)
                .containsExactly(
                        folder.resolve("a.txt") + ": Ukrainian is not read; Arabic, Russian and English are",
                        folder.resolve("b.jsonl") + ": line 1: French is not read; Arabic, Russian and English are",
                        folder.resolve("c.txt")
                                + ": is in no language that can be told; Arabic, Russian and English are read");
    }

    @Test
    void whatIsNoCharacterIsReplacedByOne() throws IOException {
        String text = "Talks end\n\nThe talks of the two ministers\0ended.";
        Collected read = Collected.of(
                file("a.txt", text), file("b.jsonl", "{\"text\": \"The talks of the \\ud83c two ministers ended.\"}"));
        assertThat(read.articles.get(0).text()).isEqualTo(text.replace('\0', ' '));
        assertThat(read.articles.get(1).text()).isEqualTo("The talks of the \uFFFD two ministers ended.");
        assertThat(read.remarks).hasSize(2);
    }

    @Test
    void eachLineOfJsonIsAnArticle() throws IOException {
        Collected read = Collected.of(file("news.jsonl", """
                {"id": "https://example.org/1", "title": "Talks end", "text": "The talks ended in the capital.", "language": "en", "published": "2024-05-04", "publisher": "Gazette"}

                {"url": "42", "headline": "Переговоры", "content": "Переговоры министров завершились в столице.", "lang": "ru_RU", "date": "1714989600"}
                {"title": "no text"}
                [1]
                {"text":
                {"text": "Talks go on in the capital of the country."}
                """));
        assertThat(read.articles)
                .extracting(ArticleText::article)
                .extracting(Article::id)
                .containsExactly("https://example.org/1", "urn:entente:article:42", "urn:entente:article:news:7");
        assertThat(read.articles.get(0).text()).isEqualTo("Talks end\n\nThe talks ended in the capital.");
        assertThat(read.articles.get(0).article().publisher()).contains("Gazette");
        assertThat(read.articles.get(1).article().published()).contains(new PublicationDate("2024-05-06T10:00:00Z"));
        assertThat(read.setAside).extracting(ReadingProblem::place).containsExactly("line 4", "line 5", "line 6");
    }

    @Test
    void fieldsOfJsonAreMapped() throws IOException {
        ReadingOptions options = new ReadingOptions(
                JsonFields.of("text=story,title=meta.head|name,published=meta.when"),
                Optional.empty(),
                Optional.empty());
        Collected read = Collected.ofInput(
                options,
                "{\"story\": \"The talks ended in the capital.\", \"meta\": {\"head\": \"Talks end\", \"when\": \"2024-05-04\"}}"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read.articles.get(0).text()).startsWith("Talks end\n");
        assertThat(read.articles.get(0).article().published()).contains(new PublicationDate("2024-05-04"));
    }

    @Test
    void aWrongMappingIsExplained() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFields.of("text"))
                .withMessageContaining("text=story");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFields.of("text="))
                .withMessageContaining("text=story");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFields.of("texts=a"))
                .withMessageContaining("id, title, text");
    }

    @Test
    void theStandardInputIsTextOrAPageOrLinesOfJson() {
        assertThat(input(ENGLISH).article().id()).matches("urn:entente:article:[0-9a-f]{32}");
        assertThat(input("\n<html><p>The talks of the two ministers ended in the capital.</p>")
                        .text())
                .isEqualTo("The talks of the two ministers ended in the capital.");
        assertThat(input("\uFEFF{\"text\": \"The talks of the two ministers ended.\"}")
                        .text())
                .isEqualTo("The talks of the two ministers ended.");
    }

    private static ArticleText input(String text) {
        Collected read = Collected.ofInput(ReadingOptions.DEFAULT, text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.setAside).isEmpty();
        return read.articles.get(0);
    }

    @Test
    void aTextInAnOldEncodingIsRead() throws IOException {
        String text = "Переговоры завершены\n4 мая 2004 года\n\nМинистры двух стран завершили переговоры в столице.\n";
        Path file = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName("windows-1251")));
        assertThat(Collected.of(file).articles.get(0).text()).isEqualTo(text);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
