package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsReaderTest {
    private static final String ARTICLE = "\"article\": {\"id\": \"https://example.org/news/1\", \"language\": \"en\"}";
    private static final String MEETING =
            "{\"type\": \"Meeting\", \"participants\": [{\"for\": \"RU\"}, {\"for\": \"KZ\"}]}";

    private final FactsReader reader = new FactsReader(new KnownCodes(), TextLookup.beside());

    @TempDir
    Path folder;

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNotMatter() throws IOException {
        String line = article(MEETING);
        Collected found = lines("\uFEFF" + line + "\r\n\r\n\uFEFF" + line + "\r\n" + line);
        assertThat(found.problems).isEmpty();
        assertThat(found.articles).hasSize(3);
        assertThat(single("\uFEFF" + line).articles).hasSize(1);
    }

    @Test
    void aBrokenLineIsSetAsideAndTheOthersAreRead() throws IOException {
        Collected found = lines(article(MEETING) + "\n{\"article\": 7}\n" + article("") + "\n");
        assertThat(found.articles).extracting(article -> article.facts().size()).containsExactly(1, 0);
        assertThat(found.problems).extracting(Problem::place).containsExactly("line 2, key `facts`");
        assertThat(found.problems.getFirst().message())
                .startsWith("is missing; ")
                .contains("1 more problem: line 2, key `article`: is a number");
    }

    @Test
    void theStatusOfAFactThatTellsNoneIsHeld() throws IOException {
        assertThat(onlyFact(MEETING).details().status()).isEqualTo(Status.HELD);
    }

    @Test
    void anUnofficialVisitIsPrivate() throws IOException {
        Fact fact = onlyFact(
                "{\"type\": \"Visit\", \"visitors\": [{\"for\": \"RU\"}], \"country\": \"KZ\", \"kind\": \"unofficial\"}");
        assertThat(((Visit) fact).kind()).contains(VisitKind.PRIVATE);
    }

    @Test
    void languagesAreToldByTheirPrimarySubtag() throws IOException {
        Collected found = single("{\"article\": {\"id\": \"urn:a:1\", \"language\": \"ar-MA\"}, \"facts\": []}");
        assertThat(found.articles)
                .extracting(article -> article.article().language())
                .containsExactly(Language.ARABIC);
    }

    @Test
    void organisationsAreKnownByTheirAcronymsInAnyLanguage() throws IOException {
        assertThat(onlyFact(MEETING.replace("RU", "ЕАЭС")).partyCodes()).containsExactly("EAEU", "KZ");
    }

    @Test
    void groupsWithoutACodeKeepTheirNames() throws IOException {
        Collected found = single(article(MEETING.replace("RU", "Central Asia")));
        assertThat(found.warnings).isEmpty();
        assertThat(found.articles.getFirst().facts().getFirst().partyCodes()).containsExactly("Central Asia", "KZ");
    }

    @Test
    void anUnknownAcronymIsKeptWithOneWarning() throws IOException {
        String meeting = MEETING.replace("RU", "CPLP");
        Collected found = single(article(meeting + ", " + meeting));
        assertThat(found.articles).hasSize(1);
        assertThat(found.warnings)
                .extracting(Problem::toString)
                .containsExactly(folder.resolve("a.en.facts.json")
                        + ": fact 1, key `participants`, actor 1, key `for`: \"CPLP\" is not an acronym that the gazetteer knows; "
                        + "it is kept as a name");
    }

    @Test
    void anArticleThatIsSetAsideGivesNoWarnings() throws IOException {
        Collected found = single(article(MEETING.replace("RU", "CPLP") + ", {\"type\": \"Call\"}"));
        assertThat(found.problems).hasSize(1);
        assertThat(found.warnings).isEmpty();
    }

    @Test
    void quotesAndTitlesKeepTheirControlsOfWritingDirection() throws IOException {
        String json =
                "{\"article\": {\"id\": \"urn:a:1\", \"language\": \"ar\", \"title\": \"\\u202Bزيارة\\u202C\"}, \"facts\": ["
                        + "{\"type\": \"Statement\", \"speaker\": {\"for\": \"RU\"}, \"quote\": \"\\u2067قال\\u2069\"}]}";
        ArticleFacts article = single(json).articles.getFirst();
        assertThat(article.article().title()).contains("\u202Bزيارة\u202C");
        assertThat(article.facts().getFirst().details().evidence())
                .contains(new Evidence("\u2067قال\u2069", Optional.empty()));
    }

    @Test
    void aQuoteThatStandsInTheTextWhereItSaysIsAccepted() throws IOException {
        text("😀 They met in Moscow.");
        assertThat(single(quoting("They met", 2, 10)).articles).hasSize(1);
    }

    @Test
    void aQuoteThatStandsElsewhereInTheTextIsToldFromWhere() throws IOException {
        text("😀 They met in Moscow.");
        assertThat(single(quoting("They met", 3, 11)).problems)
                .extracting(Problem::place, Problem::message)
                .containsExactly(
                        tuple("fact 1, key `quote`", "the text has other words from 3 on; it has these from 2 on"));
    }

    @Test
    void aQuoteThatTheTextDoesNotHaveIsSetAside() throws IOException {
        text("They met in Moscow.");
        assertThat(single(quoting("They talked", 0, 11)).problems)
                .extracting(Problem::message)
                .containsExactly("the text has other words from 0 on; it does not have these anywhere");
        assertThat(single(quoting("They met", 20, 28)).problems)
                .extracting(Problem::message)
                .containsExactly("20 is behind the end of the text, which has 19 code points");
    }

    @Test
    void textsMayLieInAFolderOfTheirOwn() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("a.en.txt"), "Nothing of the kind.");
        Path facts = Files.writeString(folder.resolve("a.en.json"), quoting("They met", 0, 8));
        assertThat(Collected.from(reader, facts).articles).hasSize(1);
        assertThat(Collected.from(new FactsReader(new KnownCodes(), TextLookup.in(texts)), facts).problems)
                .hasSize(1);
    }

    @Test
    void aTextThatIsNotUtf8IsToldWithItsFacts() throws IOException {
        Files.write(folder.resolve("a.en.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(single(article("")).problems)
                .extracting(Problem::message)
                .containsExactly("its text is not UTF-8; save it as UTF-8");
    }

    @Test
    void filesThatCannotBeReadAreProblemsAndNotExceptions() throws IOException {
        assertThat(problemOf(folder.resolve("none.json"))).isEqualTo("is not there; there is no such file");
        assertThat(problemOf(Files.createDirectory(folder.resolve("folder.jsonl"))))
                .startsWith("cannot be read: ");
        assertThat(problemOf(Files.createFile(folder.resolve("facts.xml"))))
                .isEqualTo("is not a file of facts by its name; allowed: .json and .jsonl");
    }

    @Test
    void everythingOfAHugeLineIsSkippedAndTheNextIsRead() throws IOException {
        Path file = folder.resolve("huge.jsonl");
        writeHuge(file, "\n" + article(MEETING) + "\n");
        Collected found = Collected.from(reader, file);
        assertThat(found.articles).hasSize(1);
        assertThat(found.problems)
                .extracting(Problem::place, Problem::message)
                .containsExactly(tuple("line 1", "has 200 MiB; one article with its facts may have 4 MiB"));
    }

    @Test
    void aHugeFileOfOneObjectIsSetAside() throws IOException {
        Path file = folder.resolve("huge.json");
        writeHuge(file, "");
        assertThat(problemOf(file)).isEqualTo("is too large; one article with its facts may have 4 MiB");
    }

    @Test
    void aLargeArticleIsRead() throws IOException {
        String facts = IntStream.range(0, 10_000).mapToObj(i -> MEETING).collect(Collectors.joining(","));
        assertThat(lines(article(facts)).articles.getFirst().facts()).hasSize(10_000);
    }

    @Test
    void aLineOfBracketsIsSetAsideBeforeItTakesMemory() throws IOException {
        assertThat(lines(article("{},".repeat(300_000) + "{}")).problems)
                .extracting(Problem::message)
                .containsExactly("holds more than 500000 keys, values and brackets; that is no single article");
    }

    @Test
    void countlessProblemsOfAnArticleAreCountedAndTheFirstAreTold() throws IOException {
        String message =
                lines(article("{},".repeat(99_999) + "{}")).problems.getFirst().message();
        assertThat(message)
                .startsWith("is missing; it needs one of Meeting, ")
                .contains(" (and 99999 more problems: line 1, fact 2, key `type`: is missing; ")
                .endsWith("; …)")
                .hasSizeLessThan(2000);
    }

    private Fact onlyFact(String fact) throws IOException {
        Collected found = single(article(fact));
        assertThat(found.problems).isEmpty();
        return found.articles.getFirst().facts().getFirst();
    }

    private String problemOf(Path file) {
        Collected found = Collected.from(reader, file);
        assertThat(found.articles).isEmpty();
        assertThat(found.problems).extracting(Problem::source).containsExactly(file.toString());
        return found.problems.getFirst().message();
    }

    private Collected single(String json) throws IOException {
        return Collected.from(reader, Files.writeString(folder.resolve("a.en.facts.json"), json));
    }

    private Collected lines(String json) throws IOException {
        return Collected.from(reader, Files.writeString(folder.resolve("a.facts.jsonl"), json));
    }

    /** 200 MiB without a line end, then the rest. The file has a hole and takes no room on the disk. */
    private static void writeHuge(Path file, String rest) throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(200L << 20);
            out.write((rest + " ").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void text(String text) throws IOException {
        Files.writeString(folder.resolve("a.en.txt"), text);
    }

    private static String article(String facts) {
        return "{" + ARTICLE + ", \"facts\": [" + facts + "]}";
    }

    private static String quoting(String quote, int start, int end) {
        return article(MEETING.replace(
                "}]}", "}], \"quote\": \"" + quote + "\", \"start\": " + start + ", \"end\": " + end + "}"));
    }
}
