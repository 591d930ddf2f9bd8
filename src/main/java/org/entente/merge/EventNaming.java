package org.entente.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.article.PublicationDate;
import org.entente.text.Fingerprint;

/**
 * Gives events their identities so that an identity once published stays: an event keeps that under which its reports are known already. When two
 * events become one, the one that was reported first stays and the other is replaced; when one becomes two, it stays with the part whose content it was
 * made of, else with the larger one. An event that nobody knows yet is named after the report that tells most.
 */
final class EventNaming {
    private static final int FINGERPRINT = 8;

    private static final Comparator<Account> MOST_TELLING_FIRST =
            ReportClusters.FULLEST_FIRST.thenComparing(Account::told, Told.BY_PUBLICATION);

    private static final Comparator<Claim> STRONGEST =
            Comparator.comparing((Claim claim) -> claim.founding).thenComparingInt(claim -> claim.votes);

    private static final Comparator<Claim> OLDEST_FIRST =
            Comparator.comparing((Claim claim) -> claim.first).thenComparing(claim -> claim.key);

    private final Function<Told, Optional<EventKey>> before;
    private final Predicate<EventKey> elsewhere;
    private final Set<EventKey> used = new HashSet<>();

    /**
     * @param before the identity under which the event of a report is known already
     * @param elsewhere whether an identity is that of another event
     */
    EventNaming(Function<Told, Optional<EventKey>> before, Predicate<EventKey> elsewhere) {
        this.before = before;
        this.elsewhere = elsewhere;
    }

    /** An event's claim to an identity. */
    private static final class Claim {
        private final EventKey key;
        private final boolean founding;
        private int votes;
        private Instant first = Instant.MAX;

        Claim(EventKey key, boolean founding) {
            this.key = key;
            this.founding = founding;
        }

        void add(Told told) {
            votes++;
            Instant published =
                    told.article().published().map(PublicationDate::instant).orElse(Instant.MAX);
            first = published.isBefore(first) ? published : first;
        }
    }

    /** The events of these groups of reports, named; each group is not empty. */
    List<Event> name(List<List<Account>> groups) {
        List<List<Account>> ordered = groups.stream()
                .sorted(Comparator.comparing(
                        (List<Account> group) -> group.getFirst().told(), Told.BY_PUBLICATION))
                .toList();
        List<List<Claim>> kept = new ArrayList<>();
        ordered.forEach(group -> kept.add(new ArrayList<>()));
        winners(ordered).forEach((key, winner) -> kept.get(winner.group()).add(winner.claim()));
        kept.forEach(claims -> claims.forEach(claim -> used.add(claim.key)));
        List<Event> events = new ArrayList<>();
        for (int group = 0; group < ordered.size(); group++) {
            events.add(event(ordered.get(group), kept.get(group)));
        }
        return events;
    }

    /** Who gets an identity. */
    private record Winner(int group, Claim claim) {}

    private Map<EventKey, Winner> winners(List<List<Account>> groups) {
        Map<EventKey, Winner> winners = new TreeMap<>();
        for (int group = 0; group < groups.size(); group++) {
            int index = group;
            claims(groups.get(group)).values().forEach(claim -> {
                Winner leading = winners.get(claim.key);
                if (leading == null || STRONGEST.compare(claim, leading.claim()) > 0) {
                    winners.put(claim.key, new Winner(index, claim));
                }
            });
        }
        return winners;
    }

    private Map<EventKey, Claim> claims(List<Account> group) {
        Map<EventKey, Claim> claims = new HashMap<>();
        for (Account account : group) {
            before.apply(account.told())
                    .filter(key -> key.type() == account.fact().type())
                    .ifPresent(key -> claims.computeIfAbsent(key, first -> new Claim(first, isFounded(first, group)))
                            .add(account.told()));
        }
        return claims;
    }

    private static boolean isFounded(EventKey key, List<Account> group) {
        return group.stream().anyMatch(account -> account.key().equals(key));
    }

    private Event event(List<Account> group, List<Claim> claims) {
        List<Told> reports = group.stream().map(Account::told).toList();
        if (claims.isEmpty()) {
            return EventMerger.merge(mint(group), reports);
        }
        EventKey oldest = claims.stream().min(OLDEST_FIRST).orElseThrow().key;
        Set<EventKey> replaced = new TreeSet<>();
        claims.forEach(claim -> replaced.add(claim.key));
        replaced.remove(oldest);
        return EventMerger.merge(oldest, reports, replaced);
    }

    private EventKey mint(List<Account> group) {
        List<EventKey> natural = group.stream()
                .sorted(MOST_TELLING_FIRST)
                .map(Account::key)
                .distinct()
                .toList();
        EventKey minted = natural.stream().filter(this::isFree).findFirst().orElseGet(() -> next(natural.getFirst()));
        used.add(minted);
        return minted;
    }

    private EventKey next(EventKey key) {
        EventKey next = key;
        for (int number = 2; !isFree(next); number++) {
            next = new EventKey(key.type(), key.slug(), Fingerprint.of(key.fingerprint() + "#" + number, FINGERPRINT));
        }
        return next;
    }

    private boolean isFree(EventKey key) {
        return !used.contains(key) && !elsewhere.test(key);
    }
}
