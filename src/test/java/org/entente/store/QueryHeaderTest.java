package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryHeaderTest {
    @Test
    void aHeaderGivesTitlesDescriptionAndParameters() {
        NamedQuery query = NamedQuery.parse("q", "q.rq", """
                # title: Words
                # title@ar: كلمات
                # description: What is said.
                # Copied from: nowhere
                # parameter: word string default="to be" "The word"
                # parameter: year year required example=2023 "The year"

                SELECT * { ?s ?p ?word, ?year }
                """);
        assertThat(query.title("ar")).isEqualTo("كلمات");
        assertThat(query.title("ru")).isEqualTo("Words");
        assertThat(query.description()).isEqualTo("What is said.");
        assertThat(query.parameters()).extracting(Parameter::name).containsExactly("word", "year");
        assertThat(query.parameters().get(0).defaultValue()).contains("to be");
        assertThat(query.parameters().get(1).required()).isTrue();
        assertThat(query.parameters().get(1).type().text()).isEqualTo("year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# titel: X | line 1: unknown key titel; did you mean title? Keys are title, description, parameter",
                "# parameter: x year \"X\" | line 1: cannot read this parameter; write # parameter: NAME TYPE required|default",
                "# parameter: x persn required \"X\" | line 1: unknown type persn; did you mean person?",
                "# parameter: x frog required \"X\" | line 1: unknown type frog. Types are person, state",
                "# parameter: x integer(9..1) required \"X\" | line 1: the range 9..1 is empty; write the lower bound first",
                "# parameter: x year default=1066 \"X\" | line 1: parameter x: \"1066\" is out of range",
                "# parameter: x date required example=today \"X\" | line 1: parameter x: \"today\" is not a date",
                "# parameter: y year required \"X\" | line 1: the query does not use ?y; use it, or take the parameter out",
                "# parameter: limit integer required \"X\" | line 1: the query does not use LIMIT",
                "# parameter: z year required \"X\" | line 1: ?z is a parameter, so the query cannot give it a value",
                "# parameter: z;z year required \"X\" | line 1: cannot read this parameter"
            })
    void aBrokenHeaderIsToldWithFileLineAndRemedy(String header, String message) {
        String text = header + "\nSELECT ?x (1 AS ?z) { ?x ?y1 ?o }";
        assertThatThrownBy(() -> NamedQuery.parse("q", "mine.rq", text))
                .isInstanceOf(QueryProblem.class)
                .hasMessageStartingWith("mine.rq, ")
                .hasMessageContaining(message);
    }

    @Test
    void aSecondParameterOfOneNameIsRefused() {
        String line = "# parameter: x year required \"X\"\n";
        assertThatThrownBy(() -> NamedQuery.parse("q", "q.rq", line + line + "ASK { ?x ?y ?z }"))
                .hasMessage("q.rq, line 2: a second parameter x; keep one");
    }

    @Test
    void brokenSparqlAndUpdatesAreToldWithTheirLine() {
        assertThatThrownBy(() -> NamedQuery.parse("q", "q.rq", "# title: X\n\nSELECT * { ?s ?p }"))
                .hasMessageStartingWith("q.rq, line 3: ");
        assertThatThrownBy(() -> NamedQuery.parse("q", "q.rq", "DELETE WHERE { ?s ?p ?o }"))
                .hasMessageStartingWith("q.rq: Encountered \" <DELETE_WHERE>")
                .hasMessageContaining("at line 1, column 1")
                .hasMessageEndingWith("(a SPARQL query is SELECT, ASK, CONSTRUCT or DESCRIBE)");
        assertThatThrownBy(() -> NamedQuery.parse("q", "q.rq", "ASK { ?x nope:y ?z }"))
                .hasMessageContaining("nope:y");
    }
}
