package org.entente.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.PublicationDate;
import org.entente.fact.Status;

/**
 * Joins a plan with what came of it on another day. A plan of which nobody tells that it was carried out, and of which nobody tells any more once the next
 * is told, was put off when it was called off and is held or planned for later, or when another day was told before its own had passed. Of several plans
 * for later the nearest is taken; when two are equally near, or two plans equally late lead to one, all stay apart.
 */
final class PostponedPlans {
    private final List<Plan> plans;
    private final Map<String, Set<Plan>> places = new HashMap<>();

    private PostponedPlans(List<Plan> plans) {
        this.plans = plans;
        plans.forEach(plan -> plan.accounts.stream()
                .flatMap(account -> account.blocks().places().stream())
                .forEach(place -> places.computeIfAbsent(place, first -> new LinkedHashSet<>())
                        .add(plan)));
    }

    /** The reports of one event but for days that were moved; told apart from others by being itself. */
    private static final class Plan {
        private final List<Account> accounts;
        private final Optional<Stretch> days;

        Plan(List<Account> accounts) {
            this.accounts = accounts;
            this.days = accounts.stream()
                    .sorted(ReportClusters.FULLEST_FIRST)
                    .flatMap(account -> Postponement.days(account.fact()).stream())
                    .findFirst();
        }

        boolean tells(Status status) {
            return accounts.stream()
                    .anyMatch(account -> account.fact().details().status() == status);
        }

        /** Whether it has days of its own, is not told to have happened, and the days of all its articles are known. */
        boolean isOpen() {
            return days.isPresent()
                    && !tells(Status.HELD)
                    && (tells(Status.PLANNED) || tells(Status.CANCELLED))
                    && isDated();
        }

        boolean isDated() {
            return accounts.stream()
                    .allMatch(account -> account.told().article().published().isPresent());
        }

        Stream<LocalDate> published() {
            return published(accounts.stream());
        }

        static Stream<LocalDate> published(Stream<Account> accounts) {
            return accounts.flatMap(account -> account.told().article().published().stream())
                    .map(PublicationDate::day);
        }

        LocalDate last() {
            return published().max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    /** The groups of reports, those of a plan that was put off together with what came of it. */
    static List<List<Account>> join(List<List<Account>> clusters) {
        if (clusters.size() < 2) {
            return clusters;
        }
        List<Plan> plans = clusters.stream().map(Plan::new).toList();
        return plans.stream().anyMatch(Plan::isOpen) ? new PostponedPlans(plans).join() : clusters;
    }

    private List<List<Account>> join() {
        Map<Plan, List<Plan>> before = new LinkedHashMap<>();
        plans.stream()
                .filter(Plan::isOpen)
                .forEach(plan -> next(plan)
                        .ifPresent(next -> before.computeIfAbsent(next, first -> new ArrayList<>())
                                .add(plan)));
        Map<Plan, Plan> next = new HashMap<>();
        before.forEach((later, earlier) ->
                only(earlier, Comparator.comparing(Plan::last).reversed()).ifPresent(plan -> next.put(plan, later)));
        Map<Plan, List<Account>> joined = new LinkedHashMap<>();
        for (Plan plan : plans) {
            joined.computeIfAbsent(end(plan, next), first -> new ArrayList<>()).addAll(plan.accounts);
        }
        return joined.values().stream().map(PostponedPlans::byPublication).toList();
    }

    private static Plan end(Plan plan, Map<Plan, Plan> next) {
        Plan end = plan;
        while (next.containsKey(end)) {
            end = next.get(end);
        }
        return end;
    }

    private static List<Account> byPublication(Collection<Account> accounts) {
        return accounts.stream()
                .sorted(Comparator.comparing(Account::told, Told.BY_PUBLICATION))
                .toList();
    }

    private Optional<Plan> next(Plan plan) {
        Set<Plan> near = new LinkedHashSet<>();
        plan.accounts.stream()
                .flatMap(account -> account.blocks().places().stream())
                .forEach(place -> near.addAll(places.getOrDefault(place, Set.of())));
        List<Plan> following =
                near.stream().filter(other -> follows(other, plan)).toList();
        return only(
                following,
                Comparator.comparingLong(other -> Postponement.gap(other.days.orElseThrow(), plan.days.orElseThrow())));
    }

    private static Optional<Plan> only(List<Plan> plans, Comparator<Plan> order) {
        List<Plan> sorted = plans.stream().sorted(order).toList();
        boolean several = sorted.size() > 1 && order.compare(sorted.get(0), sorted.get(1)) == 0;
        return several ? Optional.empty() : sorted.stream().findFirst();
    }

    private static boolean follows(Plan later, Plan earlier) {
        if (later == earlier || later.days.isEmpty() || !later.isDated()) {
            return false;
        }
        Optional<LocalDate> first = later.published().min(Comparator.naturalOrder());
        return first.filter(day -> day.isAfter(earlier.last())).isPresent()
                && (isCalledOffFirst(later, earlier) || isMovedInTime(later, earlier))
                && later.accounts.stream()
                        .allMatch(account -> earlier.accounts.stream()
                                .allMatch(other -> Comparison.isAlikeButForTime(account, other)))
                && later.accounts.stream()
                        .anyMatch(account ->
                                earlier.accounts.stream().anyMatch(other -> Postponement.canJoin(account, other)));
    }

    private static boolean isCalledOffFirst(Plan later, Plan earlier) {
        return earlier.tells(Status.CANCELLED)
                && (later.tells(Status.PLANNED) || later.tells(Status.HELD))
                && later.days
                        .orElseThrow()
                        .from()
                        .isAfter(earlier.days.orElseThrow().to());
    }

    private static boolean isMovedInTime(Plan later, Plan earlier) {
        LocalDate end = earlier.days.orElseThrow().to();
        return Plan.published(later.accounts.stream()
                        .filter(account -> account.fact().details().status() == Status.PLANNED))
                .anyMatch(day -> !day.isAfter(end));
    }
}
