package org.entente.extract;

import java.util.Optional;
import org.entente.fact.Actor;
import org.entente.gazetteer.Person;
import org.entente.text.Grammatical;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an event, as far as the whole text tells who he is.
 *
 * @param person who, absent when only the office or the state is known
 * @param office in which office, absent for a state as a whole and for a person of whom none is told
 * @param party for whom, the code of a state or organisation, absent when nothing tells
 */
record Player(Optional<DocumentPerson> person, Optional<OfficeTitle> office, Optional<String> party) {
    static Player whole(String party) {
        return new Player(Optional.empty(), Optional.empty(), Optional.of(party));
    }

    boolean isWhole() {
        return person.isEmpty() && office.isEmpty();
    }

    /** Whether a pronoun of one gender may mean him. */
    boolean mayBe(Trigger pronoun) {
        int gender = person.flatMap(DocumentPerson::known).map(Person::gender).orElse(0);
        boolean other = (pronoun.features().contains("f") && gender == Grammatical.MASCULINE)
                || (pronoun.features().contains("m") && gender == Grammatical.FEMININE);
        return person.isPresent() && !other;
    }

    /** Whether he speaks for others and is named for what he says. */
    boolean isSpeaker() {
        return office.filter(
                        one -> one.kind().contains("spokesperson") || one.kind().contains("press"))
                .isPresent();
    }

    /** Whether it can be one with another: the same person, or nothing that tells them apart. */
    boolean isCompatible(Player other) {
        if (person.isPresent() && other.person.isPresent()) {
            return person.get() == other.person.get();
        }
        if (!party.equals(other.party)) {
            return false;
        }
        return office.isEmpty()
                || other.office.isEmpty()
                || office.get().kind().equals(other.office.get().kind())
                || office.get().weak()
                || other.office.get().weak();
    }

    /** The one of two compatible ones that says more. */
    Player fuller(Player other) {
        if (person.isPresent() != other.person.isPresent()) {
            return person.isPresent() ? this : other;
        }
        return office.isPresent() || other.office.isEmpty() ? this : other;
    }

    /** Whether article facts can write it: a name or a party is known. */
    boolean isKnown() {
        return person.isPresent() || party.isPresent();
    }

    /** As article facts write it; null when neither a name nor a party is known. */
    @Nullable
    Actor actor() {
        if (!isKnown()) {
            return null;
        }
        return new Actor(
                person.map(DocumentPerson::name),
                person.flatMap(DocumentPerson::known).map(Person::wellKnownName),
                office.map(OfficeTitle::title),
                party.map(Parties::code));
    }
}
