package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.Names;
import org.entente.store.LocalStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente delete}: articles out of a store. */
@Command(
        name = "delete",
        description = "Delete articles from a store, with their reports and the events that nobody else reports.",
        footer = "  entente delete https://example.org/news/1 --store news")
final class DeleteCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "The article's id, or its IRI in the dataset.")
    private List<String> articles = List.of();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final Reporting reporting = new Reporting();

    @Override
    public Integer call() {
        try (LocalStore store = storeOptions.open()) {
            Names names = BaseOption.names(store.base());
            List<Node> stored = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            for (String article : articles) {
                Node graph = Articles.graph(article, names);
                if (Articles.isStored(graph, store)) {
                    stored.add(graph);
                } else {
                    missing.add(article);
                }
            }
            new Pipeline(Gazetteer.bundled(), names, reporting).delete(stored, store);
            reporting.say("Deleted %s.".formatted(Reporting.count(stored.size(), "article")));
            missing.forEach(article -> reporting.complain("the store has no article " + article));
            return Reporting.exitCode(stored.size(), missing.size());
        }
    }
}
