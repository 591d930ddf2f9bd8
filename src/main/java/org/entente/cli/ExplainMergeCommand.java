package org.entente.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.MergeExplainer;
import org.entente.pipeline.MergeExplainer.Explained;
import org.entente.rdf.Names;
import org.entente.store.LocalStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente explain-merge}: the reports of an event, why they were joined, and which were kept apart. */
@Command(
        name = "explain-merge",
        description =
                "Show the reports of an event, why they were joined, and the nearest ones that were kept apart and why.",
        footer = {
            "  entente explain-merge meeting/2023-04-11-kz-ru-91af03c2",
            "  entente explain-merge 2023-04-11-kz-ru-91af03c2 --store news -f json"
        })
final class ExplainMergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EVENT", description = "The event's IRI, its kind and slug, or its slug.")
    private String event = "";

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text).")
    private String format = "text";

    @Override
    public Integer call() {
        if (!format.equals("text") && !format.equals("json")) {
            throw new UsageException("the format is '%s'; allowed: text, json".formatted(format));
        }
        try (LocalStore store = storeOptions.open()) {
            Names names = Names.of(store.base(), Gazetteer.bundled());
            Optional<Explained> explained = new MergeExplainer(store, names).explain(event);
            if (explained.isEmpty()) {
                throw new UsageException("the store has no event " + event
                        + "; `entente query timeline` and the other queries tell which it has");
            }
            System.out.print(
                    format.equals("json")
                            ? new MergeJson(names).of(explained.get())
                            : new MergeText(names).of(explained.get()));
            return ExitCode.OK;
        }
    }
}
