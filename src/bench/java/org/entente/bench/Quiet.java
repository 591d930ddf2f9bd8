package org.entente.bench;

import java.nio.file.Path;
import org.entente.fact.Problem;
import org.entente.pipeline.Progress;

/** Progress that nobody watches; made-up facts have no problems. */
final class Quiet implements Progress {
    @Override
    public void file(Path file, int done, int all) {}

    @Override
    public void article(int articles) {}

    @Override
    public void setAside(Problem problem) {
        throw new IllegalStateException(problem.toString());
    }

    @Override
    public void warning(Problem problem) {}
}
