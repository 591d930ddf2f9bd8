package org.entente.browse;

import java.util.List;
import java.util.Optional;
import org.entente.catalogue.Selection;
import org.entente.figure.EgoNetwork;
import org.entente.figure.Timeline;
import org.entente.rdf.EventType;
import org.entente.view.Name;
import org.entente.view.Statement;

/**
 * A person: the offices held, whom the person met, and all events.
 *
 * @param tenures the offices held, the latest first
 * @param companions the people of the same events, by how often
 */
public record PersonPage(
        View view,
        Name name,
        List<Statement> statements,
        List<View.Row> tenures,
        List<PartyPage.Partner> companions,
        Optional<Timeline> timeline,
        Optional<EgoNetwork> network,
        Listing listing)
        implements Page {
    private static final int TENURES = 20;

    /** Copies the lists. */
    public PersonPage {
        statements = List.copyOf(statements);
        tenures = List.copyOf(tenures);
        companions = List.copyOf(companions);
    }

    static PersonPage of(View view, String path) {
        Selection events = view.catalogue().about(path);
        Figures figures = new Figures(view);
        List<PartyPage.Partner> companions = PartyPage.people(view, events).stream()
                .filter(companion -> !companion.name().path().equals(path))
                .toList();
        return new PersonPage(
                view,
                view.name(path),
                view.resources().statements(path),
                events.ofType(EventType.TENURE).page(0, TENURES).stream()
                        .map(view::row)
                        .toList(),
                companions,
                figures.timeline(events),
                figures.network(view.name(path), companions),
                view.listing(events, List.of(path)));
    }

    @Override
    public String title() {
        return name.text(view.language());
    }

    @Override
    public String description() {
        return view.texts().counted("party.description", listing.size());
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(name.path());
    }

    @Override
    public Optional<String> structuredData() {
        return Optional.of(SchemaOrg.thing(this, "Person", name));
    }
}
