package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.export.ExportFormat;
import org.entente.export.Exporter;
import org.entente.export.RdfOutput;
import org.entente.network.Extent;
import org.entente.network.NetworkExport;
import org.entente.network.NetworkFilter;
import org.entente.network.NetworkFormat;
import org.entente.rdf.Names;
import org.entente.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente export}: a store as RDF, or its events as a network or table. */
@Command(
        name = "export",
        description = "Write a store as RDF, or its events as a network or table.",
        footer = {
            "  entente export -o news.nq.gz",
            "  entente export --entity id/state/KZ -f ttl",
            "  entente export -f rdf12 -o news.ttl   each report as the reifier of what it states",
            "  entente export -o network.gexf --type meeting,call,visit --from 2023-01-01",
            "  entente export -f graphml-yed -o pairs.graphml --nodes states --edges weighted --labels ar",
            "  entente export -f events-csv -o kz-ru.csv --state KZ,RU --match all --bom"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ExportOutput output = new ExportOutput();

    @ArgGroup(heading = "%nFor RDF:%n", order = 1)
    private @Nullable Part part;

    @ArgGroup(
            exclusive = false,
            heading = "%nFor networks and tables (values between commas, or the option again):%n",
            order = 2)
    private @Nullable NetworkOptions network;

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
        switch (output.format()) {
            case ExportOutput.Format.Rdf rdf -> statements(rdf.format());
            case ExportOutput.Format.Network chosen -> network(chosen.format());
        }
        return ExitCode.OK;
    }

    private void statements(ExportFormat format) throws IOException {
        if (network != null && network.isGiven()) {
            throw new UsageException(
                    "%s is RDF, which options of networks and tables are not for; leave them out, or give --format with one of %s"
                            .formatted(format.code(), String.join(", ", NetworkFormat.codes())));
        }
        try (LocalStore store = storeOptions.open();
                RdfOutput out = output.open(format)) {
            Exporter exporter = new Exporter(store.dataset());
            if (part == null) {
                exporter.all(out, format);
            } else {
                export(part, exporter, store, BaseOption.names(store.base()), format, out);
            }
        }
    }

    private void network(NetworkFormat format) throws IOException {
        if (part != null) {
            throw new UsageException(
                    "--article and --entity are for RDF; with %s give --state or --person".formatted(format.code()));
        }
        try (LocalStore store = storeOptions.open()) {
            NetworkFilter filter = (network == null ? new NetworkOptions() : network).filter(store.base());
            NetworkExport export = NetworkExport.of(store.dataset(), store.base());
            output.write(out -> report(format, export.write(format, filter, out)));
        }
    }

    private static void report(NetworkFormat format, Extent extent) {
        String written = format.isOfEvents()
                ? counted(extent.rows(), "row")
                : counted(extent.nodes(), "node") + " and " + counted(extent.rows(), "edge");
        System.err.println("Exported " + written + (extent.complete() ? "." : "; --limit left others out."));
    }

    private static String counted(int many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
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
