package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.junit.jupiter.api.Test;

class FactsWriterTest {
    private static final Article ARTICLE = new Article(
            "https://example.org/news/42",
            Optional.of("Talks in \"Moscow\""),
            Language.ENGLISH,
            Optional.of(new PublicationDate("2023-04-11")),
            Optional.empty(),
            Optional.empty());
    private static final List<Fact> FACTS = List.of(
            new Meeting(
                    new Details(
                            Status.PLANNED,
                            Optional.of(PartialDate.parse("2023-04-11")),
                            Optional.of("Moscow"),
                            Optional.of("RU"),
                            List.of("trade", "energy"),
                            Optional.of(new Evidence("Они встретятся", Optional.of(new Span(3, 17)))),
                            Optional.of(0.95),
                            Optional.of("meeting-3")),
                    List.of(
                            new Actor(
                                    Optional.of("Lavrov"),
                                    Optional.of("Sergey Lavrov"),
                                    Optional.of("Minister of Foreign Affairs"),
                                    Optional.of("RU")),
                            Actor.whole("KZ")),
                    Optional.empty()),
            new TradeFigure(
                    Details.held(),
                    List.of(Actor.whole("RU"), Actor.whole("KZ")),
                    TradeFlow.TURNOVER,
                    Optional.of(new BigDecimal("28.2E9")),
                    Optional.of("USD"),
                    Optional.empty(),
                    Optional.of(PartialDate.parse("2022")),
                    Optional.of(new BigDecimal("-1.50")),
                    false,
                    true,
                    Optional.of(Approximation.ABOUT)));

    @Test
    void theGistOfAFactIsOneLineWithoutWhatOnlyProgramsNeed() {
        assertThat(new FactsWriter().gist(FACTS.getFirst()))
                .isEqualTo("{\"type\":\"Meeting\",\"status\":\"planned\",\"date\":\"2023-04-11\",\"place\":\"Moscow\","
                        + "\"country\":\"RU\",\"participants\":[{\"name\":\"Lavrov\",\"person\":\"Sergey Lavrov\","
                        + "\"office\":\"Minister of Foreign Affairs\",\"for\":\"RU\"},{\"for\":\"KZ\"}],"
                        + "\"quote\":\"Они встретятся\",\"rule\":\"meeting-3\"}");
    }

    @Test
    void aFileHoldsTheArticleOnItsFirstLineAndThenOneFactALine() throws IOException {
        StringBuilder out = new StringBuilder();
        new FactsWriter().write(new ArticleFacts(ARTICLE, FACTS), out);
        assertThat(out).hasToString("""
                { "article": {"id": "https://example.org/news/42", "title": "Talks in \\"Moscow\\"", "language": "en", "published": "2023-04-11"},
                  "facts": [
                    {"type": "Meeting", "status": "planned", "date": "2023-04-11", "place": "Moscow", "country": "RU", "topics": ["energy", "trade"], \
                "participants": [{"name": "Lavrov", "person": "Sergey Lavrov", "office": "Minister of Foreign Affairs", "for": "RU"}, {"for": "KZ"}], \
                "quote": "Они встретятся", "start": 3, "end": 17, "confidence": 0.95, "rule": "meeting-3"},
                    {"type": "TradeFigure", "parties": [{"for": "RU"}, {"for": "KZ"}], "flow": "turnover", "value": 28200000000, "currency": "USD", \
                "period": "2022", "change": -1.5, "record": true, "approx": "about"}
                  ] }
                """);
    }

    @Test
    void aLineHoldsAllOfAnArticle() throws IOException {
        StringBuilder out = new StringBuilder();
        new FactsWriter().writeLine(new ArticleFacts(ARTICLE, FACTS.subList(1, 2)), out);
        assertThat(out).hasToString("""
                {"article":{"id":"https://example.org/news/42","title":"Talks in \\"Moscow\\"","language":"en","published":"2023-04-11"},\
                "facts":[{"type":"TradeFigure","parties":[{"for":"RU"},{"for":"KZ"}],"flow":"turnover","value":28200000000,"currency":"USD",\
                "period":"2022","change":-1.5,"record":true,"approx":"about"}]}
                """);
    }

    @Test
    void anArticleWithoutFactsHasAnEmptyList() throws IOException {
        StringBuilder out = new StringBuilder();
        new FactsWriter().write(new ArticleFacts(ARTICLE, List.of()), out);
        assertThat(out.toString()).endsWith("\"published\": \"2023-04-11\"},\n  \"facts\": [] }\n");
    }
}
