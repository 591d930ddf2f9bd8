package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.entente.fact.FactType;
import org.entente.fact.FactsReader;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSorterTest {
    /** From a run for each report, so that runs are merged on the way, to all in memory. */
    @ParameterizedTest
    @ValueSource(longs = {0, 3_000, 1_000_000})
    void eachEventComesOnceWithAllItsReportsInTheOrderOfKeys(long mostGathered) throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<EventKey, Set<Told>> expected = new TreeMap<>();
        Map<EventKey, Set<Told>> sorted = new TreeMap<>();
        List<EventKey> order = new ArrayList<>();
        FactsReader reader = new FactsReader(Gazetteer.bundled(), TextLookup.none());
        try (ReportSorter sorter = new ReportSorter(reader, mostGathered)) {
            for (int number = 0; number < 300; number++) {
                EventKey key = new EventKey(
                        random.nextBoolean() ? FactType.CALL : FactType.MEETING,
                        "kz-ru",
                        "%08x".formatted(random.nextInt(90)));
                Told told = told(number);
                expected.computeIfAbsent(key, absent -> new HashSet<>()).add(told);
                sorter.add(key, told);
            }
            sorter.forEach((key, told) -> {
                order.add(key);
                sorted.put(key, new HashSet<>(told));
            });
        }
        assertThat(order).as("seed %d", seed).containsExactlyElementsOf(expected.keySet());
        assertThat(sorted).as("seed %d", seed).isEqualTo(expected);
    }

    private static Told told(int number) {
        Article article = new Article(
                "https://example.org/" + number,
                Optional.of("خبر"),
                Language.ARABIC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Told(
                article, number % 5 + 1, new Call(Details.held(), List.of(Actor.whole("KZ"), Actor.whole("RU"))));
    }
}
