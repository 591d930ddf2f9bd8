package org.entente.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All reports that can be influenced when some come, change or go: those linked with them, with those linked with these, and so on, and every report of
 * an event that one of these tells of. They are merged anew, and nothing else changes.
 */
public final class Neighbourhood {
    private final Shelf shelf;
    private final Map<EventKey, List<Account>> seen = new HashMap<>();
    private final Map<String, Set<EventKey>> places = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> compared = new HashSet<>();
    private final Map<EventKey, List<Account>> touched = new TreeMap<>();
    private final List<Account> reports = new ArrayList<>();
    private final Queue<Account> fresh = new ArrayDeque<>();

    /** Where the reports are that are known already. */
    public interface Shelf {
        /** All reports of the events that are in one of these blocks. */
        Collection<Known> reportsIn(Collection<String> blocks);
    }

    /**
     * A report that is known already.
     *
     * @param event the identity of the event that it tells of so far
     * @param told what it tells
     */
    public record Known(EventKey event, Told told) {}

    private Neighbourhood(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The reports around some.
     *
     * @param fresh reports that come or have changed
     * @param leaving reports that go or are replaced: what they kept apart may be one event without them
     * @param touched the events of which reports change or go, each with the reports that stay; perhaps none
     * @param shelf where the other reports are
     */
    public static Neighbourhood around(
            Collection<Told> fresh,
            Collection<Told> leaving,
            Map<EventKey, ? extends Collection<Told>> touched,
            Shelf shelf) {
        Neighbourhood around = new Neighbourhood(shelf);
        leaving.stream().map(Account::of).forEach(around.fresh::add);
        touched.forEach((event, stay) ->
                around.take(event, stay.stream().map(Account::of).toList()));
        fresh.stream().map(Account::of).forEach(around::take);
        around.grow();
        return around;
    }

    private void take(EventKey event, List<Account> known) {
        seen.put(event, known);
        touched.put(event, known);
        known.forEach(this::take);
    }

    private void take(Account account) {
        reports.add(account);
        fresh.add(account);
    }

    private void grow() {
        while (!fresh.isEmpty()) {
            List<Account> round = List.copyOf(fresh);
            fresh.clear();
            ask(round);
            round.forEach(this::takeLinked);
        }
    }

    private void ask(List<Account> round) {
        Set<String> blocks = new LinkedHashSet<>();
        round.forEach(account -> blocks.addAll(account.blocks().names()));
        blocks.removeAll(asked);
        if (blocks.isEmpty()) {
            return;
        }
        asked.addAll(blocks);
        Map<EventKey, List<Account>> found = new LinkedHashMap<>();
        for (Known known : shelf.reportsIn(blocks)) {
            if (!seen.containsKey(known.event())) {
                found.computeIfAbsent(known.event(), event -> new ArrayList<>()).add(Account.of(known.told()));
            }
        }
        found.forEach((event, accounts) -> {
            seen.put(event, accounts);
            accounts.forEach(account -> account.blocks()
                    .places()
                    .forEach(place -> places.computeIfAbsent(place, first -> new LinkedHashSet<>())
                            .add(event)));
        });
    }

    private void takeLinked(Account account) {
        if (!compared.add(account.signature() + account.key().fingerprint())) {
            return;
        }
        Set<EventKey> near = new LinkedHashSet<>();
        account.blocks().places().forEach(place -> near.addAll(places.getOrDefault(place, Set.of())));
        for (EventKey event : near) {
            List<Account> candidates = seen.getOrDefault(event, List.of());
            if (!touched.containsKey(event) && candidates.stream().anyMatch(account::isLinkedTo)) {
                take(event, candidates);
            }
        }
    }

    /** The events whose reports are merged anew. */
    public Set<EventKey> touched() {
        return new TreeSet<>(touched.keySet());
    }

    /** The identities that the events can get when they have none yet. */
    public Set<EventKey> candidates() {
        Set<EventKey> candidates = new TreeSet<>();
        reports.forEach(account -> candidates.add(account.key()));
        candidates.removeAll(touched.keySet());
        return candidates;
    }

    /** Whether an event near by, whose reports are not merged anew, has this identity. */
    public boolean isElsewhere(EventKey key) {
        return seen.containsKey(key) && !touched.containsKey(key);
    }

    /**
     * The events of all these reports.
     *
     * @param before the identity under which the event of a report was known
     * @param elsewhere whether an identity is that of an event of other reports
     */
    public List<Event> merge(Function<Told, Optional<EventKey>> before, Predicate<EventKey> elsewhere) {
        return new EventNaming(before, key -> isElsewhere(key) || elsewhere.test(key)).name(ReportClusters.of(reports));
    }
}
