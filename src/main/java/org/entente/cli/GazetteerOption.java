package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.gazetteer.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Names that the user adds to those that come with the program. */
final class GazetteerOption {
    @Option(
            names = "--gazetteer",
            paramLabel = "PATH",
            description = "Turtle file, or folder of such files, with people, states and other names of your own.")
    private @Nullable Path path;

    /** What texts are read with. */
    World world() throws IOException {
        return path == null ? World.bundled() : World.with(path);
    }
}
