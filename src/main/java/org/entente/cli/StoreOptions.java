package org.entente.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.entente.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the store is. */
final class StoreOptions {
    private static final String USUAL = "entente-store";

    @Option(names = "--store", paramLabel = "DIR", description = "Folder of the store (default: " + USUAL + ").")
    private @Nullable Path folder;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec verb;

    Path folder() {
        return Objects.requireNonNullElse(folder, Path.of(USUAL));
    }

    /** Opens the store that has to be there. */
    LocalStore open() {
        return LocalStore.open(folder(), this::tell);
    }

    /** Says why the store opens slowly. */
    void tell(String delay) {
        if (verb != null) {
            verb.commandLine().getErr().println(folder() + ": " + delay);
            verb.commandLine().getErr().flush();
        }
    }

    /** Complains when the user names a store and something else in its stead. */
    void standAsideFor(String option) {
        if (folder != null) {
            throw new UsageException("--store and %s exclude each other; give one of them".formatted(option));
        }
    }
}
