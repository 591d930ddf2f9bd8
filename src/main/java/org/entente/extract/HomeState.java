package org.entente.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.gazetteer.Entity;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Place;

/** The state that a text speaks from: that of its dateline, else the one whose people it names most and first. */
final class HomeState {
    private static final int NAMED_HOLDER = 2;
    private static final int LEAD = 3;
    private static final Map<String, String> COUNTRIES = countries();

    private HomeState() {}

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (Entity entity : Gazetteer.bundled().all()) {
            if (entity instanceof Place place) {
                place.country().ifPresent(country -> countries.put(place.slug(), country));
            }
        }
        return Map.copyOf(countries);
    }

    /** The state that a place lies in. */
    static Optional<String> country(String place) {
        return Optional.ofNullable(COUNTRIES.get(place));
    }

    static Optional<String> of(Document document) {
        return dateline(document).or(() -> mostNamed(document));
    }

    private static Optional<String> dateline(Document document) {
        for (Sentence sentence : document.sentences()) {
            for (Atom atom : sentence.atoms()) {
                if (atom.from() >= sentence.body()) {
                    break;
                } else if (atom.is(AtomKind.CAPITAL) || atom.is(AtomKind.STATE)) {
                    return Optional.of(atom.target());
                } else if (atom.is(AtomKind.PLACE) && country(atom.target()).isPresent()) {
                    return country(atom.target());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> mostNamed(Document document) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        int number = 0;
        for (Sentence sentence : document.sentences()) {
            for (ActorMention actor : sentence.actors()) {
                int weight = actor.name().isPresent() && !actor.offices().isEmpty() ? NAMED_HOLDER : 1;
                int lead = number < LEAD ? 2 : 1;
                actor.parties().forEach(party -> weights.merge(party, weight * lead, Integer::sum));
            }
            number++;
        }
        return weights.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey);
    }
}
