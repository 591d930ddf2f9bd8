package org.entente.browse;

import java.util.List;
import java.util.Optional;
import org.entente.view.Name;
import org.entente.view.Statement;

/** Anything that has no page of its own kind: what is stated of it, and its events. */
public record ThingPage(View view, Name name, List<Name> kinds, List<Statement> statements, Listing listing)
        implements Page {
    /** Copies the lists. */
    public ThingPage {
        kinds = List.copyOf(kinds);
        statements = List.copyOf(statements);
    }

    static ThingPage of(View view, String path) {
        return new ThingPage(
                view,
                view.name(path),
                view.resources().types(path),
                view.resources().statements(path),
                view.listing(view.catalogue().about(path)));
    }

    @Override
    public String title() {
        return name.text(view.language());
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(name.path());
    }
}
