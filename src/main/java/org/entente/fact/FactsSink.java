package org.entente.fact;

import java.nio.file.Path;

/** Takes what a {@link FactsReader} reads, in the order of the file. */
public interface FactsSink {
    /** An article that is in order. */
    void article(Path file, ArticleFacts facts);

    /** A file or an article of it that is not; the rest is read on. */
    void setAside(Problem problem);

    /** Something to look at in an article that is kept; told just before the article. */
    void warn(Problem problem);
}
