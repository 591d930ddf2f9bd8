package org.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.gazetteer.Gazetteer;
import org.entente.rdf.Names;
import org.entente.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the store is, and what its IRIs begin with. */
final class StoreOptions {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "entente-store",
            description = "Folder of the store (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("entente-store");

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the dataset's IRIs begin with; fixed when the store is made (default: " + Names.DEFAULT_BASE + ").")
    private @Nullable String base;

    Path folder() {
        return folder;
    }

    /** The names of the store: of the base given, else of the base that the store has. */
    Names names() {
        String chosen = Optional.ofNullable(base).or(() -> LocalStore.baseOf(folder)).orElse(Names.DEFAULT_BASE);
        return names(chosen);
    }

    static Names names(String base) {
        try {
            return Names.of(base, Gazetteer.bundled());
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /** Opens the store, which is made when it is not there. */
    LocalStore openOrCreate() {
        return LocalStore.openOrCreate(folder, names().base());
    }

    /** Opens the store that has to be there. */
    LocalStore open() {
        return LocalStore.open(folder);
    }
}
