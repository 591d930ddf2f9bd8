package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.export.ExportFormat;
import org.entente.export.Exporter;
import org.entente.export.RdfOutput;
import org.entente.rdf.Names;
import org.entente.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente export}: a store as RDF. */
@Command(
        name = "export",
        description = "Write a store, one article or one thing as RDF.",
        footer = {
            "  entente export -o news.nq.gz",
            "  entente export --entity id/state/KZ -f ttl",
            "  entente export -f rdf12 -o news.ttl   each report as the reifier of what it states"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @ArgGroup
    private @Nullable Part part;

    /** Which part of the store. */
    static final class Part {
        @Option(
                names = "--article",
                paramLabel = "IRI",
                required = true,
                description = "Only the graph of this article; its id, or its IRI in the dataset.")
        private @Nullable String article;

        @Option(
                names = "--entity",
                paramLabel = "IRI",
                required = true,
                description = "Only what is said of this thing, such as id/state/KZ (below the base) or an IRI.")
        private @Nullable String entity;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat format = output.format();
        try (LocalStore store = storeOptions.open();
                RdfOutput out = output.open(format)) {
            Exporter exporter = new Exporter(store.dataset());
            if (part == null) {
                exporter.all(out, format);
            } else {
                export(part, exporter, store, BaseOption.names(store.base()), format, out);
            }
        }
        return ExitCode.OK;
    }

    private static void export(
            Part part, Exporter exporter, LocalStore store, Names names, ExportFormat format, RdfOutput out)
            throws IOException {
        if (format == ExportFormat.RDF_12) {
            throw new UsageException(
                    "rdf12 is written of a whole store; leave --article and --entity out, or take another format");
        }
        if (part.article != null) {
            Node graph = Articles.graph(part.article, names);
            Articles.requireStored(graph, part.article, store);
            exporter.graph(graph, out);
        } else if (part.entity != null) {
            String iri = part.entity.contains("://") ? part.entity : names.base() + part.entity;
            if (!exporter.entity(NodeFactory.createURI(iri), out)) {
                throw new UsageException("nothing is said of " + iri + " in the store " + store.base());
            }
        }
    }
}
