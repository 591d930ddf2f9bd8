package org.entente.browse;

import java.util.List;
import java.util.Optional;
import org.entente.catalogue.Selection;
import org.entente.figure.Timeline;
import org.entente.view.Name;
import org.entente.view.Statement;

/** An agreement: what it is, between whom, and the steps of its life. */
public record AgreementPage(
        View view, Name name, List<Statement> statements, Optional<Timeline> timeline, Listing listing)
        implements Page {
    /** Copies the list. */
    public AgreementPage {
        statements = List.copyOf(statements);
    }

    static AgreementPage of(View view, String path) {
        Selection events = view.catalogue().about(path);
        return new AgreementPage(
                view,
                view.name(path),
                view.resources().statements(path),
                new Figures(view).timeline(events),
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
        return Optional.of(SchemaOrg.thing(this, "Legislation", name));
    }
}
