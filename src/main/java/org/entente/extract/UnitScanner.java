package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
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
    /** What begins at each token of the sentence, the first of its kind. */
    private final @Nullable ActorMention[] actors;

    private final @Nullable DateMention[] dates;
    private final @Nullable AmountMention[] amounts;
    private final @Nullable Atom[] atoms;

    private UnitScanner(Sentence sentence) {
        this.sentence = sentence;
        int length = sentence.to() - sentence.from();
        this.actors = byStart(sentence, sentence.actors(), ActorMention::from, new ActorMention[length]);
        this.dates = byStart(sentence, sentence.dates(), DateMention::from, new DateMention[length]);
        this.amounts = byStart(sentence, sentence.amounts(), AmountMention::from, new AmountMention[length]);
        this.atoms = byStart(sentence, sentence.atoms(), Atom::from, new Atom[length]);
    }

    private static <T> @Nullable T[] byStart(
            Sentence sentence, List<T> things, ToIntFunction<T> start, @Nullable T[] byStart) {
        for (int i = things.size() - 1; i >= 0; i--) {
            byStart[start.applyAsInt(things.get(i)) - sentence.from()] = things.get(i);
        }
        return byStart;
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
        int index = at - sentence.from();
        ActorMention actor = actors[index];
        if (actor != null && (trigger == null || trigger.to() <= actor.to())) {
            return new ActorUnit(actor, false, actor.isParty() ? where(at) : Optional.empty());
        }
        DateMention date = dates[index];
        if (date != null) {
            return new DateUnit(at, date.to(), date.edtf());
        }
        AmountMention amount = amounts[index];
        if (amount != null) {
            return new AmountUnit(amount);
        }
        Atom atom = atoms[index];
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

    private Optional<Where> where(int at) {
        Atom atom = atoms[at - sentence.from()];
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

    private static void add(Trigger trigger, List<Trigger> triggers) {
        if (!triggers.contains(trigger)) {
            triggers.add(trigger);
        }
    }

    /** Whether two senses are forms of one word, written alike. */
    private static boolean isOfOneWord(Sense one, Sense other) {
        return one.detail().equals(other.detail()) && one.target().equals(other.target());
    }

    private @Nullable TriggerUnit trigger(int at) {
        int number = sentence.matches().longest(at, SenseKind.TRIGGER.bit());
        if (number < 0) {
            return null;
        }
        List<Trigger> triggers = new ArrayList<>(2);
        int grammar = 0;
        Sense last = null;
        for (int i = 0; i < sentence.matches().senses(at, number); i++) {
            Sense sense = sentence.matches().sense(at, number, i);
            if (sense.kind() == SenseKind.TRIGGER) {
                if (last == null || !isOfOneWord(last, sense)) {
                    add(Trigger.of(sense), triggers);
                }
                grammar |= sense.features();
                last = sense;
            }
        }
        int end = sentence.matches().end(at, number);
        return new TriggerUnit(at, end, sentence.matches().clitics(at, number), List.copyOf(triggers), grammar);
    }
}
