package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.AmountUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.extract.Unit.WordUnit;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Place;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.gazetteer.State;
import org.entente.text.AmountMention;
import org.entente.text.DateMention;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into {@link Unit}s: actors first, then dates, amounts, triggers, places and words. */
final class UnitScanner {
    private final Sentence sentence;
    private final List<Unit> units = new ArrayList<>();

    private UnitScanner(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The units behind the dateline. */
    static List<Unit> scan(Sentence sentence) {
        UnitScanner scanner = new UnitScanner(sentence);
        for (int at = sentence.body(); at < sentence.to(); ) {
            Unit unit = scanner.next(at);
            scanner.units.add(unit);
            at = unit.to();
        }
        return List.copyOf(scanner.units);
    }

    private Unit next(int at) {
        TriggerUnit found = trigger(at);
        TriggerUnit trigger = found != null && (isWithinActor(found) || isWithinDate(found)) ? null : found;
        ActorMention actor = find(sentence.actors(), at);
        if (actor != null && (trigger == null || trigger.to() <= actor.to())) {
            return new ActorUnit(actor, false, actor.isParty() ? where(at) : Optional.empty());
        }
        for (DateMention date : sentence.dates()) {
            if (date.from() == at) {
                return new DateUnit(at, date.to(), date.edtf());
            }
        }
        for (AmountMention amount : sentence.amounts()) {
            if (amount.from() == at) {
                return new AmountUnit(amount);
            }
        }
        Atom atom = atom(at);
        if (trigger != null
                && (atom == null || trigger.to() >= atom.to() || atom.senses().isEmpty())) {
            return trigger;
        }
        return atom == null ? new WordUnit(at, at + 1) : unit(atom);
    }

    /** A cue in a date, as in «на следующей неделе», leaves it whole. */
    private boolean isWithinDate(TriggerUnit trigger) {
        return trigger.is("plan")
                && sentence.dates().stream()
                        .anyMatch(date -> date.from() > trigger.from()
                                && date.from() < trigger.to()
                                && date.to() >= trigger.to());
    }

    /** "The presidents" in "the presidents of Brazil and China" points back to nobody: they are named. */
    private boolean isWithinActor(TriggerUnit trigger) {
        return trigger.is("pair", "sides", "home")
                && sentence.actors().stream()
                        .anyMatch(actor -> actor.from() > trigger.from()
                                && actor.from() < trigger.to()
                                && actor.to() > trigger.to());
    }

    private Unit unit(Atom atom) {
        if (atom.is(AtomKind.PLACE)) {
            return new PlaceUnit(
                    atom.from(), atom.to(), atom.clitics(), where(atom.from()).orElseThrow());
        }
        if (atom.is(AtomKind.ADJECTIVE)) {
            ActorMention side = new ActorMention(
                    atom.from(),
                    atom.to(),
                    Optional.empty(),
                    List.of(),
                    List.of(atom.target()),
                    atom.features(),
                    atom.clitics(),
                    false,
                    false);
            return new ActorUnit(side, true, Optional.empty());
        }
        return new WordUnit(atom.from(), atom.senses().isEmpty() ? atom.to() : atom.from() + 1);
    }

    private static @Nullable ActorMention find(List<ActorMention> actors, int at) {
        for (ActorMention actor : actors) {
            if (actor.from() == at) {
                return actor;
            }
        }
        return null;
    }

    private @Nullable Atom atom(int at) {
        for (Atom atom : sentence.atoms()) {
            if (atom.from() == at) {
                return atom;
            }
        }
        return null;
    }

    private Optional<Where> where(int at) {
        Atom atom = atom(at);
        if (atom == null) {
            return Optional.empty();
        }
        Gazetteer gazetteer = Gazetteer.bundled();
        if (atom.is(AtomKind.STATE)) {
            return Optional.of(new Where(Optional.empty(), Optional.of(atom.target())));
        } else if (atom.is(AtomKind.CAPITAL)) {
            Optional<Place> capital =
                    gazetteer.state(atom.target()).flatMap(State::capital).flatMap(gazetteer::placeOf);
            return Optional.of(new Where(capital.map(place -> place.labels().english()), Optional.of(atom.target())));
        }
        return atom.is(AtomKind.PLACE)
                ? gazetteer
                        .placeOf(atom.target())
                        .map(place -> new Where(Optional.of(place.labels().english()), place.country()))
                : Optional.empty();
    }

    private @Nullable TriggerUnit trigger(int at) {
        int number = sentence.matches().longest(at, SenseKind.TRIGGER.bit());
        if (number < 0) {
            return null;
        }
        Set<Trigger> triggers = new LinkedHashSet<>();
        int grammar = 0;
        for (int i = 0; i < sentence.matches().senses(at, number); i++) {
            Sense sense = sentence.matches().sense(at, number, i);
            if (sense.kind() == SenseKind.TRIGGER) {
                triggers.add(Trigger.of(sense));
                grammar |= sense.features();
            }
        }
        int end = sentence.matches().end(at, number);
        return new TriggerUnit(at, end, sentence.matches().clitics(at, number), List.copyOf(triggers), grammar);
    }
}
