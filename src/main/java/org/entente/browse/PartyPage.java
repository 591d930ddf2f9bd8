package org.entente.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.catalogue.Facets;
import org.entente.catalogue.Selection;
import org.entente.figure.EgoNetwork;
import org.entente.figure.Histogram;
import org.entente.figure.WorldMap;
import org.entente.rdf.Dip;
import org.entente.rdf.EventType;
import org.entente.view.Name;
import org.entente.view.Statement;

/**
 * A state, an organisation or a group: with whom it has to do, who acts for it, what is traded, and all its events.
 *
 * @param partners the other parties of its events, by how often
 * @param figures the latest figures of its trade
 */
public record PartyPage(
        View view,
        Name name,
        Name kind,
        List<Statement> statements,
        List<Partner> partners,
        List<Partner> people,
        List<Name> offices,
        List<Name> memberships,
        List<View.Row> figures,
        Optional<Histogram> histogram,
        Optional<WorldMap> map,
        Optional<EgoNetwork> network,
        Listing listing)
        implements Page {
    private static final int PARTNERS = 12;
    private static final int FIGURES = 6;
    private static final int MEMBERSHIPS = 400;

    /** Copies the lists. */
    public PartyPage {
        statements = List.copyOf(statements);
        partners = List.copyOf(partners);
        people = List.copyOf(people);
        offices = List.copyOf(offices);
        memberships = List.copyOf(memberships);
        figures = List.copyOf(figures);
    }

    /** Somebody with the number of events in common. */
    public record Partner(Name name, int events, String href) {}

    static PartyPage of(View view, String path) {
        Selection events = view.catalogue().about(path);
        Facets facets = events.facets();
        Figures figures = new Figures(view);
        return new PartyPage(
                view,
                view.name(path),
                kind(view, path),
                view.resources().statements(path),
                partners(view, path, facets.parties(), PARTNERS),
                people(view, events),
                view.offices(path),
                memberships(view, path),
                events.ofType(EventType.TRADE_FIGURE).page(0, FIGURES).stream()
                        .map(view::row)
                        .toList(),
                figures.histogram(facets),
                figures.map(Optional.of(path).filter(party -> party.startsWith("id/state/")), facets),
                figures.network(view.name(path), partners(view, path, facets.parties(), EgoNetwork.MOST)),
                view.listing(events, List.of(path)));
    }

    private static Name kind(View view, String path) {
        return view.resources().types(path).stream().findFirst().orElseGet(() -> view.term("Actor"));
    }

    private static List<Partner> partners(View view, String path, Map<String, Integer> parties, int most) {
        return parties.entrySet().stream()
                .filter(party -> !party.getKey().equals(path) && party.getKey().startsWith("id/"))
                .limit(most)
                .map(party ->
                        new Partner(view.name(party.getKey()), party.getValue(), view.pairHref(path, party.getKey())))
                .toList();
    }

    static List<Partner> people(View view, Selection events) {
        return events.people().entrySet().stream()
                .limit(PARTNERS)
                .map(person -> new Partner(view.name(person.getKey()), person.getValue(), view.href(person.getKey())))
                .toList();
    }

    /** The organisations of a member, or the members of an organisation. */
    private static List<Name> memberships(View view, String path) {
        boolean organisation = path.startsWith("id/organisation/");
        Node toThis = organisation ? Dip.ORGANISATION : Dip.MEMBER;
        Node toOther = organisation ? Dip.MEMBER : Dip.ORGANISATION;
        return view.resources().pointingAtInGazetteer(path, toThis).stream()
                .filter(membership -> membership.startsWith("id/membership/"))
                .flatMap(membership -> view.resources().things(membership, toOther).stream())
                .distinct()
                .limit(MEMBERSHIPS)
                .toList();
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
        return Optional.of(
                SchemaOrg.thing(this, name.path().startsWith("id/state/") ? "Country" : "Organization", name));
    }
}
