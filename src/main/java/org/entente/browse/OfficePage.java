package org.entente.browse;

import java.util.List;
import java.util.Optional;
import org.entente.catalogue.Selection;
import org.entente.figure.Timeline;
import org.entente.rdf.EventType;
import org.entente.view.Name;
import org.entente.view.Statement;

/** An office: who held it, and the events in which its holders took part as such. */
public record OfficePage(
        View view,
        Name name,
        List<Statement> statements,
        List<View.Row> tenures,
        Optional<Timeline> timeline,
        Listing listing)
        implements Page {
    private static final int TENURES = 100;

    /** Copies the lists. */
    public OfficePage {
        statements = List.copyOf(statements);
        tenures = List.copyOf(tenures);
    }

    static OfficePage of(View view, String path) {
        Selection events = view.catalogue().about(path);
        return new OfficePage(
                view,
                view.name(path),
                view.resources().statements(path),
                events.ofType(EventType.TENURE).page(0, TENURES).stream()
                        .map(view::row)
                        .toList(),
                new Figures(view).timeline(events.ofType(EventType.TENURE)),
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
}
