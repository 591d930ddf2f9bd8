package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationDateFinderTest {
    private static final Map<Language, String> ARTICLES = Map.of(
            Language.ENGLISH,
                    "Envoys agree on a calendar\n%s\n\nThe envoys agreed, and their hosts said that no details would be given.\n",
            Language.RUSSIAN,
                    "Послы согласовали график\n%s\n\nПослы согласовали график встреч, и подробностей принимающая сторона не привела.\n",
            Language.ARABIC,
                    "السفراء يتفقون على جدول\n%s\n\nاتفق السفراء على جدول للاجتماعات ولم يذكر المضيفون أي تفاصيل عنه حتى الآن.\n");

    static Stream<Expressions.Row> lines() {
        return Expressions.all("publication");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void aLineBelowTheHeadlineTellsTheDateThatTheTableTells(Expressions.Row row) {
        ArticleHead head = PublicationDateFinder.head(article(row.language(), row.text()), row.language());
        assertThat(head.published().map(PublicationDate::text).orElse("")).isEqualTo(row.cell(1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTablesAreLong(Language language) {
        assertThat(Expressions.of("publication", language)).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void theBodyBeginsBehindHeadlineAndDateLine() {
        String text = "Talks end\r\n  4 May 2024, 10:00 \r\n\r\nThe talks ended.";
        ArticleHead head = PublicationDateFinder.head(text, Language.ENGLISH);
        assertThat(head.title()).contains("Talks end");
        assertThat(text.substring(head.body())).isEqualTo("The talks ended.");
    }

    @Test
    void aDatelineBelongsToTheBody() {
        String text = "Talks end\n\nVIENNA, May 4, 2024 (Agency) - The talks ended.";
        ArticleHead head = PublicationDateFinder.head(text, Language.ENGLISH);
        assertThat(head.published()).contains(new PublicationDate("2024-05-04"));
        assertThat(text.substring(head.body())).startsWith("VIENNA");
    }

    @Test
    void datesAndAddressesMayStandAboveTheHeadline() {
        String text = "2024-05-04\nhttps://example.org/a\nTalks end\nThe talks ended.";
        ArticleHead head = PublicationDateFinder.head(text, Language.ENGLISH);
        assertThat(head.title()).contains("Talks end");
        assertThat(head.published()).contains(new PublicationDate("2024-05-04"));
        assertThat(head.url()).contains("https://example.org/a");
        assertThat(text.substring(head.body())).isEqualTo("The talks ended.");
    }

    @Test
    void linesBetweenHeadlineAndDateAreOfTheHead() {
        String text =
                "Call with the minister\n\nREADOUT\nOFFICE OF THE SPOKESPERSON\nMARCH 9, 2023\n\nThe two spoke today.";
        ArticleHead head = PublicationDateFinder.head(text, Language.ENGLISH);
        assertThat(head.published()).contains(new PublicationDate("2023-03-09"));
        assertThat(text.substring(head.body())).isEqualTo("The two spoke today.");
    }

    @Test
    void daysThatHeadTheSectionsOfADiaryAreNoPublication() {
        String text =
                "Diary of events\n\nMonday, 9 March 2026\nThe envoy arrives.\n\nTuesday, 10 March 2026\nThe envoy leaves.";
        assertThat(PublicationDateFinder.head(text, Language.ENGLISH).published())
                .isEmpty();
    }

    @Test
    void aMarkedDateMayStandBelowTheBody() {
        String text = "Talks end\n\nThe talks ended and nobody said how.\n\nPublished: 4 May 2024";
        assertThat(PublicationDateFinder.head(text, Language.ENGLISH).published())
                .contains(new PublicationDate("2024-05-04"));
    }

    @Test
    void datelineOrWeekdayTellWhetherTheMonthComesFirst() {
        assertThat(day("06/05/2021", "Somalia said Thursday it had restored ties."))
                .isEqualTo("2021-05-06");
        assertThat(day("06/05/2021", "Somalia said Saturday it had restored ties."))
                .isEqualTo("2021-06-05");
        assertThat(day("06/05/2021", "NAIROBI, June 4 (Agency) - Ties were restored."))
                .isEqualTo("2021-06-05");
        assertThat(day("06/05/2021", "Ties were restored.")).isEqualTo("2021-05-06");
    }

    private static String day(String line, String body) {
        return PublicationDateFinder.head("Ties restored\n" + line + "\n\n" + body, Language.ENGLISH)
                .published()
                .map(PublicationDate::text)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/2024/05/06/talks, 2024-05-06",
        "https://example.org/news/2024/5/6/talks.html, 2024-05-06",
        "https://example.org/news/2024-05-06-talks, 2024-05-06",
        "https://example.org/20240506/talks-1234.html, 2024-05-06",
        "https://example.org/a_20240506.htm, 2024-05-06",
        "https://example.org/politics/23956789,",
        "https://example.org/2024/05/talks,",
        "https://example.org/2023/02/30/talks,",
        "https://example.org/1234567890123,"
    })
    void anAddressTellsTheDayInItsPath(String address, String day) {
        assertThat(PublicationDateFinder.ofUrl(address).map(PublicationDate::text))
                .isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-06T10:00:00+0300, 2024-05-06T10:00:00+03:00",
        "2024-05-06 10:00:00, 2024-05-06T10:00:00",
        "2024-05-06T10:00:00.123456Z, 2024-05-06T10:00:00.123456Z",
        "2024-05-06, 2024-05-06",
        "'Mon, 06 May 2024 10:00:00 GMT', 2024-05-06T10:00:00Z",
        "'Mon, 06 May 2024 10:00:00 +0300', 2024-05-06T10:00:00+03:00",
        "1714989600, 2024-05-06T10:00:00Z",
        "1714989600000, 2024-05-06T10:00:00Z",
        "'6 May 2024, 10:00', 2024-05-06T10:00:00",
        "6 мая 2024 года, 2024-05-06",
        "2024-13-06,",
        "soon,",
        "'',"
    })
    void whatMachinesWriteIsRead(String written, String date) {
        assertThat(PublicationDateFinder.ofMetadata(written).map(PublicationDate::text))
                .isEqualTo(Optional.ofNullable(date));
    }

    @Test
    void aTextOfNothingHasAHeadOfNothing() {
        ArticleHead head = PublicationDateFinder.head(" \n\n", Language.ENGLISH);
        assertThat(head).isEqualTo(new ArticleHead(Optional.empty(), Optional.empty(), Optional.empty(), 3));
    }

    private static String article(Language language, String line) {
        return ARTICLES.getOrDefault(language, "").formatted(line);
    }
}
