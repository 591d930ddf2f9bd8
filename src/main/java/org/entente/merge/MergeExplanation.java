package org.entente.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.merge.Neighbourhood.Known;

/**
 * Why the reports of an event were joined, and why others were not.
 *
 * @param joined the reports of the event, by publication
 * @param apart the nearest reports of other events, the nearest first
 */
public record MergeExplanation(List<Joined> joined, List<Apart> apart) {
    private static final int MOST_APART = 10;

    /**
     * A report of the event.
     *
     * @param told the report
     * @param likenesses what it has in common with the report that tells most; empty for that report itself
     */
    public record Joined(Told told, Set<Likeness> likenesses) {}

    /**
     * A report of another event.
     *
     * @param event the identity of its event
     * @param told the report
     * @param differences why it was kept apart
     * @param from the report of this event from which it differs least
     */
    public record Apart(EventKey event, Told told, Set<Difference> differences, Told from) {}

    /**
     * Explains an event.
     *
     * @param reports the reports of the event, at least one
     * @param others reports of other events in the same blocks
     */
    public static MergeExplanation of(Collection<Told> reports, Collection<Known> others) {
        List<Account> accounts =
                reports.stream().sorted(Told.BY_PUBLICATION).map(Account::of).toList();
        Account fullest = accounts.stream().min(ReportClusters.FULLEST_FIRST).orElseThrow();
        List<Joined> joined = accounts.stream()
                .map(account -> new Joined(account.told(), joins(account, fullest)))
                .toList();
        List<Candidate> apart = others.stream()
                .map(known -> candidate(known, accounts))
                .sorted(Candidate.NEAREST_FIRST)
                .limit(MOST_APART)
                .toList();
        return new MergeExplanation(joined, apart.stream().map(Candidate::apart).toList());
    }

    private static Set<Likeness> joins(Account account, Account fullest) {
        if (account.told().equals(fullest.told())) {
            return Set.of();
        }
        Comparison comparison = Comparison.of(account, fullest);
        if (comparison.differences().contains(Difference.DATES)) {
            comparison.add(Likeness.PLAN_PUT_OFF);
        }
        return comparison.likenesses();
    }

    /** A report kept apart, and how near it is. */
    private record Candidate(Apart apart, int differences, double nearness) {
        static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingInt(Candidate::differences)
                .thenComparingDouble(candidate -> -candidate.nearness)
                .thenComparing(candidate -> candidate.apart.told(), Told.BY_PUBLICATION);
    }

    private static Candidate candidate(Known known, List<Account> accounts) {
        Account other = Account.of(known.told());
        List<Candidate> pairs = new ArrayList<>();
        for (Account account : accounts) {
            Set<Difference> differences = Comparison.of(account, other).differences();
            Apart apart = new Apart(known.event(), known.told(), differences, account.told());
            pairs.add(new Candidate(apart, differences.size(), Nearness.of(account, other)));
        }
        Candidate nearest = pairs.stream().min(Candidate.NEAREST_FIRST).orElseThrow();
        if (nearest.differences() > 0) {
            return nearest;
        }
        Apart apart = nearest.apart();
        Set<Difference> why = whyNot(other, accounts, pairs);
        return new Candidate(new Apart(apart.event(), apart.told(), why, apart.from()), 0, nearest.nearness());
    }

    /** Why a report that fits a report of the event is not of the event. */
    private static Set<Difference> whyNot(Account other, List<Account> accounts, List<Candidate> pairs) {
        Set<Difference> why = EnumSet.noneOf(Difference.class);
        if (accounts.stream().anyMatch(other::isOfOneArticleWith)) {
            why.add(Difference.SAME_ARTICLE);
        }
        pairs.forEach(pair -> why.addAll(pair.apart().differences()));
        if (why.isEmpty()) {
            why.add(Difference.SEVERAL_FIT);
        } else if (!why.contains(Difference.SAME_ARTICLE)) {
            why.add(Difference.OTHER_REPORT);
        }
        return why;
    }
}
