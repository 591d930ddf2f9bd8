package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFormatTest {
    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyFormatIsKnownByItsNameAndItsEnding(ExportFormat format) {
        assertThat(ExportFormat.of(format.code())).contains(format);
        assertThat(ExportFormat.ofFile("a.folder/news." + format.code())).contains(format);
        assertThat(ExportFormat.ofFile("news." + format.code() + ".gz")).contains(format);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Turtle, TURTLE",
        "N-Quads, N_QUADS",
        "ntriples, N_TRIPLES",
        "json-ld, JSON_LD",
        "RDF/XML, RDF_XML",
        "TTL, TURTLE"
    })
    void longNamesAreUnderstood(String name, ExportFormat format) {
        assertThat(ExportFormat.of(name)).contains(format);
    }

    @Test
    void otherNamesAreNoFormat() {
        assertThat(ExportFormat.of("docx")).isEmpty();
        assertThat(ExportFormat.ofFile("news")).isEmpty();
        assertThat(ExportFormat.ofFile("news.gz")).isEmpty();
    }
}
