package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.fact.FactsReader;
import org.entente.fact.RandomFacts;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.GoldReports.Gold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkMergerTest {
    private final FactsReader reader = new FactsReader(Gazetteer.bundled(), TextLookup.none());

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(longs = {0, 20_000, 10_000_000})
    void reportsInAnyOrderMakeTheSameEventsAsAllAtOnce(long mostGathered) throws IOException {
        long seed = 71 + mostGathered;
        List<Told> reports = new ArrayList<>(Stream.of("report-clusters.tsv", "report-clusters-unseen.tsv")
                .flatMap(file -> GoldReports.read(file).stream())
                .map(Gold::told)
                .toList());
        List<Event> expected = Merging.events(reports);
        Collections.shuffle(reports, new Random(seed));
        assertThat(new HashSet<>(merge(reports, mostGathered)))
                .as("seed %d", seed)
                .isEqualTo(new HashSet<>(expected));
    }

    @Test
    void randomReportsMakeTheSameEventsAsAllAtOnce() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("BulkMergerTest: -Dseed=" + seed);
        RandomFacts random = new RandomFacts(new Random(seed));
        List<Told> reports = new ArrayList<>();
        for (int article = 0; article < 100; article++) {
            reports.addAll(Told.all(random.article()));
        }
        List<Event> merged = merge(reports, 10_000_000);
        assertThat(new HashSet<>(merged)).isEqualTo(new HashSet<>(Merging.events(reports)));
        assertThat(merged.stream().map(Event::key)).doesNotHaveDuplicates();
    }

    private List<Event> merge(List<Told> reports, long mostGathered) throws IOException {
        List<Event> events = new ArrayList<>();
        try (BulkMerger merger = new BulkMerger(reader, new ReportSorter(reader, temporary, mostGathered))) {
            for (Told told : reports) {
                merger.add(told);
            }
            merger.forEach(events::add);
        }
        return events;
    }
}
