package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.entente.article.Article;
import org.entente.article.Language;
import org.entente.fact.Actor;
import org.entente.fact.Call;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.FactsReader;
import org.entente.fact.Meeting;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSorterTest {
    private static final List<Actor> PARTIES = List.of(Actor.whole("KZ"), Actor.whole("RU"));

    @TempDir
    private Path temporary;

    private ReportSorter sorter(Path folder, int limit) {
        return new ReportSorter(new FactsReader(Gazetteer.bundled(), TextLookup.none()), folder, limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 700, 5_000, 10_000_000})
    void allReportsComeInTheOrderOfTheirKeys(int limit) throws IOException {
        long seed = 51;
        Random random = new Random(seed);
        Map<String, Set<Told>> expected = new TreeMap<>();
        Map<String, Set<Told>> actual = new LinkedHashMap<>();
        try (ReportSorter sorter = sorter(temporary, limit)) {
            for (int report = 0; report < 200; report++) {
                String key = "key " + random.nextInt(60);
                Told told = told(report);
                expected.computeIfAbsent(key, absent -> new HashSet<>()).add(told);
                sorter.add(key, report, told);
            }
            sorter.forEach((key, number, told) -> {
                assertThat(told).isEqualTo(told(number));
                actual.computeIfAbsent(key, absent -> new HashSet<>()).add(told);
            });
        }
        assertThat(actual.entrySet()).as("seed %d", seed).containsExactlyElementsOf(expected.entrySet());
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aSorterWithoutReportsHandsOnNone() throws IOException {
        try (ReportSorter sorter = sorter(temporary, 0)) {
            sorter.forEach((key, number, told) -> {
                throw new AssertionError(key);
            });
        }
    }

    @Test
    void aReceiverThatFailsLeavesNoFileBehind() throws IOException {
        try (ReportSorter sorter = sorter(temporary, 0)) {
            for (int report = 0; report < 10; report++) {
                sorter.add("key", report, told(report));
            }
            assertThat(temporary).isNotEmptyDirectory();
            assertThatThrownBy(() -> sorter.forEach((key, number, told) -> {
                        throw new IllegalStateException("full");
                    }))
                    .hasMessage("full");
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aFolderThatTakesNoFilesIsNamed() throws IOException {
        Path gone = temporary.resolve("gone");
        try (ReportSorter sorter = sorter(gone, 0)) {
            assertThatThrownBy(() -> sorter.add("key", 1, told(1)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContainingAll(gone.toString(), "temporary files");
        }
    }

    private static Told told(int report) {
        Article article = new Article(
                "https://news.example/" + report,
                Optional.of("عنوان " + report),
                Language.ARABIC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Fact fact = report % 2 == 0
                ? new Meeting(Details.held(), PARTIES, Optional.empty())
                : new Call(Details.held(), PARTIES);
        return new Told(article, report + 1, fact);
    }
}
