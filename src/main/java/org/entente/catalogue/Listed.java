package org.entente.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.fact.Status;
import org.entente.rdf.EventType;

/**
 * An event as lists show it.
 *
 * @param path its IRI without the base, as in {@code id/meeting/2023-04-11-kz-ru-91af03c2}
 * @param earliest the first day it can have been
 * @param latest the last day it can have been
 * @param reports how many reports tell of it
 * @param languages the languages of the articles that tell of it
 * @param parties the paths of the states, organisations and groups that take part
 */
public record Listed(
        String path,
        EventType type,
        Status status,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        int reports,
        boolean disputed,
        Set<Language> languages,
        List<String> parties) {
    /** Copies the collections. */
    public Listed {
        languages = Set.copyOf(languages);
        parties = List.copyOf(parties);
    }
}
