package org.entente.read;

import java.nio.file.Path;

/**
 * Where an article was read.
 *
 * @param source the file as named on the command line or found in a folder, {@code -} for the standard input
 * @param relative the file below the folder that was named, or its bare name when it was named itself: where to write what is made from it
 * @param line the line of a file that holds an article a line, from 1; 0 when the article is the whole file
 */
public record ArticleOrigin(String source, Path relative, long line) {
    /** The place inside the file, as problems tell it: {@code line 3}, or nothing for the whole file. */
    public String place() {
        return line == 0 ? "" : "line " + line;
    }

    /** The same file at a line of it. */
    ArticleOrigin atLine(long number) {
        return new ArticleOrigin(source, relative, number);
    }

    /** The file and the line in it. */
    @Override
    public String toString() {
        return line == 0 ? source : source + ": " + place();
    }
}
