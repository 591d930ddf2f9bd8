package org.entente.browse;

import java.util.List;
import java.util.Optional;
import org.entente.catalogue.Listed;
import org.entente.catalogue.Selection;
import org.entente.view.EventDetails;

/**
 * An event: what, when, where, who, how its status changed, and what each report says, side by side.
 *
 * @param near other events of the same parties, those nearest in time
 */
public record EventPage(View view, Listed listed, EventDetails event, List<View.Row> near) implements Page {
    private static final int NEAR = 6;

    /** Copies the list. */
    public EventPage {
        near = List.copyOf(near);
    }

    static EventPage of(View view, Listed listed) {
        return new EventPage(view, listed, view.resources().event(listed.path()), near(view, listed));
    }

    private static List<View.Row> near(View view, Listed listed) {
        if (listed.parties().size() < 2) {
            return List.of();
        }
        Selection common = view.catalogue()
                .about(listed.parties().getFirst())
                .with(listed.parties().get(1));
        return common.around(listed.path(), NEAR).stream().map(view::row).toList();
    }

    /** When it was or is to be, in the reader's words. */
    public String when() {
        return view.texts().days(listed.earliest(), listed.latest());
    }

    /** Whether it is one of what happens, so that people and parties take part in it. */
    public boolean happens() {
        return listed.type().happens();
    }

    @Override
    public String title() {
        return event.name().text(view.language());
    }

    @Override
    public String description() {
        return view.texts().counted("event.description", listed.reports());
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(listed.path());
    }

    @Override
    public Optional<String> structuredData() {
        return listed.type().happens() ? Optional.of(SchemaOrg.event(this)) : Optional.empty();
    }
}
