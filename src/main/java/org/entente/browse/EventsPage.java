package org.entente.browse;

import java.util.List;
import org.entente.view.Name;

/**
 * {@code /events}: all events, or those that words lead to, narrowed by choices.
 *
 * @param words what was searched for; empty for a list of all
 * @param things states, people and other things that the words name
 */
public record EventsPage(View view, String words, List<Name> things, Listing listing) implements Page {
    /** Copies the list. */
    public EventsPage {
        things = List.copyOf(things);
    }

    @Override
    public String title() {
        return words.isEmpty() ? view.text("events") : view.texts().words("search.title", words);
    }
}
