package org.entente.merge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes events of reports: finds which tell of one event ({@link ReportClusters}), names the event ({@link EventNaming}) and accepts its values
 * ({@link EventMerger}). The result depends on the reports alone, not on their order.
 */
public final class Merging {
    private Merging() {}

    /** The events of these reports when none has been published yet. */
    public static List<Event> events(Collection<Told> reports) {
        return events(reports, told -> Optional.empty(), key -> false);
    }

    /**
     * The events of these reports, which have to hold all that are linked with them.
     *
     * @param before the identity under which the event of a report is known already
     * @param elsewhere whether an identity is that of an event of other reports
     */
    public static List<Event> events(
            Collection<Told> reports, Function<Told, Optional<EventKey>> before, Predicate<EventKey> elsewhere) {
        return ofAccounts(reports.stream().map(Account::of).toList(), before, elsewhere);
    }

    static List<Event> ofAccounts(Collection<Account> accounts) {
        return ofAccounts(accounts, told -> Optional.empty(), key -> false);
    }

    private static List<Event> ofAccounts(
            Collection<Account> accounts, Function<Told, Optional<EventKey>> before, Predicate<EventKey> elsewhere) {
        return new EventNaming(before, elsewhere).name(ReportClusters.of(accounts));
    }
}
