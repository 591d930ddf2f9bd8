package org.entente.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"Entente " + Objects.requireNonNullElse(version, "(not built as a jar)")};
    }
}
