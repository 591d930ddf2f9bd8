package org.entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.Status;
import org.entente.rdf.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the catalogue with plain computations over the same made-up events. */
class CatalogueTest {
    private static final Comparator<Told> LATEST_FIRST = Comparator.comparing(
                    (Told event) -> event.earliest().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Told::path);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void filtersAndCountsLikeAPlainComputation(long seed) {
        Random random = new Random(seed);
        List<Told> events = Told.some(random, 120);
        Catalogue catalogue = Catalogue.of(Told.dataset(events), Told.BASE);
        for (int round = 0; round < 100; round++) {
            EventFilter filter = filter(random, events);
            List<Told> expected = events.stream()
                    .filter(event -> passes(event, filter))
                    .sorted(LATEST_FIRST)
                    .toList();
            Selection selection = catalogue.all().filter(filter);
            String told = "seed " + seed + ", " + filter;
            assertThat(paths(selection)).as(told).isEqualTo(paths(expected));
            assertThat(selection.facets()).as(told).isEqualTo(facets(expected));
            assertThat(selection.people()).as(told).isEqualTo(counts(expected, event -> event.people().stream()));
        }
    }

    @Test
    void facetsComeMostFrequentFirstAndYearsLatestFirst() {
        Facets facets = Catalogue.of(Told.dataset(Told.some(new Random(4), 120)), Told.BASE)
                .all()
                .facets();
        for (Map<?, Integer> counts : List.of(facets.types(), facets.parties(), facets.languages())) {
            assertThat(List.copyOf(counts.values()))
                    .hasSizeGreaterThan(2)
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
        assertThat(List.copyOf(facets.years().keySet()))
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void findsTheEventsOfAThing() {
        List<Told> events = Told.some(new Random(5), 80);
        Catalogue catalogue = Catalogue.of(Told.dataset(events), Told.BASE);
        assertThat(paths(catalogue.about("id/state/AA")))
                .isEqualTo(paths(only(events, event -> event.parties().contains("id/state/AA"))))
                .isNotEmpty();
        assertThat(paths(catalogue.about("https://example.org/group")))
                .isEqualTo(paths(only(events, event -> event.parties().contains("https://example.org/group"))))
                .isNotEmpty();
        assertThat(paths(catalogue.about("id/person/p2")))
                .isEqualTo(paths(only(events, event -> event.people().contains("id/person/p2"))))
                .isNotEmpty();
        assertThat(paths(catalogue.about("id/place/l1")))
                .isEqualTo(paths(only(events, event -> event.place().equals("id/place/l1"))))
                .isNotEmpty();
        assertThat(paths(catalogue.about("id/state/AA").with("id/state/BB")))
                .isEqualTo(paths(
                        only(events, event -> event.parties().containsAll(Set.of("id/state/AA", "id/state/BB")))))
                .isNotEmpty();
        assertThat(catalogue.about("id/state/XX").size()).isZero();
    }

    @Test
    void listsAnEventAsItIsTold() {
        for (Told event : Told.some(new Random(6), 40)) {
            Listed listed = Catalogue.of(Told.dataset(List.of(event)), Told.BASE)
                    .event(event.path())
                    .orElseThrow();
            assertThat(listed)
                    .usingRecursiveComparison()
                    .ignoringCollectionOrderInFields("parties")
                    .isEqualTo(new Listed(
                            event.path(),
                            event.type(),
                            event.status(),
                            event.earliest(),
                            event.latest(),
                            event.reports().size(),
                            event.disputed(),
                            Set.copyOf(event.reports()),
                            List.copyOf(event.parties())));
        }
    }

    @Test
    void countsPairsOfEventsThatHappenAndHaveNoOtherParties() {
        List<Told> events = Told.some(new Random(7), 200);
        Map<String, Integer> expected = counts(
                only(events, event -> event.type().happens() && event.parties().size() == 2),
                event -> Stream.of(event.parties().stream().sorted().collect(Collectors.joining(" "))));
        List<Catalogue.Pair> pairs =
                Catalogue.of(Told.dataset(events), Told.BASE).busiestPairs();
        assertThat(pairs.stream()
                        .collect(Collectors.toMap(pair -> pair.one() + " " + pair.other(), Catalogue.Pair::events)))
                .isEqualTo(expected)
                .isNotEmpty();
        assertThat(pairs)
                .isSortedAccordingTo(
                        Comparator.comparingInt(Catalogue.Pair::events).reversed());
    }

    @Test
    void countsTheWhole() {
        List<Told> events = Told.some(new Random(8), 60);
        assertThat(Catalogue.of(Told.dataset(events), Told.BASE).totals())
                .isEqualTo(new Totals(
                        3,
                        events.stream()
                                .mapToInt(event -> event.reports().size())
                                .sum(),
                        only(events, event -> event.type().happens()).size(),
                        counts(events, event -> event.people().stream()).size(),
                        counts(events, event -> event.parties().stream().filter(party -> party.startsWith("id/state/")))
                                .size()));
    }

    @Test
    void pagesCoverTheSelectionOnce() {
        Selection all = Catalogue.of(Told.dataset(Told.some(new Random(9), 53)), Told.BASE)
                .all();
        List<String> paged = IntStream.range(0, 6)
                .mapToObj(page -> all.page(page * 10, 10))
                .flatMap(List::stream)
                .map(Listed::path)
                .toList();
        assertThat(paged).hasSize(53).isEqualTo(paths(all));
        assertThat(all.page(60, 10)).isEmpty();
    }

    @Test
    void theNearestEventsAreThoseBeforeAndAfter() {
        List<Told> events =
                only(Told.some(new Random(10), 60), event -> event.type().happens());
        Selection all = Catalogue.of(Told.dataset(events), Told.BASE).all();
        List<String> paths = paths(all);
        assertThat(all.around(paths.get(7), 4))
                .extracting(Listed::path)
                .isEqualTo(List.of(paths.get(5), paths.get(6), paths.get(8), paths.get(9)));
        assertThat(all.around(paths.getFirst(), 4)).extracting(Listed::path).isEqualTo(paths.subList(1, 3));
        assertThat(all.around(paths.getLast(), 4))
                .extracting(Listed::path)
                .isEqualTo(paths.subList(paths.size() - 3, paths.size() - 1));
    }

    @Test
    void theLatestHeldHaveADateAndAreNoStatements() {
        List<Told> events = Told.some(new Random(11), 200);
        List<Told> held = only(
                events,
                event -> event.type().happens()
                        && event.type() != EventType.STATEMENT
                        && event.status() == Status.HELD
                        && event.earliest().isPresent());
        assertThat(Catalogue.of(Told.dataset(events), Told.BASE).all().latestHeld(10))
                .extracting(Listed::path)
                .hasSize(10)
                .isEqualTo(paths(held).subList(0, 10));
    }

    private static EventFilter filter(Random random, List<Told> events) {
        return new EventFilter(
                maybe(random, EventType.values()),
                maybe(random, new String[] {"id/state/AA", "id/organisation/un", "id/state/XX"}),
                maybe(random, new Integer[] {2017, 2018, 2019, 2020, 2022}),
                maybe(random, Status.values()),
                maybe(random, Language.values()),
                random.nextInt(4) == 0,
                random.nextInt(3) > 0
                        ? Optional.empty()
                        : Optional.of(events.stream()
                                .filter(event -> random.nextBoolean())
                                .map(Told::path)
                                .collect(Collectors.toSet())));
    }

    private static <T> Optional<T> maybe(Random random, T[] values) {
        return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(values[random.nextInt(values.length)]);
    }

    private static boolean passes(Told event, EventFilter filter) {
        return filter.type().stream().allMatch(event.type()::equals)
                && event.parties().containsAll(filter.party().stream().toList())
                && years(event).containsAll(filter.year().stream().toList())
                && filter.status().stream().allMatch(event.status()::equals)
                && event.reports().containsAll(filter.language().stream().toList())
                && (event.disputed() || !filter.disputed())
                && filter.among().stream().allMatch(paths -> paths.contains(event.path()));
    }

    private static Facets facets(List<Told> events) {
        return new Facets(
                counts(events, event -> Stream.of(event.type())),
                counts(events, event -> event.parties().stream()),
                new TreeMap<>(counts(events, event -> years(event).size() <= 3 ? years(event).stream() : Stream.of())),
                counts(events, event -> Stream.of(event.status())),
                counts(events, event -> new HashSet<>(event.reports()).stream()),
                only(events, Told::disputed).size());
    }

    private static List<Integer> years(Told event) {
        return event.earliest()
                .map(day -> IntStream.rangeClosed(
                                day.getYear(), event.latest().orElse(day).getYear())
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    private static <T> Map<T, Integer> counts(List<Told> events, Function<Told, Stream<T>> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        events.stream().flatMap(values).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private static List<Told> only(List<Told> events, Predicate<Told> wanted) {
        return events.stream().filter(wanted).sorted(LATEST_FIRST).toList();
    }

    private static List<String> paths(List<Told> events) {
        return events.stream().map(Told::path).toList();
    }

    private static List<String> paths(Selection selection) {
        return selection.page(0, Integer.MAX_VALUE).stream().map(Listed::path).toList();
    }

    @Test
    void everyTypeIsFoundByItsName() {
        assertThat(Arrays.stream(EventType.values())
                        .map(type -> EventType.of(type.localName()).orElseThrow()))
                .containsExactlyElementsOf(EnumSet.allOf(EventType.class));
        assertThat(EventType.of("meeting")).isEmpty();
    }
}
