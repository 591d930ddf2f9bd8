package org.entente.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.article.Language;
import org.entente.gazetteer.Entity;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.People;
import org.entente.gazetteer.Place;
import org.entente.gazetteer.Tenure;
import org.entente.text.Folding;
import org.entente.text.LexiconTable;
import org.entente.text.TokenKind;

/** The state that a text speaks from: that of its dateline, else the one whose people it names most and first. */
final class HomeState {
    private static final int NAMED_HOLDER = 2;
    private static final int LEAD = 3;
    private static final int HEAD = 12;
    private static final Map<String, String> COUNTRIES = countries();

    private static final String MARKS = "-–—()/:.,«»";
    private static final Map<Language, Map<Long, String>> AGENCIES = new ConcurrentHashMap<>();

    private HomeState() {}

    private static Map<Long, String> agencies(Language language) {
        Map<Long, String> agencies = new HashMap<>();
        LexiconTable.read(language, "agencies").forEach(row -> agencies.put(Folding.hash(row.form()), row.cell(1)));
        return agencies;
    }

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
        if (document.language() == Language.ARABIC) {
            return ArabicHome.of(document).or(() -> mostNamed(document));
        }
        return agency(document)
                .or(() -> ownHolder(document))
                .or(() -> dateline(document))
                .or(() -> firstHolder(document))
                .or(() -> mostNamed(document));
    }

    /** The state of the news agency that the head of the text names. */
    private static Optional<String> agency(Document document) {
        Map<Long, String> agencies = AGENCIES.computeIfAbsent(document.language(), HomeState::agencies);
        int head = document.sentences().isEmpty()
                ? 0
                : document.sentences()
                        .get(Math.min(LEAD, document.sentences().size() - 1))
                        .to();
        for (int at = 0; at < head; at++) {
            String state = agencies.get(document.tokens().hash(at));
            if (state != null && document.tokens().capitalised(at) && isMarked(document, at)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** Whether a mark of a dateline stands beside a word: "(KUNA) --", "/ТАСС/", "КАЗИНФОРМ —". */
    private static boolean isMarked(Document document, int at) {
        return (isMark(document, at - 1) && isMark(document, at + 1)) || isDash(document, at + 1);
    }

    private static boolean isDash(Document document, int at) {
        return at < document.tokens().size() && "-–—".contains(document.tokens().text(at));
    }

    private static boolean isMark(Document document, int at) {
        return at >= 0
                && at < document.tokens().size()
                && MARKS.contains(document.tokens().text(at));
    }

    /** The state of the first known person whom the text names with an office and never with a state. */
    private static Optional<String> ownHolder(Document document) {
        Set<String> stated = stated(document);
        for (Sentence sentence : document.sentences()) {
            for (ActorMention actor : sentence.actors()) {
                if (actor.name().isPresent() && !actor.parties().isEmpty()) {
                    break;
                }
                boolean holder = !actor.offices().isEmpty()
                        && !actor.counterpart()
                        && actor.parties().isEmpty();
                Optional<String> state = holder ? ownState(document, actor, stated) : Optional.empty();
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return Optional.empty();
    }

    /** The people who are named with a state. */
    private static Set<String> stated(Document document) {
        Set<String> stated = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            for (ActorMention actor : sentence.actors()) {
                if (!actor.parties().isEmpty()) {
                    actor.name().ifPresent(name -> stated.addAll(name.known()));
                }
            }
        }
        return stated;
    }

    private static Optional<String> ownState(Document document, ActorMention actor, Set<String> stated) {
        List<String> known = actor.name().map(Name::known).orElse(List.of());
        if (known.size() != 1) {
            return Optional.empty();
        }
        return known.stream()
                .filter(slug -> !stated.contains(slug))
                .flatMap(slug -> People.bundled().person(slug).stream())
                .flatMap(person -> person.tenures().stream())
                .filter(tenure -> document.isIn(tenure)
                        && actor.offices().stream()
                                .anyMatch(office -> office.kind().equals(tenure.office())))
                .map(Tenure::code)
                .findFirst();
    }

    /** The state of the first who is named with an office or holds one of that state only. */
    private static Optional<String> firstHolder(Document document) {
        return document.sentences().stream()
                .flatMap(sentence -> sentence.actors().stream())
                .filter(actor -> !actor.offices().isEmpty() && !actor.counterpart())
                .map(HomeState::partyOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> partyOf(ActorMention actor) {
        if (actor.parties().size() == 1) {
            return Optional.of(actor.parties().getFirst());
        }
        String states = actor.offices().getFirst().states();
        return Optional.of(states)
                .filter(code -> actor.parties().isEmpty()
                        && !code.isEmpty()
                        && !code.contains("|")
                        && Gazetteer.bundled().state(code).isPresent());
    }

    private static Optional<String> dateline(Document document) {
        for (int i = 0; i < Math.min(HEAD, document.sentences().size()); i++) {
            Sentence sentence = document.sentences().get(i);
            int body = sentence.body() > sentence.from() || i > LEAD ? sentence.body() : behindDash(document, sentence);
            for (Atom atom : sentence.atoms()) {
                if (atom.from() >= body) {
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

    /** The token behind a head such as "Lisbon, July 17 (Agency) -", in which only names and numbers stand; else the first. */
    private static int behindDash(Document document, Sentence sentence) {
        for (int at = sentence.from() + 1; at < Math.min(sentence.to() - 1, sentence.from() + HEAD); at++) {
            boolean small = document.tokens().kind(at) == TokenKind.WORD
                    && !document.tokens().capitalised(at);
            if (small) {
                return sentence.from();
            } else if (isDash(document, at) && !document.tokens().adjacent(at)) {
                return at + 1;
            }
        }
        return sentence.from();
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
