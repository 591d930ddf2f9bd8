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
import org.entente.gazetteer.Person;

/** That somebody holds an office, told by a name and an office that stand together: once a person and office. */
final class OfficeFacts {
    private final Document document;
    private final DocumentEntities entities;
    private final Set<String> told = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();
    /** Whom the one before in the sentence acts for; a companion without a state of his own acts for the same. */
    private Optional<String> last = Optional.empty();
    /** The state that was named last and is not the one the text is written from; a counterpart without a state of his own acts for it. */
    private Optional<String> foreign = Optional.empty();

    private OfficeFacts(Document document, DocumentEntities entities) {
        this.document = document;
        this.entities = entities;
    }

    static List<Fact> of(Document document, DocumentEntities entities) {
        OfficeFacts offices = new OfficeFacts(document, entities);
        for (Sentence sentence : document.sentences()) {
            offices.last = Optional.empty();
            sentence.actors().forEach(actor -> offices.add(sentence, actor));
        }
        return offices.facts;
    }

    private void add(Sentence sentence, ActorMention actor) {
        Optional<String> named = actor.parties().size() == 1 ? Optional.of(actor.parties().getFirst()) : Optional.empty();
        foreign = named.filter(party -> !entities.home().equals(Optional.of(party))).or(() -> foreign);
        if (actor.name().isEmpty()) {
            return;
        }
        entities.person(actor.name().get()).ifPresent(person -> {
            for (OfficeTitle office : entities.offices(actor)) {
                add(sentence, actor, person, office);
            }
        });
    }

    private void add(Sentence sentence, ActorMention actor, DocumentPerson person, OfficeTitle office) {
        boolean other = person.offices().stream().anyMatch(one -> !one.weak() && !one.kind().equals(office.kind()));
        if (office.weak() && other || !told.add(person.name() + "\t" + office.kind())) {
            return;
        }
        Optional<String> party = actor.parties().size() == 1
                ? Optional.of(actor.parties().getFirst())
                : person.party()
                        .or(() -> ArabicSides.of(document, sentence, actor))
                        .or(() -> actor.counterpart() ? foreign : last)
                        .or(entities::home);
        last = party;
        Actor holder = new Actor(
                Optional.of(person.name()),
                person.known().map(Person::wellKnownName),
                Optional.of(office.title()),
                party.map(Parties::code));
        Details details = new Details(
                Status.HELD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(Quotes.evidence(document, actor.from(), actor.to())),
                Optional.empty(),
                Optional.of("office"));
        facts.add(new OfficeHolding(details, holder, actor.former()));
    }
}
