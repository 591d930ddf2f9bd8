package org.entente.catalogue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.article.Language;
import org.entente.fact.Status;
import org.entente.rdf.EventType;
import org.jspecify.annotations.Nullable;

/** Some events of a catalogue, the latest first, those without a date last. */
public final class Selection {
    /** An event that may have been in more years than these is of no year. */
    private static final int MOST_YEARS = 3;

    private final Catalogue catalogue;
    private final int[] positions;

    /** Counted when they are asked for first. */
    private @Nullable Facets facets;

    Selection(Catalogue catalogue, int[] positions) {
        this.catalogue = catalogue;
        this.positions = positions;
    }

    public int size() {
        return positions.length;
    }

    /** Those that pass a filter. */
    public Selection filter(EventFilter filter) {
        if (!filter.asks()) {
            return this;
        }
        return new Selection(
                catalogue,
                Arrays.stream(positions)
                        .filter(position -> passes(catalogue.entry(position), filter))
                        .toArray());
    }

    /** Those of this type. */
    public Selection ofType(EventType type) {
        return new Selection(
                catalogue,
                Arrays.stream(positions)
                        .filter(position -> catalogue.entry(position).type == type)
                        .toArray());
    }

    /** Those that a thing is connected with too. */
    public Selection with(String party) {
        return new Selection(
                catalogue,
                Arrays.stream(positions)
                        .filter(position -> catalogue.entry(position).hasParty(party))
                        .toArray());
    }

    private static boolean passes(Entry entry, EventFilter filter) {
        return filter.type().map(type -> entry.type == type).orElse(true)
                && filter.status().map(status -> entry.status == status).orElse(true)
                && filter.language().map(entry::isToldIn).orElse(true)
                && (!filter.disputed() || entry.disputed)
                && filter.year().map(entry::isIn).orElse(true)
                && filter.party().map(entry::hasParty).orElse(true)
                && filter.among().map(paths -> paths.contains(entry.path)).orElse(true);
    }

    /** A page of them; fewer at the end, none beyond. */
    public List<Listed> page(int offset, int limit) {
        return Arrays.stream(positions)
                .skip(offset)
                .limit(limit)
                .mapToObj(position -> catalogue.entry(position).listed())
                .toList();
    }

    /** The nearest to an event in the order of time, that one left out, at most so many. */
    public List<Listed> around(String event, int limit) {
        int at = 0;
        while (at < positions.length && !catalogue.entry(positions[at]).path.equals(event)) {
            at++;
        }
        int middle = at;
        return IntStream.rangeClosed(Math.max(0, middle - limit / 2), middle + limit / 2)
                .filter(index -> index != middle && index < positions.length)
                .mapToObj(index -> catalogue.entry(positions[index]))
                .filter(entry -> entry.type.happens())
                .map(Entry::listed)
                .toList();
    }

    /** The latest that have been held, statements left out, at most so many. */
    public List<Listed> latestHeld(int limit) {
        return Arrays.stream(positions)
                .mapToObj(catalogue::entry)
                .filter(entry -> entry.type.happens()
                        && entry.type != EventType.STATEMENT
                        && entry.status == Status.HELD
                        && entry.earliest != Entry.UNKNOWN)
                .limit(limit)
                .map(Entry::listed)
                .toList();
    }

    /** How many there are of each kind. */
    public Facets facets() {
        Facets known = facets;
        if (known == null) {
            known = count();
            facets = known;
        }
        return known;
    }

    private Facets count() {
        Map<EventType, Integer> types = new EnumMap<>(EventType.class);
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        Map<Language, Integer> languages = new EnumMap<>(Language.class);
        Map<String, Integer> parties = new HashMap<>();
        int disputed = 0;
        for (int position : positions) {
            Entry entry = catalogue.entry(position);
            types.merge(entry.type, 1, Integer::sum);
            statuses.merge(entry.status, 1, Integer::sum);
            for (Language language : Language.values()) {
                if (entry.isToldIn(language)) {
                    languages.merge(language, 1, Integer::sum);
                }
            }
            for (String party : entry.parties) {
                parties.merge(party, 1, Integer::sum);
            }
            disputed += entry.disputed ? 1 : 0;
        }
        return new Facets(
                Ranking.mostFrequent(types),
                Ranking.mostFrequent(parties),
                years(),
                statuses,
                Ranking.mostFrequent(languages),
                disputed);
    }

    /** How many there are of each year, the latest first. */
    public Map<Integer, Integer> years() {
        Map<Integer, Integer> years = new HashMap<>();
        for (int position : positions) {
            Entry entry = catalogue.entry(position);
            int first = Entry.year(entry.earliest);
            int last = Entry.year(entry.latest == Entry.UNKNOWN ? entry.earliest : entry.latest);
            if (entry.earliest != Entry.UNKNOWN && last - first < MOST_YEARS) {
                for (int year = first; year <= last; year++) {
                    years.merge(year, 1, Integer::sum);
                }
            }
        }
        return Ranking.greatest(years);
    }

    /** The people who take part, by how often. */
    public Map<String, Integer> people() {
        Map<String, Integer> people = new HashMap<>();
        for (int position : positions) {
            for (String person : catalogue.entry(position).people) {
                people.merge(person, 1, Integer::sum);
            }
        }
        return Ranking.mostFrequent(people);
    }
}
