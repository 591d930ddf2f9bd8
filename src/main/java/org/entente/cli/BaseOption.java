package org.entente.cli;

import java.util.Objects;
import java.util.Optional;
import org.entente.gazetteer.Gazetteer;
import org.entente.rdf.Names;
import org.entente.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the IRIs of a new dataset begin with. */
final class BaseOption {
    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the dataset's IRIs begin with; a store keeps that of its making (default: "
                    + Names.DEFAULT_BASE + ").")
    private @Nullable String base;

    /** The names under the base given, else under the usual one. */
    Names names() {
        return names(Objects.requireNonNullElse(base, Names.DEFAULT_BASE));
    }

    /** Opens the store, which is made when it is not there. */
    LocalStore openOrCreate(StoreOptions store) {
        return LocalStore.openOrCreate(
                store.folder(),
                Optional.ofNullable(base)
                        .or(() -> LocalStore.baseOf(store.folder()))
                        .map(chosen -> names(chosen).base())
                        .orElse(Names.DEFAULT_BASE),
                store::tell);
    }

    static Names names(String base) {
        try {
            return Names.of(base, Gazetteer.bundled());
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("--base: " + wrong.getMessage(), wrong);
        }
    }
}
