package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.entente.article.Article;
import org.entente.article.Language;
import org.entente.fact.Actor;
import org.entente.fact.Call;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.FactType;
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
    void eachEventComesOnceInOrderWithAllItsReports(int limit) throws IOException {
        long seed = 51;
        Random random = new Random(seed);
        Map<EventKey, Set<Told>> expected = new HashMap<>();
        List<EventKey> order = new ArrayList<>();
        try (ReportSorter sorter = sorter(temporary, limit)) {
            for (int report = 0; report < 200; report++) {
                EventKey key = key(random.nextInt(60));
                Told told = told(key, report);
                expected.computeIfAbsent(key, absent -> new HashSet<>()).add(told);
                sorter.add(key, told);
            }
            sorter.forEach((key, told) -> {
                order.add(key);
                assertThat(told)
                        .as("seed %d, %s", seed, key)
                        .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(key, Set.of()));
            });
        }
        List<EventKey> sorted = new ArrayList<>(expected.keySet());
        Collections.sort(sorted);
        assertThat(order).isEqualTo(sorted);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aSorterWithoutReportsHasNoEvents() throws IOException {
        try (ReportSorter sorter = sorter(temporary, 0)) {
            sorter.forEach((key, told) -> {
                throw new AssertionError(key);
            });
        }
    }

    @Test
    void aReceiverThatFailsLeavesNoFileBehind() throws IOException {
        try (ReportSorter sorter = sorter(temporary, 0)) {
            for (int report = 0; report < 10; report++) {
                sorter.add(key(report), told(key(report), report));
            }
            assertThat(temporary).isNotEmptyDirectory();
            assertThatThrownBy(() -> sorter.forEach((key, told) -> {
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
            assertThatThrownBy(() -> sorter.add(key(1), told(key(1), 1)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContainingAll(gone.toString(), "temporary files");
        }
    }

    private static EventKey key(int number) {
        return new EventKey(
                number % 2 == 0 ? FactType.MEETING : FactType.CALL,
                number % 3 == 0 ? "" : "day-" + number,
                "%08x".formatted(number));
    }

    private static Told told(EventKey key, int report) {
        Article article = new Article(
                "https://news.example/" + report,
                Optional.of("عنوان " + report),
                Language.ARABIC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Fact fact = key.type() == FactType.MEETING
                ? new Meeting(Details.held(), PARTIES, Optional.empty())
                : new Call(Details.held(), PARTIES);
        return new Told(article, report + 1, fact);
    }
}
