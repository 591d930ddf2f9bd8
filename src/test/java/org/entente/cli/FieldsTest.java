package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Ran.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of JSON whose fields are named otherwise. */
class FieldsTest {
    private static final String FIELDS = "id=key,text=story,title=head,published=meta.day,language=tongue";

    @TempDir
    private Path folder;

    private Path lines;

    @BeforeEach
    void lines() throws IOException {
        lines = Files.writeString(folder.resolve("news.jsonl"), """
                {"key": "urn:news:7", "head": "Talks", "tongue": "en", "meta": {"day": "2024-03-04"}, "story": "Sergey Lavrov met Hakan Fidan in Ankara on Sunday."}
                """);
    }

    @Test
    void extractionTakesWhatTheMappingNames() {
        Ran ran = entente("extract", lines, "--fields", FIELDS);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("\"id\":\"urn:news:7\"", "\"title\":\"Talks\"", "\"published\":\"2024-03-04\"")
                .contains("\"type\":\"Meeting\",\"date\":\"2024-03-03\"");
    }

    @Test
    void mentionsLoadAndConvertDoTheSame() {
        assertThat(entente("mentions", lines, "--fields", FIELDS).out()).contains("[person: Sergey Lavrov");
        Path graph = folder.resolve("news.nq");
        assertThat(entente("convert", lines, "--fields", FIELDS, "-o", graph).code())
                .isZero();
        assertThat(graph).content().contains("urn:news:7");
        Ran loaded = entente("load", lines, "--fields", FIELDS, "--store", folder.resolve("store"));
        assertThat(loaded.err()).contains("Loaded 1 article with 1 fact: 1 Meeting.");
    }

    @Test
    void withoutItTheLineIsSetAsideAndTheMessageNamesTheFieldsThatAreLookedFor() {
        Ran ran = entente("extract", lines);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("has no text; it is looked for in the fields text, body, content, articleBody");
        assertThat(entente("extract", lines, "--fields", "text=tale").err())
                .contains("has no text; it is looked for in the fields tale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "mentions", "explain", "load", "convert", "run"})
    void aWrongPartIsNamedWithThoseThatThereAre(String verb) {
        Ran ran = entente(verb, lines, "--fields", "texts=story");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(
                        "entente: --fields: 'texts' is no part of an article; there are id, title, text, language, published, publisher, credit\n");
    }

    @ParameterizedTest
    @CsvSource({"text, text", "=story, =story", "text=, text=", "'text=a,', ''"})
    void aMappingOfAnotherShapeIsShownHowToWrite(String mapping, String wrong) {
        assertThat(entente("extract", lines, "--fields", mapping))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "entente: --fields: '%s' maps no field; write it as in text=story,title=head|name\n"
                                .formatted(wrong)));
    }
}
