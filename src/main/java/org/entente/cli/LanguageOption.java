package org.entente.cli;

import java.util.Optional;
import org.entente.article.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of articles, for those that do not tell it well. */
final class LanguageOption {
    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Language of all articles: ar, ru or en (default: told by each text).")
    private @Nullable String tag;

    /** The language that the user names. */
    Optional<Language> language() {
        return Optional.ofNullable(tag)
                .map(named -> Language.of(named)
                        .orElseThrow(() -> new UsageException(
                                "--language: '%s' is not read here; allowed: ar, ru, en".formatted(named))));
    }
}
