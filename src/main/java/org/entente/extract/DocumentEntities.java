package org.entente.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.entente.gazetteer.Person;
import org.entente.gazetteer.Tenure;
import org.jspecify.annotations.Nullable;

/** Who is who in a text: one person for all the ways that it names him by, and whom each acts for. */
final class DocumentEntities {
    private static final String SPOUSE = "first-lady";

    private final Document document;
    private final List<DocumentPerson> persons = new ArrayList<>();
    private final PersonIndex index = new PersonIndex();
    private final IdentityHashMap<Name, DocumentPerson> byName = new IdentityHashMap<>();
    private final IdentityHashMap<ActorMention, List<OfficeTitle>> counterparts = new IdentityHashMap<>();
    private final @Nullable String home;
    private @Nullable ActorMention last;

    private DocumentEntities(Document document) {
        this.document = document;
        this.home = HomeState.of(document).orElse(null);
    }

    static DocumentEntities of(Document document) {
        DocumentEntities entities = new DocumentEntities(document);
        entities.link(Name.Shape.WHOLE);
        entities.link(Name.Shape.SURNAME);
        document.sentences().forEach(entities::pair);
        entities.persons.forEach(entities::settle);
        new Allegiance(document, entities).settle();
        return entities;
    }

    private void link(Name.Shape shape) {
        for (Sentence sentence : document.sentences()) {
            for (ActorMention actor : sentence.actors()) {
                Name name = actor.name().orElse(null);
                if (name != null && isShort(name) == (shape == Name.Shape.SURNAME)) {
                    link(actor, name);
                }
            }
        }
    }

    private static boolean isShort(Name name) {
        return name.shape() == Name.Shape.SURNAME || Initials.begin(name.text());
    }

    private void link(ActorMention actor, Name name) {
        String[] words = DocumentPerson.words(name);
        DocumentPerson person = known(actor, name, words);
        if (person == null) {
            person = new DocumentPerson(name, words, document.world().people());
            persons.add(person);
        }
        person.isCalled(name, words);
        index.add(person, name, words);
        byName.put(name, person);
        if (actor.parties().size() == 1) {
            person.actsFor(actor.parties().getFirst());
        }
        actor.offices().forEach(person::holds);
    }

    private @Nullable DocumentPerson known(ActorMention actor, Name name, String[] words) {
        for (DocumentPerson person : index.like(name, words)) {
            if (person.mayBeCalled(name, words) && mayActFor(person, actor)) {
                return person;
            }
        }
        return null;
    }

    /** Gives counterparts the office of the one they are set against. */
    private void pair(Sentence sentence) {
        List<ActorMention> before = new ArrayList<>();
        for (ActorMention actor : sentence.actors()) {
            if (actor.counterpart() && actor.offices().isEmpty()) {
                List<OfficeTitle> earlier = officesBefore(before, actor);
                List<OfficeTitle> offices = List.copyOf(earlier.isEmpty() ? officesOf(actor) : earlier);
                counterparts.put(actor, offices);
                actor.name().map(byName::get).ifPresent(person -> offices.forEach(person::holds));
            }
            before.add(actor);
        }
        for (ActorMention actor : before) {
            if (!actor.counterpart() && !officesOf(actor).isEmpty()) {
                last = actor;
                return;
            }
        }
    }

    private List<OfficeTitle> officesBefore(List<ActorMention> before, ActorMention counterpart) {
        for (ActorMention actor : before) {
            List<OfficeTitle> offices = officesOf(actor);
            boolean same = !actor.parties().isEmpty() && actor.parties().equals(counterpart.parties());
            if (!offices.isEmpty() && !same && !actor.counterpart()) {
                return List.of(counterpartTitle(offices.getFirst(), counterpart));
            }
        }
        return last == null ? List.of() : officesOf(last).stream().limit(1).toList();
    }

    /** The head of a foreign ministry is called otherwise in the United States only. */
    private static OfficeTitle counterpartTitle(OfficeTitle office, ActorMention counterpart) {
        boolean american = counterpart.parties().equals(List.of("US"));
        if (office.kind().equals("secretary-of-state") && !american) {
            return new OfficeTitle("minister-of-foreign-affairs", "Minister of Foreign Affairs", "", false);
        }
        return office.kind().equals("minister-of-foreign-affairs") && american
                ? new OfficeTitle("secretary-of-state", "Secretary of State", "", false)
                : office;
    }

