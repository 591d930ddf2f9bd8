package org.entente.fact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps everything that a reader finds. */
final class Collected implements FactsSink {
    final List<ArticleFacts> articles = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Problem> warnings = new ArrayList<>();

    @Override
    public void article(Path file, ArticleFacts facts) {
        articles.add(facts);
    }

    @Override
    public void setAside(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void warn(Problem problem) {
        warnings.add(problem);
    }

    /** What one file holds. */
    static Collected from(FactsReader reader, Path file) {
        Collected collected = new Collected();
        reader.read(file, collected);
        return collected;
    }
}
