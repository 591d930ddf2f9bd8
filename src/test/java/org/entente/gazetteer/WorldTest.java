package org.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.article.Language;
import org.entente.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a user adds. */
class WorldTest {
    private static final String PREFIXES = """
            @prefix dip: <https://w3id.org/entente/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;
    private static final String ZEMBLA = PREFIXES + """
            <id/state/XZ> a dip:State ; dip:code "XZ" ; rdfs:label "Zembla"@en , "Зембла"@ru , "زمبلا"@ar ; dip:capital <id/place/onhava> .
            <id/place/onhava> a schema:Place ; rdfs:label "Onhava"@en , "Онхава"@ru ; dip:country <id/state/XZ> .
            <id/organisation/nhx> a dip:InternationalOrganisation ; dip:code "NHX" ;
                rdfs:label "Northern Harbour Exchange"@en , "Северная портовая биржа"@ru .
            <id/person/zorgan-quux> a schema:Person ; rdfs:label "Zorgan Quux"@en , "Зорган Куукс"@ru , "زورغان كووكس"@ar .
            <id/tenure/zorgan-quux-1> a dip:Tenure ; dip:holder <id/person/zorgan-quux> ;
                dip:inOffice <id/office-kind/minister-of-foreign-affairs> ; dip:onBehalfOf <id/state/XZ> ; dip:edtf "2020-03/.." .
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, Zembla, STATE, XZ",
        "RUSSIAN, Земблы, STATE, XZ",
        "ARABIC, وزمبلا, STATE, XZ",
        "RUSSIAN, Онхаве, CAPITAL, XZ",
        "ENGLISH, NHX, ORGANISATION, NHX",
        "RUSSIAN, Северной портовой бирже, ORGANISATION, NHX",
        "ENGLISH, Zorgan Quux, PERSON, zorgan-quux",
        "RUSSIAN, Зорганом Кууксом, PERSON, zorgan-quux",
        "RUSSIAN, Кууксу, PERSON, zorgan-quux",
        "ARABIC, زورغان كووكس, PERSON, zorgan-quux",
        "ENGLISH, Kazakhstan, STATE, KZ"
    })
    void namesOfTheUserAreFormsLikeAllOthers(Language language, String text, SenseKind kind, String target)
            throws IOException {
        World world = World.with(file("zembla.ttl", ZEMBLA));
        Tokens tokens = Tokens.of(text);
        LexiconMatches matches = LexiconMatches.of(tokens, 0, tokens.size(), world.lexicon(language), language);
        int number = matches.longest(0, kind.bit());
        assertThat(number).isNotNegative();
        assertThat(matches.end(0, number)).isEqualTo(tokens.size());
        assertThat(matches.first(0, number, kind.bit()))
                .extracting(Sense::target)
                .isEqualTo(target);
    }

    @Test
    void peopleOfTheUserHoldTheirOffices() throws IOException {
        World world = World.with(file("zembla.ttl", ZEMBLA));
        assertThat(world.people().person("zorgan-quux").orElseThrow().tenures())
                .containsExactly(
                        new Tenure("XZ", "minister-of-foreign-affairs", LocalDate.of(2020, 3, 1), LocalDate.MAX));
        assertThat(world.gazetteer().state("XZ")).isPresent();
        assertThat(world.gazetteer().state("KZ")).isPresent();
        assertThat(Gazetteer.bundled().state("XZ")).isEmpty();
        assertThat(People.bundled().person("zorgan-quux")).isEmpty();
    }

    @Test
    void whoIsKnownMayBeGivenAnotherName() throws IOException {
        World world = World.with(file("more.ttl", PREFIXES + """
                <id/person/sergey-lavrov> skos:altLabel "Serhii Lavrov"@en .
                <id/state/KZ> skos:altLabel "Qazaqstan"@en ."""));
        assertThat(world.people().person("sergey-lavrov").orElseThrow().names(Language.ENGLISH))
                .contains("Sergey Lavrov", "Serhii Lavrov");
        assertThat(world.people().person("sergey-lavrov").orElseThrow().tenures())
                .isEqualTo(
                        People.bundled().person("sergey-lavrov").orElseThrow().tenures());
        assertThat(world.gazetteer().state("KZ").orElseThrow().labels().all(Language.ENGLISH))
                .contains("Kazakhstan", "Qazaqstan");
    }

    @Test
    void aFolderIsReadWholeAndOtherFilesInItAreNot() throws IOException {
        file("a.ttl", PREFIXES + "<id/state/XA> a dip:State ; rdfs:label \"Aland\"@en .");
        file("b.ttl", PREFIXES + "<id/state/XB> a dip:State ; rdfs:label \"Beland\"@en .");
        file("notes.txt", "not Turtle");
        World world = World.with(folder);
        assertThat(world.gazetteer().state("XA")).isPresent();
        assertThat(world.gazetteer().state("XB")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <id/state/XA> a dip:State rdfs:label "A"@en .                                     | line 5, column
                    <id/state/XA> rdfs:label "A" .                                                    | <id/state/XA>: the name "A" has no language; write "A"@en, @ru or @ar
                    <id/state/XA> a dip:State ; rdfs:label "А"@ru .                                   | <id/state/XA> has no English name; add rdfs:label "…"@en
                    <id/person/nobody> skos:altLabel "Nobody"@en .                                    | <id/person/nobody> has no English name
                    <id/state/XA> rdfs:label <id/state/XB> .                                          | its name takes a text in quotes
                    <id/state/XA> rdfs:label "A"@en ; dip:capital "B" .                               | dip:capital takes an IRI such as <id/state/KZ>
                    <id/state/XA> rdfs:label "A"@en ; dip:dissolved "then" .                          | 'then'
                    <id/organisation/xa> rdfs:label "A"@en .                                          | an organisation needs a dip:code
                    <id/tenure/x> dip:holder <id/person/y> .                                          | <id/tenure/x> needs a dip:inOffice
                    <id/tenure/x> dip:holder <id/person/y> ; dip:inOffice <id/office/president> .     | dip:inOffice takes
                    <id/tenure/x> dip:holder <id/person/y> ; dip:inOffice <id/office-kind/president> ; dip:edtf "soon" . | dip:edtf "soon" is no time
                    [] rdfs:label "A"@en .                                                            | needs an IRI
                    """)
    void whatIsWrongIsToldWithTheFile(String turtle, String message) throws IOException {
        Path file = file("wrong.ttl", PREFIXES + turtle);
        assertThatThrownBy(() -> World.with(file))
                .isInstanceOf(GazetteerProblem.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void aFileThatIsNotThereIsToldAndSoIsAFolderWithoutTurtle() {
        assertThatThrownBy(() -> World.with(folder.resolve("nowhere.ttl"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> World.with(folder)).hasMessageContaining("holds no file that ends in .ttl");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
