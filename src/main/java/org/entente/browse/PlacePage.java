package org.entente.browse;

import java.util.List;
import java.util.Optional;
import org.entente.catalogue.Selection;
import org.entente.figure.Histogram;
import org.entente.view.Name;
import org.entente.view.Statement;

/** A place: where it is, and what happened there. */
public record PlacePage(
        View view, Name name, List<Statement> statements, Optional<Histogram> histogram, Listing listing)
        implements Page {
    /** Copies the list. */
    public PlacePage {
        statements = List.copyOf(statements);
    }

    static PlacePage of(View view, String path) {
        Selection events = view.catalogue().about(path);
        return new PlacePage(
                view,
                view.name(path),
                view.resources().statements(path),
                new Figures(view).histogram(events.facets()),
                view.listing(events));
    }

    @Override
    public String title() {
        return name.text(view.language());
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(name.path());
    }

    @Override
    public Optional<String> structuredData() {
        return Optional.of(SchemaOrg.thing(this, "Place", name));
    }
}
