package org.entente.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which reports tell of one event.
 *
 * <p>Reports that say the same are taken together. Then those that tell most (the finest date, the most people) come first, and each next one joins the
 * event with all of whose reports it fits ({@link Comparison}); of several that fit, the one that is clearly nearest. When none is, it stays an event
 * of its own: a report that could be any of two meetings is no evidence of either. Two reports of one article never tell of one event, since an article
 * that tells of two meetings tells of two. At last plans that were put off are joined with what came of them ({@link PostponedPlans}).
 *
 * <p>The result is a function of the set of reports, whatever the order in which they come. Reports that are not linked, not even through others, do not
 * influence each other, so that any set that holds all linked reports can be taken alone.
 */
final class ReportClusters {
    /** The finest date first, then who names most people. */
    static final Comparator<Account> FULLEST_FIRST = Comparator.comparingLong(
                    (Account account) -> account.when().map(Stretch::length).orElse(Long.MAX_VALUE))
            .thenComparingInt(account -> -account.fullness());

    private static final Comparator<Unit> MOST_TELLING_FIRST = Comparator.comparing(
                    (Unit unit) -> unit.account, FULLEST_FIRST)
            .thenComparing(unit -> unit.account.signature())
            .thenComparingInt(unit -> unit.ordinal);

    private final Map<String, Set<Cluster>> places = new HashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();

    private ReportClusters() {}

    /** The reports of each event, by publication; the events in no particular order. */
    static List<List<Account>> of(Collection<Account> accounts) {
        ReportClusters clusters = new ReportClusters();
        units(accounts).stream().sorted(MOST_TELLING_FIRST).forEach(clusters::place);
        return PostponedPlans.join(
                clusters.clusters.stream().map(Cluster::accounts).toList());
    }

    /** Reports with one signature; of an article that has several, each is in another unit. */
    private static Collection<Unit> units(Collection<Account> accounts) {
        Map<String, Unit> units = new TreeMap<>();
        Map<String, Integer> seen = new HashMap<>();
        accounts.stream()
                .sorted(Comparator.comparing(Account::told, Told.BY_PUBLICATION))
                .forEach(account -> {
                    String signature = account.signature();
                    int ordinal = seen.merge(account.told().article().id() + " " + signature, 1, Integer::sum) - 1;
                    units.computeIfAbsent(ordinal + " " + signature, first -> new Unit(account, ordinal))
                            .add(account);
                });
        return units.values();
    }

    private void place(Unit unit) {
        List<String> around = unit.account.blocks().places();
        Set<Cluster> near = new LinkedHashSet<>();
        around.forEach(place -> near.addAll(places.getOrDefault(place, Set.of())));
        List<Cluster> fitting =
                near.stream().filter(cluster -> cluster.fits(unit)).toList();
        Cluster chosen = nearest(unit, fitting);
        chosen.add(unit);
        around.forEach(place ->
                places.computeIfAbsent(place, first -> new LinkedHashSet<>()).add(chosen));
    }

    private Cluster nearest(Unit unit, List<Cluster> fitting) {
        double most = fitting.stream()
                .mapToDouble(cluster -> cluster.nearness(unit))
                .max()
                .orElse(0);
        List<Cluster> nearest = fitting.stream()
                .filter(cluster -> cluster.nearness(unit) == most)
                .toList();
        if (nearest.size() == 1) {
            return nearest.getFirst();
        }
        Cluster alone = new Cluster();
        clusters.add(alone);
        return alone;
    }

    /** Reports that say the same. */
    private static final class Unit {
        private final Account account;
        private final int ordinal;
        private final List<Account> accounts = new ArrayList<>();
        private final Set<String> articles = new HashSet<>();

        Unit(Account account, int ordinal) {
            this.account = account;
            this.ordinal = ordinal;
        }

        void add(Account same) {
            accounts.add(same);
            articles.add(same.told().article().id());
        }
    }

    /** Reports of one event. */
    private static final class Cluster {
        private final List<Unit> units = new ArrayList<>();
        private final Set<String> articles = new HashSet<>();

        void add(Unit unit) {
            units.add(unit);
            articles.addAll(unit.articles);
        }

        boolean fits(Unit unit) {
            return unit.articles.stream().noneMatch(articles::contains)
                    && units.stream().allMatch(member -> Comparison.fit(member.account, unit.account));
        }

        double nearness(Unit unit) {
            return units.stream()
                    .mapToDouble(member -> Nearness.of(member.account, unit.account))
                    .max()
                    .orElse(0);
        }

        List<Account> accounts() {
            return units.stream()
                    .flatMap(unit -> unit.accounts.stream())
                    .sorted(Comparator.comparing(Account::told, Told.BY_PUBLICATION))
                    .toList();
        }
    }
}
