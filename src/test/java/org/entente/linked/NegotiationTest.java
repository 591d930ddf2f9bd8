package org.entente.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
    private static final List<Representation> ALL = Arrays.asList(Representation.values());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle | TURTLE",
                "TEXT/Turtle | TURTLE",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\" | JSON_LD",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML",
                "application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1 | RDF_XML",
                "text/turtle;q=0.4 , application/ld+json;q=0.7 | JSON_LD",
                "text/turtle;q=0.4,application/ld+json; q=0.400 | TURTLE",
                "text/plain | PLAIN",
                "application/n-triples, text/plain | N_TRIPLES",
                "application/trig | TRIG",
                "application/n-quads;q=0.2 | N_QUADS",
                "text/* | TURTLE",
                "text/*;q=0.9, text/turtle;q=0.1, */*;q=0.5 | PLAIN",
                "*/*;q=0.5, text/turtle;q=0 | JSON_LD",
                "*/* | TURTLE",
                "text/html;q=1.0, */*;q=0.999 | HTML",
                "text/turtle;q=7, application/trig;q=0.1 | TRIG",
                ";;q=x,,- | TURTLE",
            })
    void theBestOfWhatIsOfferedIsChosen(String accept, Representation expected) {
        assertThat(Negotiation.of(Optional.of(accept)).choose(ALL)).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"image/png", "text/turtle;q=0", "*/*;q=0", "application/*+xml", "html/*;q=0.1"})
    void nothingIsChosenForAClientThatTakesNothingOfIt(String accept) {
        assertThat(Negotiation.of(Optional.of(accept)).choose(ALL)).isEmpty();
    }

    @Test
    void aClientThatSaysNothingTakesAnything() {
        assertThat(Negotiation.of(Optional.empty()).choose(List.of(Representation.N_QUADS)))
                .hasValue(Representation.N_QUADS);
    }

    @Test
    void anEndlessHeaderIsReadToItsHundredthRange() {
        String accept = "image/png,".repeat(100_000) + "text/turtle";
        assertThat(Negotiation.of(Optional.of(accept)).choose(ALL)).isEmpty();
    }
}
