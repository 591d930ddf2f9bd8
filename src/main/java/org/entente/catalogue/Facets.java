package org.entente.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.article.Language;
import org.entente.fact.Status;
import org.entente.rdf.EventType;

/**
 * How many events of a selection there are of each type, party, year, status and language. Types, parties and languages come most frequent first,
 * years the latest first. An event has as many parties and languages as it has, and no year when its date is unknown.
 *
 * @param disputed how many have reports that disagree
 */
public record Facets(
        Map<EventType, Integer> types,
        Map<String, Integer> parties,
        Map<Integer, Integer> years,
        Map<Status, Integer> statuses,
        Map<Language, Integer> languages,
        int disputed) {
    /** Copies the maps and keeps their order. */
    public Facets {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
        years = Collections.unmodifiableMap(new LinkedHashMap<>(years));
        statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
        languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    }
}
