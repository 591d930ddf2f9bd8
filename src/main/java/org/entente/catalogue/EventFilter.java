package org.entente.catalogue;

import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.fact.Status;
import org.entente.rdf.EventType;

/**
 * Which events are wanted; what is empty lets all pass.
 *
 * @param party the path of a state, organisation or group, as in {@code id/state/KZ}
 * @param year the calendar year in which it can have been
 * @param language a language in which an article tells it
 * @param disputed only those whose reports disagree
 * @param among the paths of the only events that may pass
 */
public record EventFilter(
        Optional<EventType> type,
        Optional<String> party,
        Optional<Integer> year,
        Optional<Status> status,
        Optional<Language> language,
        boolean disputed,
        Optional<Set<String>> among) {
    /** Lets all pass. */
    public static final EventFilter ALL = new EventFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    /** Lets those pass whose reports disagree. */
    public static final EventFilter DISPUTED = new EventFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty());

    /** Copies the set. */
    public EventFilter {
        among = among.map(Set::copyOf);
    }

    /** The same with the only events that may pass. */
    public EventFilter among(Set<String> paths) {
        return new EventFilter(type, party, year, status, language, disputed, Optional.of(paths));
    }

    /** Whether it asks for anything. */
    public boolean asks() {
        return !equals(ALL);
    }
}
