package org.entente.browse;

import java.util.List;
import java.util.Optional;
import org.entente.catalogue.Selection;
import org.entente.figure.BarChart;
import org.entente.figure.Timeline;
import org.entente.rdf.EventType;
import org.entente.view.Name;

/** {@code /pair/state/KZ/state/RU}: what two parties have in common. */
public record PairPage(
        View view,
        Name one,
        Name other,
        Optional<Timeline> timeline,
        Optional<BarChart> chart,
        List<PartyPage.Partner> people,
        List<View.Row> figures,
        Listing listing)
        implements Page {
    private static final int FIGURES = 60;

    /** Copies the lists. */
    public PairPage {
        people = List.copyOf(people);
        figures = List.copyOf(figures);
    }

    static PairPage of(View view, String one, String other) {
        Selection events = view.catalogue().about(one).with(other);
        List<View.Row> figures = events.ofType(EventType.TRADE_FIGURE).page(0, FIGURES).stream()
                .map(view::row)
                .toList();
        return new PairPage(
                view,
                view.name(one),
                view.name(other),
                new Figures(view).timeline(events),
                new TradeChart(view).of(figures),
                PartyPage.people(view, events),
                figures,
                view.listing(events, List.of(one, other)));
    }

    @Override
    public String title() {
        return one.text(view.language()) + " – " + other.text(view.language());
    }

    @Override
    public String description() {
        return view.texts().counted("party.description", listing.size());
    }
}
