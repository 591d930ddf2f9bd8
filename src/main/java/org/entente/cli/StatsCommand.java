package org.entente.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.store.LocalStore;
import org.entente.store.NamedQueries;
import org.entente.store.QueryFormat;
import org.entente.store.QueryRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code entente stats}: what a store holds. */
@Command(name = "stats", description = "Count what a store holds.", footer = "  entente stats --store news")
final class StatsCommand implements Callable<Integer> {
    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Override
    public Integer call() {
        try (LocalStore store = storeOptions.open()) {
            QueryRunner.on(store.dataset())
                    .run(
                            NamedQueries.find("statistics").bind(Map.of(), store.base()),
                            QueryFormat.TABLE,
                            new StandardOutput());
        }
        return ExitCode.OK;
    }
}
