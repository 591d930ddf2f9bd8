package org.entente.text;

import java.util.Optional;
import org.entente.article.Language;

/**
 * What language a text is in.
 *
 * @param tag BCP 47, {@code und} when nothing can be told
 * @param name its English name, to refuse it by
 */
public record LanguageGuess(String tag, String name) {
    static final LanguageGuess UNKNOWN = new LanguageGuess("und", "unknown");

    /** The language of a text, told by its script, its letters and its frequent words; a dozen words are enough. */
    public static LanguageGuess of(CharSequence text) {
        return LanguageProfiles.ALL.guess(text.toString());
    }

    /** The language, when it is one that articles are read in. */
    public Optional<Language> language() {
        return Language.of(tag);
    }
}
