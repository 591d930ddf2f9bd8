package org.entente.browse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.catalogue.EventFilter;
import org.entente.catalogue.Selection;
import org.entente.search.SearchQuery;
import org.entente.search.TextSearch;
import org.entente.view.Name;

/**
 * {@code /events}: all events, or those that words lead to, narrowed by choices.
 *
 * @param words what was searched for; empty for a list of all
 * @param things states, people and other things that the words name
 */
public record EventsPage(View view, String words, List<Name> things, Listing listing) implements Page {
    private static final int MOST_THINGS = 12;
    private static final Set<String> THINGS =
            Set.of("state", "organisation", "group", "person", "office", "place", "agreement", "article");

    /** Copies the list. */
    public EventsPage {
        things = List.copyOf(things);
    }

    /** All events, or those of the words that the address asks for. */
    static EventsPage of(View view) {
        Selection all = view.catalogue().all();
        return view.address()
                .parameter("q")
                .flatMap(words -> view.search().map(search -> found(view, search, words)))
                .orElseGet(() -> new EventsPage(view, "", List.of(), view.listing(all, List.of())));
    }

    private static EventsPage found(View view, TextSearch search, String words) {
        Set<String> events =
                search.eventsMatching(words).stream().map(view::path).collect(Collectors.toSet());
        SearchQuery named = new SearchQuery(words, view.language().tag(), THINGS, 0, MOST_THINGS);
        List<Name> things = search.find(named).hits().stream()
                .map(hit -> view.name(view.path(hit.iri())))
                .toList();
        Selection selection = view.catalogue().all().filter(EventFilter.ALL.among(events));
        return new EventsPage(view, words, things, view.listing(selection));
    }

    @Override
    public String title() {
        return words.isEmpty() ? view.text("events") : view.texts().words("search.title", words);
    }
}
