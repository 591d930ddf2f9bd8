package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
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
        description = "Ask a store or a SPARQL endpoint a named query or that of a .rq file.",
        footer = {
            "  entente query meetings-of-person person=sergey-lavrov",
            "  entente query trade-of-pair one=KZ other=RU -f csv",
            "  entente query my.rq --at http://localhost:3330/sparql"
        })
final class QueryCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME|FILE",
            completionCandidates = QueryNames.class,
            description = "A query's name (--list lists them), or a .rq file with SPARQL.")
    private @Nullable String name;

    @Parameters(index = "1..*", paramLabel = "KEY=VALUE", description = "The query's parameters.")
    private List<String> values = List.of();

    @Option(names = "--list", description = "List the named queries and their parameters.")
    private boolean list;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Option(names = "--at", paramLabel = "URL", description = "Ask this SPARQL endpoint instead of a store.")
    private @Nullable String endpoint;

    @Mixin
    private final BaseOption base = new BaseOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "table, csv, tsv, json or xml for rows, ttl for a graph (default: table or ttl).")
    private @Nullable String format;

    @Override
    public Integer call() throws IOException {
        if (list) {
            NamedQueries.bundled().forEach(QueryCommand::describe);
            return ExitCode.OK;
        }
        if (name == null) {
            throw new UsageException("which query? `entente query --list` lists them");
        }
        NamedQuery query = NamedQueries.find(name);
        if (endpoint != null) {
            storeOptions.standAsideFor("--at");
            URI address = HttpAddress.of(endpoint, "--at", "http://localhost:3330/sparql");
            run(query, base.names().base(), QueryRunner.at(address.toString()));
        } else {
            try (LocalStore store = storeOptions.open()) {
                run(query, store.base(), QueryRunner.on(store.dataset()));
            }
        }
        return ExitCode.OK;
    }

    private void run(NamedQuery named, String underBase, QueryRunner runner) throws IOException {
        Query query = named.bind(bindings(), underBase);
        QueryFormat chosen = Optional.ofNullable(format).map(QueryFormat::of).orElseGet(() -> QueryFormat.usual(query));
        try (OutputStream out = new BufferedOutputStream(new StandardOutput())) {
            runner.run(query, chosen, out);
        }
    }

    private Map<String, String> bindings() {
        Map<String, String> bindings = new LinkedHashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new UsageException(
                        "a parameter is given as KEY=VALUE, such as person=sergey-lavrov, not as " + value);
            }
            if (bindings.put(value.substring(0, equals), value.substring(equals + 1)) != null) {
                throw new UsageException("the parameter %s is given twice".formatted(value.substring(0, equals)));
            }
        }
        return bindings;
    }

    private static void describe(NamedQuery query) {
        System.out.printf("%-26s %s%n", query.name(), query.title("en"));
        query.parameters()
                .forEach(parameter -> System.out.printf(
                        "    %-22s %s%s%n",
                        parameter.name()
                                + parameter
                                        .defaultValue()
                                        .map(value -> "=" + value)
                                        .orElse("=…"),
                        parameter.description(),
                        parameter
                                .example()
                                .map(example -> " (for example " + example + ")")
                                .orElse("")));
    }

    /** The names of the queries, for shell completion. */
    static final class QueryNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return NamedQueries.names().iterator();
        }
    }
}
