package org.entente.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.entente.store.LocalStore;
import org.entente.store.NamedQueries;
import org.entente.store.NamedQuery;
import org.entente.store.QueryFormat;
import org.entente.store.QueryRunner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente query}: a named query or a file, against a store or an endpoint. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Run a named query or a .rq file against a store or a SPARQL endpoint.")
final class QueryCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME|FILE", completionCandidates = QueryNames.class, description = "A query's name (see --list), or a file with SPARQL.")
    private @Nullable String name;

    @Parameters(index = "1..*", paramLabel = "KEY=VALUE", description = "The query's parameters.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Option(names = "--at", paramLabel = "URL", description = "Ask this SPARQL endpoint instead of a store.")
    private @Nullable String endpoint;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", description = "table, csv, tsv, json, xml, or ttl for a graph (default: table).")
    private @Nullable String format;

    @Option(names = "--list", description = "List the named queries and their parameters.")
    private boolean list;

    @Override
    public Integer call() {
        if (list) {
            NamedQueries.bundled().forEach(QueryCommand::describe);
        } else if (name == null) {
            throw new UsageException("which query? `entente query --list` lists them");
        } else if (endpoint != null) {
            run(NamedQueries.find(name), storeOptions.names().base(), QueryRunner.at(endpoint));
        } else {
            NamedQuery query = NamedQueries.find(name);
            try (LocalStore store = storeOptions.open()) {
                run(query, store.base(), QueryRunner.on(store.dataset()));
            }
        }
        return ExitCode.OK;
    }

    private void run(NamedQuery named, String base, QueryRunner runner) {
        Query query = named.bind(values, base);
        QueryFormat chosen = Optional.ofNullable(format).map(QueryFormat::of).orElseGet(() -> QueryFormat.usual(query));
        runner.run(query, chosen, System.out);
    }

    private static void describe(NamedQuery query) {
        System.out.printf("%-26s %s%n", query.name(), query.title("en"));
        query.parameters().forEach(parameter -> System.out.printf(
                "    %-22s %s%s%n",
                parameter.name() + parameter.defaultValue().map(value -> "=" + value).orElse("=…"),
                parameter.description(),
                parameter.example().map(example -> " (for example " + example + ")").orElse("")));
    }

    /** The names of the queries, for shell completion. */
    static final class QueryNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return NamedQueries.names().iterator();
        }
    }
}
