package org.entente.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * All events of a dataset at one time, the latest first. Things are named by their paths: their IRIs without the base of the dataset.
 *
 * <p>It takes some 200 bytes an event, and is safe to read from many threads.
 */
public final class Catalogue {
    private static final int MOST_PAIRS = 100;

    private final Entry[] entries;
    private final Map<String, int[]> about;
    private final Map<String, Integer> positions;
    private final Totals totals;
    private final List<Pair> busiest;
    private final Selection all;

    Catalogue(Entry[] entries, Map<String, int[]> about, Totals totals) {
        this.entries = entries;
        this.about = about;
        this.totals = totals;
        this.positions = new HashMap<>(entries.length * 2);
        for (int position = 0; position < entries.length; position++) {
            positions.put(entries[position].path, position);
        }
        this.busiest = countPairs();
        this.all = new Selection(this, IntStream.range(0, entries.length).toArray());
    }

    /** Reads a dataset whose events are in {@code {base}graph/events}. */
    public static Catalogue of(DatasetGraph dataset, String base) {
        return Txn.calculateRead(dataset, () -> new CatalogueReader(dataset, base).read());
    }

    public Totals totals() {
        return totals;
    }

    /** All events. */
    public Selection all() {
        return all;
    }

    /** The events that a state, organisation, group or person takes part in, that are at a place, of an agreement, or in which an office is named. */
    public Selection about(String thing) {
        return new Selection(this, about.getOrDefault(thing, new int[0]));
    }

    /** An event by its path. */
    public Optional<Listed> event(String path) {
        return Optional.ofNullable(positions.get(path)).map(position -> entries[position].listed());
    }

    /** The pairs of parties with the most events that they alone take part in, most first, at most 100. */
    public List<Pair> busiestPairs() {
        return busiest;
    }

    /** Two parties, by their paths in the order of the alphabet, and the number of events that they have. */
    public record Pair(String one, String other, int events) {}

    Entry entry(int position) {
        return entries[position];
    }

    private List<Pair> countPairs() {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.parties.length == 2 && entry.type.happens()) {
                List<String> pair = IntStream.range(0, 2)
                        .mapToObj(index -> entry.parties[index])
                        .sorted()
                        .toList();
                counts.merge(pair, 1, Integer::sum);
            }
        }
        return Ranking.mostFrequent(counts).entrySet().stream()
                .limit(MOST_PAIRS)
                .map(pair -> new Pair(pair.getKey().getFirst(), pair.getKey().getLast(), pair.getValue()))
                .toList();
    }
}