    private List<OfficeTitle> officesOf(ActorMention actor) {
        if (!actor.offices().isEmpty()) {
            return actor.offices();
        }
        DocumentPerson person = actor.name().map(byName::get).orElse(null);
        if (person == null) {
            return List.of();
        }
        return person.offices().isEmpty()
                ? person.known().flatMap(known -> tenure(known, person)).map(this::title).stream()
                        .toList()
                : person.offices();
    }

    /** The usual title of an office held by somebody of the gazetteer. */
    private OfficeTitle title(Tenure tenure) {
        String kind = tenure.office();
        String title = document.world()
                .gazetteer()
                .entity("id/office-kind/" + kind)
                .map(entity -> entity.labels().english())
                .orElse(kind);
        return new OfficeTitle(kind, title, "", false);
    }

    /** The offices that a place of the text names, those of a counterpart included. */
    List<OfficeTitle> offices(ActorMention actor) {
        return actor.offices().isEmpty() ? counterparts.getOrDefault(actor, List.of()) : actor.offices();
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
        if (!person.candidates().isEmpty()) {
            narrow(person);
        }
        if (person.party().isEmpty()) {
            person.offices().stream()
                    .map(OfficeTitle::states)
                    .filter(states -> !states.isEmpty() && !states.contains("|"))
                    .findFirst()
                    .ifPresent(person::actsFor);
        }
    }

    private void narrow(DocumentPerson person) {
        List<Person> candidates = person.candidates().stream()
                .map(slug -> document.world().people().person(slug).orElseThrow())
                .toList();
        List<Person> fitting =
                candidates.stream().filter(one -> fits(one, person)).toList();
        if (fitting.isEmpty() && person.party().isEmpty() && candidates.size() == 1) {
            fitting = candidates;
        }
        List<Person> closer = fitting.stream().filter(one -> holds(one, person)).toList();
        List<Person> best = political(closer.isEmpty() ? fitting : closer, person);
        person.isOneOf(best.stream().map(Person::slug).toList());
        if (best.size() == 1 && person.party().isEmpty()) {
            tenure(best.getFirst(), person).map(Tenure::code).ifPresent(person::actsFor);
        }
    }

    /** Of those who fit, a spouse is meant only where that is said. */
    private static List<Person> political(List<Person> fitting, DocumentPerson person) {
        boolean spouse =
                person.offices().stream().anyMatch(office -> office.kind().equals(SPOUSE));
        List<Person> others = fitting.stream()
                .filter(one -> one.tenures().stream()
                        .anyMatch(tenure -> !tenure.office().equals(SPOUSE)))
                .toList();
        return fitting.size() < 2 || spouse || others.isEmpty() ? fitting : others;
    }

    private boolean fits(Person candidate, DocumentPerson person) {
        return person.party().isEmpty()
                ? candidate.tenures().isEmpty()
                        || person.name().indexOf(' ') > 0
                        || candidate.tenures().stream().anyMatch(document::isIn)
                : candidate.tenures().stream()
                        .anyMatch(tenure -> tenure.code().equals(person.party().get()));
    }

    private boolean holds(Person candidate, DocumentPerson person) {
        return candidate.tenures().stream()
                .anyMatch(tenure -> document.isIn(tenure)
                        && (person.offices().isEmpty()
                                || person.offices().stream()
                                        .anyMatch(office -> office.kind().equals(tenure.office()))));
    }

    /** The tenure that the text may mean: one of an office that it names, else one that runs. */
    private Optional<Tenure> tenure(Person known, DocumentPerson person) {
        List<Tenure> running = known.tenures().stream().filter(document::isIn).toList();
        return known.tenures().stream()
                .filter(tenure -> person.offices().stream()
                        .anyMatch(office -> office.kind().equals(tenure.office())))
                .reduce((first, second) -> second)
                .or(() -> document.published().flatMap(day -> running.stream().findFirst()))
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
}
