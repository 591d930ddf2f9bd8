package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartPageTest {
    private static Server server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        server = Server.of(Client.smallDataset()).port(0).start();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | en-GB,en;q=0.9 | en | ltr | Latest events",
                "/ | ru-RU,ru;q=0.9,en;q=0.8 | ru | ltr | Последние события",
                "/ | ar-MA | ar | rtl | أحدث الأحداث",
                "/ | de-DE,fr;q=0.9,ar;q=0.1 | ar | rtl | أحدث الأحداث",
                "/ | ru;q=0,en | en | ltr | Latest events",
                "/ | de | en | ltr | Latest events",
                "/ | ;;q=x,,- | en | ltr | Latest events",
                "/ | | en | ltr | Latest events",
                "/?lang=ar | ru | ar | rtl | أحدث الأحداث",
                "/?lang=xx | ru | ru | ltr | Последние события",
            },
            quoteCharacter = '`')
    void comesInTheReadersLanguage(String path, String accepted, String language, String direction, String word)
            throws Exception {
        HttpResponse<String> page = client.get(path, "Accept-Language", accepted == null ? "" : accepted);
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\" dir=\"" + direction + "\">")
                .contains(word);
        assertThat(page.headers().firstValue("Content-Language")).hasValue(language);
        assertThat(page.headers().allValues("Vary").toString()).contains("Accept-Language");
    }

    @Test
    void countsWhatTheDatasetHolds() throws Exception {
        String page = client.get("/?lang=en").body();
        assertThat(page)
                .contains("<dt>Articles</dt><dd>2</dd>")
                .contains("<dt>Reports</dt><dd>3</dd>")
                .contains("<dt>Events</dt><dd>3</dd>")
                .contains("<dt>People</dt><dd>2</dd>")
                .contains("<dt>States</dt><dd>2</dd>");
    }

    @Test
    void labelsAreInTheReadersLanguageOrMarkedAsAnother() throws Exception {
        String page = client.get("/?lang=ar").body();
        assertThat(page).contains("<bdi dir=\"rtl\">لقاء كازاخستان وروسيا</bdi>");
        assertThat(page)
                .contains("<bdi lang=\"en\" dir=\"ltr\">Visit of Murat Nurtleu &lt;b&gt;to&lt;/b&gt; Moscow</bdi>");
        assertThat(page).doesNotContain("<b>to</b>");
    }

    @Test
    void latestEventsAreThoseThatHappened() throws Exception {
        String page = client.get("/?lang=en").body();
        assertThat(page).doesNotContain("Planned call").contains("April 11, 2023");
        assertThat(page.indexOf("Meeting of Kazakhstan")).isLessThan(page.indexOf("Visit of Murat"));
    }

    @Test
    void everyLinkOfThePageAnswers() throws Exception {
        String page = client.get("/?lang=en").body();
        Matcher links = Pattern.compile("(?:href|src)=\"([^\"]+)\"").matcher(page);
        int count = 0;
        while (links.find()) {
            String link = links.group(1).replace("&amp;", "&");
            HttpResponse<String> answer =
                    client.get(link, "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
            assertThat(answer.statusCode()).as(link).isEqualTo(200);
            count++;
        }
        assertThat(count).isGreaterThan(8);
    }

    @Test
    void listsLinkToFilesOfTheSameEvents() throws Exception {
        assertThat(client.get("/events?type=Meeting&party=state/KZ&year=2023&lang=en")
                        .body())
                .contains("/export/events.csv?party=http%3A%2F%2Flocalhost%3A3330%2Fid%2Fstate%2FKZ&amp;type=meeting"
                        + "&amp;from=2023-01-01&amp;to=2023-12-31&amp;labels=en")
                .doesNotContain("/export/trade.csv");
        assertThat(client.get("/events?told=ar").body()).contains("Meeting of").doesNotContain("/export/");
        assertThat(client.get("/page/state/KZ").body()).contains("/export/trade.csv?party=");
    }

    @Test
    void holdsNoInlineScriptAndNoInlineStyle() throws Exception {
        HttpResponse<String> page = client.get("/");
        assertThat(page.body())
                .doesNotContain("<script>")
                .doesNotContain("onclick")
                .doesNotContain("style=")
                .doesNotContain("<style");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void robotsMayReadThePageButNotRunQueries() throws Exception {
        assertThat(client.get("/robots.txt").body()).contains("Disallow: /sparql");
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        String tag = client.get("/").headers().firstValue("ETag").orElseThrow();
        assertThat(client.get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
}
