package org.entente.browse;

import java.util.List;
import java.util.Optional;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.EventFilter;
import org.entente.catalogue.Facets;
import org.entente.catalogue.Totals;
import org.entente.figure.WorldMap;
import org.entente.rdf.EventType;
import org.entente.store.NamedQueries;
import org.entente.store.NamedQuery;
import org.entente.store.Parameter;

/** {@code /}: what the dataset holds, what is new, who has most to do with whom, and what is disputed. */
public record StartPage(
        View view,
        Totals totals,
        Facets facets,
        Optional<WorldMap> map,
        List<View.Row> latest,
        List<View.Row> disputed,
        List<Catalogue.Pair> pairs,
        List<Question> questions)
        implements Page {
    private static final int LATEST = 10;
    private static final int DISPUTED = 5;
    private static final int PAIRS = 10;

    /** Copies the lists. */
    public StartPage {
        latest = List.copyOf(latest);
        disputed = List.copyOf(disputed);
        pairs = List.copyOf(pairs);
        questions = List.copyOf(questions);
    }

    /** A named query, and where its answer for an example is. */
    public record Question(String title, String href) {}

    static StartPage of(View view) {
        Catalogue catalogue = view.catalogue();
        Facets facets = catalogue.all().facets();
        return new StartPage(
                view,
                catalogue.totals(),
                facets,
                new Figures(view).map(Optional.empty(), facets),
                catalogue.all().latestHeld(LATEST).stream().map(view::row).toList(),
                catalogue.all().filter(EventFilter.DISPUTED).page(0, DISPUTED).stream()
                        .map(view::row)
                        .toList(),
                catalogue.busiestPairs().stream().limit(PAIRS).toList(),
                NamedQueries.bundled().stream()
                        .map(query -> question(view, query))
                        .toList());
    }

    private static Question question(View view, NamedQuery query) {
        StringBuilder href = new StringBuilder("/query?named=").append(Address.encode(query.name()));
        for (Parameter parameter : query.parameters()) {
            parameter
                    .example()
                    .ifPresent(example -> href.append('&')
                            .append(Address.encode(parameter.name()))
                            .append('=')
                            .append(Address.encode(example)));
        }
        return new Question(query.title(view.language().tag()), href.toString());
    }

    @Override
    public String title() {
        return "Entente · " + view.text("tagline");
    }

    @Override
    public String description() {
        return view.text("intro");
    }

    /** The types of event that there are any of, most frequent first. */
    public List<EventType> types() {
        return List.copyOf(facets.types().keySet());
    }

    /** The share of the most frequent type that this type has, in percent. */
    public long share(EventType type) {
        long most = facets.types().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        return Math.max(1, Math.round(100.0 * facets.types().getOrDefault(type, 0) / most));
    }

    /** The share of the busiest pair that this pair has, in percent. */
    public long share(Catalogue.Pair pair) {
        return Math.max(1, Math.round(100.0 * pair.events() / pairs.getFirst().events()));
    }
}
