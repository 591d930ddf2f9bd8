package org.entente.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.article.Language;

/** What a dataset holds, in numbers, and its latest events. */
public record Overview(
        long articles, long reports, long people, long states, Map<String, Long> events, List<Event> latest) {

    /** Copies the collections. */
    public Overview {
        events = Map.copyOf(events);
        latest = List.copyOf(latest);
    }

    /** How many events of a type there are; {@code type} is the class's local name, as in {@code Meeting}. */
    public long events(String type) {
        return events.getOrDefault(type, 0L);
    }

    /** The number of events of all types. */
    public long allEvents() {
        return events.values().stream().mapToLong(Long::longValue).sum();
    }

    /** An event with its class's local name, the first day it can have been, and its labels by language. */
    public record Event(String iri, String type, String day, Map<Language, String> labels) {
        /** Copies the labels. */
        public Event {
            labels = Map.copyOf(labels);
        }

        /** The language of the label to show to this reader: the reader's, else English, else any. */
        public Optional<Language> labelLanguage(Language reader) {
            if (labels.containsKey(reader)) {
                return Optional.of(reader);
            }
            return labels.containsKey(Language.ENGLISH)
                    ? Optional.of(Language.ENGLISH)
                    : labels.keySet().stream().sorted().findFirst();
        }

        /** The label in a language that {@link #labelLanguage} gave, or the IRI's last part when there is no label at all. */
        public String label(Optional<Language> language) {
            return language.map(labels::get).orElse(iri.substring(iri.lastIndexOf('/') + 1));
        }
    }
}
