package org.entente.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.fact.Actor;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.OfficeHolding;
import org.entente.fact.Status;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Person;

/** That somebody holds an office, told by a name and an office that stand together: once a person and office. */
final class OfficeFacts {
    private final Document document;
    private final DocumentEntities entities;
    private final Set<String> told = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();

    private final Trace trace;
    private final FactFeatures features;
    private int sentence;

    private OfficeFacts(Document document, DocumentEntities entities, Trace trace) {
        this.trace = trace;
        this.features = new FactFeatures(document, entities);
        this.document = document;
        this.entities = entities;
    }

    static List<Fact> of(Document document, DocumentEntities entities, Trace trace) {
        OfficeFacts offices = new OfficeFacts(document, entities, trace);
        for (int number = 0; number < document.sentences().size(); number++) {
            offices.sentence = number;
            Sentence sentence = document.sentences().get(number);
            sentence.actors().forEach(offices::add);
            Appointments.in(document, sentence).forEach(offices::add);
        }
        return offices.facts;
    }

    private void add(ActorMention actor) {
        if (actor.name().isEmpty()) {
            return;
        }
        entities.person(actor.name().get()).ifPresent(person -> {
            for (OfficeTitle office : entities.offices(actor)) {
                add(actor, person, office);
            }
        });
    }

    /** An office that somebody takes is for whom its own words say, else for whom he acts. */
    private void add(Appointments.Appointment appointment) {
        ActorMention office = appointment.office();
        appointment
                .person()
                .name()
                .flatMap(entities::person)
                .ifPresent(person -> office.offices().forEach(title -> {
                    person.holds(title);
                    add(office, person, title);
                }));
    }

    private void add(ActorMention actor, DocumentPerson person, OfficeTitle office) {
        boolean other = person.offices().stream()
                .anyMatch(one -> !one.weak() && !one.kind().equals(office.kind()));
        boolean known = !(office.weak() && other) && !told.add(person.name() + "\t" + office.kind());
        if ((office.weak() && other) || known) {
            trace.holds(sentence, actor, new Trace.Holding.None(known ? Refusal.HELD_BEFORE : Refusal.ONLY_A_TITLE));
            return;
        }
        Optional<String> own = organisation(office)
                .or(() -> actor.parties().size() == 1
                        ? Optional.of(actor.parties().getFirst())
                        : Optional.empty());
        Optional<String> party = own.or(person::party).or(entities::home);
        Actor holder = new Actor(
                Optional.of(person.name()),
                person.known().map(Person::wellKnownName),
                Optional.of(office.title()),
                party.map(code -> Parties.code(code, document.world().gazetteer())));
        String source = own.isPresent() ? "own" : person.party().isPresent() ? "person" : "home";
        List<String> grounds = features.of(sentence, person, office, source);
        Details details = new Details(
                Status.HELD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(Quotes.evidence(document, actor.from(), actor.to())),
                Optional.of(Confidence.of(grounds)),
                Optional.of("office"));
        OfficeHolding fact = new OfficeHolding(details, holder, actor.former());
        trace.holds(sentence, actor, new Trace.Holding.Held(fact, grounds));
        facts.add(fact);
    }

    /** The organisation whose office it is: a president of a state may chair one. */
    private static Optional<String> organisation(OfficeTitle office) {
        return Optional.of(office.states())
                .filter(code ->
                        !code.isEmpty() && !code.contains("|") && !office.kind().contains("security-council"))
                .filter(code -> Gazetteer.bundled().state(code).isEmpty() || isNamed(office.title(), code));
    }

    /** Some codes are both of a state and of an organisation; the title tells. */
    private static boolean isNamed(String title, String code) {
        return Gazetteer.bundled()
                .organisation(code)
                .filter(one -> title.contains(one.labels().english()))
                .isPresent();
    }
}
