package org.entente.read;

import java.util.Optional;
import org.entente.article.Language;

/**
 * How files are read.
 *
 * @param fields where the parts of an article are in a line of JSON
 * @param format the kind of all files; by their names when it is empty, and of the standard input by its first characters
 * @param language the language of all articles; each tells its own when it is empty
 */
public record ReadingOptions(JsonFields fields, Optional<ArticleFormat> format, Optional<Language> language) {
    /** Everything is told by the files themselves. */
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(JsonFields.DEFAULT, Optional.empty(), Optional.empty());
}
