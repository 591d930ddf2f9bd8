package org.entente.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.People;
import org.entente.gazetteer.Person;
import org.entente.gazetteer.Place;
import org.entente.gazetteer.Tenure;
import org.jspecify.annotations.Nullable;

/** Who is who in a text: one person for all the ways that it names him by, and whom each acts for. */
final class DocumentEntities {
    private final Document document;
    private final List<DocumentPerson> persons = new ArrayList<>();
    private final Map<Name, DocumentPerson> byName = new IdentityHashMap<>();
    private final @Nullable String home;

    private DocumentEntities(Document document) {
        this.document = document;
        this.home = homeOf(document);
    }

    static DocumentEntities of(Document document) {
        DocumentEntities entities = new DocumentEntities(document);
        entities.link(Name.Shape.WHOLE);
        entities.link(Name.Shape.SURNAME);
        entities.persons.forEach(entities::settle);
        return entities;
    }

    private void link(Name.Shape shape) {
        for (Sentence sentence : document.sentences()) {
            for (ActorMention actor : sentence.actors()) {
                actor.name().filter(name -> (name.shape() == Name.Shape.SURNAME) == (shape == Name.Shape.SURNAME)).ifPresent(name -> link(actor, name));
            }
        }
    }

    private void link(ActorMention actor, Name name) {
        DocumentPerson person = persons.stream()
                .filter(known -> known.mayBeCalled(name) && mayActFor(known, actor))
                .findFirst()
                .orElseGet(() -> {
                    DocumentPerson unknown = new DocumentPerson(name);
                    persons.add(unknown);
                    return unknown;
                });
        person.isCalled(name);
        byName.put(name, person);
        if (actor.parties().size() == 1) {
            person.actsFor(actor.parties().getFirst());
        }
        actor.offices().forEach(person::holds);
    }

    /** Two people of one name who act for different states are two. */
    private static boolean mayActFor(DocumentPerson person, ActorMention actor) {
        return actor.parties().size() != 1
                || person.party().isEmpty()
                || person.party().get().equals(actor.parties().getFirst())
                || person.known().isPresent();
    }

    /** Decides which person of the gazetteer he is, by whom he acts for and by what he holds. */
    private void settle(DocumentPerson person) {
        List<Person> candidates = person.candidates().stream()
                .map(slug -> People.bundled().person(slug).orElseThrow())
                .toList();
        List<Person> fitting = candidates.stream().filter(one -> fits(one, person)).toList();
        List<Person> closer = fitting.stream().filter(one -> holds(one, person)).toList();
        List<Person> best = closer.isEmpty() ? fitting : closer;
        person.isOneOf(best.stream().map(Person::slug).toList());
        if (best.size() == 1 && person.party().isEmpty()) {
            tenure(best.getFirst(), person).map(Tenure::code).ifPresent(person::actsFor);
        }
        if (person.party().isEmpty()) {
            person.offices().stream()
                    .map(OfficeTitle::states)
                    .filter(states -> !states.isEmpty() && !states.contains("|"))
                    .findFirst()
                    .ifPresent(person::actsFor);
        }
    }

    private boolean fits(Person candidate, DocumentPerson person) {
        return person.party().isEmpty()
                ? candidate.tenures().isEmpty() || person.name().indexOf(' ') > 0 || candidate.tenures().stream().anyMatch(document::isIn)
                : candidate.tenures().stream().anyMatch(tenure -> tenure.code().equals(person.party().get()));
    }

    private boolean holds(Person candidate, DocumentPerson person) {
        return candidate.tenures().stream()
                .anyMatch(tenure -> document.isIn(tenure)
                        && (person.offices().isEmpty()
                                || person.offices().stream().anyMatch(office -> office.kind().equals(tenure.office()))));
    }

    /** The tenure that the text may mean: one of an office that it names, else one that runs. */
    private Optional<Tenure> tenure(Person known, DocumentPerson person) {
        List<Tenure> running = known.tenures().stream().filter(document::isIn).toList();
        return known.tenures().stream()
                .filter(tenure -> person.offices().stream().anyMatch(office -> office.kind().equals(tenure.office())))
                .reduce((first, second) -> second)
                .or(() -> running.stream().findFirst())
                .or(() -> known.tenures().stream().reduce((first, second) -> second));
    }

    /** The people of the text, in the order of their first whole names. */
    List<DocumentPerson> persons() {
        return persons;
    }

    /** Who is meant by a name in the text. */
    Optional<DocumentPerson> person(Name name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The state that an office without one is of: that of the dateline, else the one most named. */
    Optional<String> home() {
        return Optional.ofNullable(home);
    }

    private static @Nullable String homeOf(Document document) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.body() > sentence.from()) {
                for (Atom atom : sentence.atoms()) {
                    if (atom.from() >= sentence.body()) {
                        break;
                    } else if (atom.is(AtomKind.CAPITAL) || atom.is(AtomKind.STATE)) {
                        return atom.target();
                    } else if (atom.is(AtomKind.PLACE)) {
                        Optional<String> country = Gazetteer.bundled().all().stream()
                                .filter(entity -> entity instanceof Place place && place.slug().equals(atom.target()))
                                .flatMap(entity -> ((Place) entity).country().stream())
                                .findFirst();
                        if (country.isPresent()) {
                            return country.get();
                        }
                    }
                }
            }
        }
        return mostNamed(document);
    }

    private static @Nullable String mostNamed(Document document) {
        Map<String, Integer> counts = new HashMap<>();
        String most = null;
        for (Sentence sentence : document.sentences()) {
            for (ActorMention actor : sentence.actors()) {
                for (String party : actor.parties()) {
                    int count = counts.merge(party, 1, Integer::sum);
                    most = most == null || count > counts.getOrDefault(most, 0) ? party : most;
                }
            }
        }
        return most;
    }
}
