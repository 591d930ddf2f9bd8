package org.entente.pipeline;

import java.nio.file.Path;
import org.entente.fact.Problem;

/** Is told how a run goes. */
public interface Progress {
    /** The next file is read; {@code done} of {@code all} files are behind. */
    void file(Path file, int done, int all);

    /** An article was taken; {@code articles} so far. */
    void article(int articles);

    /** Something was set aside. */
    void setAside(Problem problem);

    /** Something to look at in what was taken. */
    void warning(Problem problem);
}
