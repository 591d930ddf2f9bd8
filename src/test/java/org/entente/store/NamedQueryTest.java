package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.entente.gazetteer.Gazetteer;
import org.entente.rdf.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedQueryTest {
    private static final String EVERYWHERE = """
            # parameter: party party required "Who"
            # parameter: word string required "What"
            # parameter: limit integer(1..10) default=5 "How many"
            SELECT ?event (COUNT(?x) AS ?count) WHERE {
              { SELECT ?event WHERE { ?event <urn:p> ?party FILTER EXISTS { ?event <urn:q> ?party } } ORDER BY ?event LIMIT 3 }
              ?event <urn:w> ?x
              FILTER(?x = ?word)
              OPTIONAL { ?event <urn:r> ?y FILTER(STR(?y) != STR(?party)) }
              BIND(CONCAT(?word, "!") AS ?loud)
            }
            GROUP BY ?event HAVING (MAX(?x) = ?word) ORDER BY (?x = ?word) LIMIT 3
            """;

    @Test
    void aValueTakesTheVariablesPlaceInSubqueriesFiltersAndAggregates() {
        String bound = bind(EVERYWHERE, "party", "KZ", "word", "trade").toString();
        assertThat(bound).doesNotContain("?party").doesNotContain("?word").doesNotContain("LIMIT 3");
        assertThat(bound.split("<http://localhost:3330/id/state/KZ>", -1)).hasSize(4);
        assertThat(bound.split("\"trade\"", -1)).hasSize(5);
        assertThat(bound.split("LIMIT +5", -1)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"} DELETE WHERE { ?s ?p ?o } #",
                "'''} SERVICE <http://example.org/> { ?s ?p ?o",
                "\" ; \\u0022 } UNION { ?s ?p ?o } #",
                "line\nend\r\ttab \\n \\",
                "\u202Eevil\u2066 العربية",
                "?word",
                "<urn:x>"
            })
    void textIsBoundAsData(String value) {
        Query bound = bind(EVERYWHERE, "party", "KZ", "word", value);
        Query again = QueryFactory.create(bound.toString());
        assertThat(again).isEqualTo(bound);
        assertThat(again.toString()).doesNotContain("\nDELETE").doesNotContain("SERVICE  ");
        String answer = Sample.answer(
                QueryRunner.on(Sample.dataset()),
                bind("# parameter: word string required \"What\"\nASK { FILTER(?word = ?word) }", "word", value),
                QueryFormat.TSV);
        assertThat(answer).contains("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3330/id/state/KZ> ; SERVICE <http://example.org/",
                "http://example.org/ x",
                "http://example.org/\"",
                "http://example.org/\n",
                "http://example.org/\u202Ex",
                "http://example.org/{x}",
                "http://localhost:3330/id/state/KZ>",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "state/KZ/../RU",
                "person/sergey-lavrov",
                "K Z",
                "\" } #",
                "قازاقستان",
                "?x",
                ""
            })
    void anIriThatIsNoneIsRefused(String value) {
        assertThatThrownBy(() -> bind(EVERYWHERE, "party", value, "word", "x"))
                .isInstanceOf(QueryProblem.class)
                .hasMessageStartingWith("Query q, parameter party: ")
                .hasMessageContaining("give a state's code such as KZ")
                .hasMessageNotContainingAny("\n", "\u202E");
    }

    @ParameterizedTest
    @CsvSource({
        "party, KZ, id/state/KZ",
        "party, kz, id/state/KZ",
        "party, EAEU, id/organisation/eaeu",
        "party, organisation/EU, id/organisation/eu",
        "party, group/central-asia, id/group/central-asia",
        "person, sergey-lavrov, id/person/sergey-lavrov",
        "person, http://localhost:3330/id/person/sergey-lavrov, id/person/sergey-lavrov",
        "organisation, UN, id/organisation/un",
        "office, RU-minister-of-foreign-affairs, id/office/RU-minister-of-foreign-affairs",
        "event, trade/2022-turnover-kz-ru-usd, id/trade/2022-turnover-kz-ru-usd",
        "article, https://example.org/news/1, id/article/809e5c5700222b3a"
    })
    void aShortNameBecomesAnIri(String type, String value, String expected) {
        String text = "# parameter: thing %s required \"What\"\nASK { ?thing ?p ?o }".formatted(type);
        assertThat(bind(text, "thing", value).toString()).contains("<http://localhost:3330/" + expected + ">");
    }

    @Test
    void anArticlesAddressBecomesTheIriThatLoadingGaveIt() {
        String address = "https://example.org/новости/1";
        Node article = Names.of(Sample.BASE, Gazetteer.bundled()).article(address);
        String text = "# parameter: thing article required \"What\"\nASK { ?thing ?p ?o }";
        assertThat(bind(text, "thing", address).toString()).contains("<" + article.getURI() + ">");
    }

    @ParameterizedTest
    @CsvSource({
        "year, 1899, is out of range: give a year from 1900 to 2100",
        "year, two, is not a whole number",
        "integer(1..9), 10, is out of range: give a whole number from 1 to 9",
        "integer, 99999999999, is not a whole number",
        "date, 2023-02-30, is not a day of the calendar: give a day such as 2023-04-11",
        "date, 11.04.2023, is not a date",
        "language, fr, 'is not a language that labels are written in: give ar, en or ru'",
        "person, Sergey Lavrov, did you mean sergey-lavrov?",
        "person, state/KZ, is not of kind person",
        "state, KAZ, is not a two-letter code",
        "event, 2023-04-11, lacks its kind"
    })
    void aValueOfTheWrongTypeIsRefusedWithWhatIsAllowed(String type, String value, String message) {
        String text = "# parameter: thing %s required \"What\"\nASK { FILTER(?thing = 1) }".formatted(type);
        assertThatThrownBy(() -> bind(text, "thing", value))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("parameter thing")
                .hasMessageContaining(message);
    }

    @Test
    void missingAndUnknownParametersAreNamed() {
        assertThatThrownBy(() -> bind(EVERYWHERE)).hasMessage("Query q needs party=… (Who) and word=… (What)");
        assertThatThrownBy(() -> bind(EVERYWHERE, "prty", "KZ"))
                .hasMessage(
                        "Query q has no parameter \"prty\"; did you mean party? It has the parameters party, word, limit");
    }

    @Test
    void aBaseWithoutItsSlashIsRefused() {
        NamedQuery query = NamedQuery.parse("q", "q.rq", "ASK {}");
        assertThatThrownBy(() -> query.bind(Map.of(), "http://localhost:3330"))
                .hasMessageContaining("ends with a slash");
    }

    private static Query bind(String text, String... values) {
        Map<String, String> map = new HashMap<>();
        for (int index = 0; index < values.length; index += 2) {
            map.put(values[index], values[index + 1]);
        }
        return NamedQuery.parse("q", "q.rq", text).bind(map, Sample.BASE);
    }
}
