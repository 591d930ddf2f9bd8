package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.Status;

/** Guests who are awaited: "is expected in Baku", «в Бишкеке ждут премьер-министра». */
final class Expected {
    private static final WordSet AWAITED = WordSet.words(
            "expected due awaited ожидается ожидаются ждут ждет ожидают ожидали ожидался ждали ينتظر المنتظر"
                    + " المرتقب");

    private Expected() {}

    /** Makes a planned visit of each. */
    static void read(Scene scene, FactBook book) {
        for (int at = 0; at < scene.units().size(); at++) {
            if (AWAITED.contains(scene.tokens(), scene.units().get(at).to() - 1) && !hasVerb(scene, at)) {
                read(scene, book, at);
            }
        }
    }

    /** Whether another verb says what is expected. */
    private static boolean hasVerb(Scene scene, int at) {
        for (int i = at + 1; i < Math.min(scene.units().size(), at + 6) && !scene.isBroken(i, i + 1); i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit && !unit.is("pronoun")) {
                return true;
            }
        }
        return false;
    }

    private static void read(Scene scene, FactBook book, int at) {
        Clause clause = Clause.around(scene, at, at);
        Optional<Where> where = where(scene, clause, at);
        List<Group> guests = scene.groups().stream()
                .filter(group -> clause.contains(group.first())
                        && Math.abs(group.first() - at) <= 6
                        && group.isUnmarked()
                        && Travellers.isPersonal(group))
                .limit(1)
                .toList();
        if (where.isEmpty()
                || guests.isEmpty()
                || Travellers.personal(guests.getFirst())
                        .getFirst()
                        .party()
                        .equals(where.get().country())) {
            return;
        }
        Draft draft = new Draft(
                FactType.VISIT,
                scene.number(),
                scene.units().get(clause.from()).from(),
                scene.units().get(clause.to() - 1).to(),
                "visit.expected");
        draft.at(at).players.addAll(Travellers.personal(guests.getFirst()));
        draft.where = where;
        draft.date = new JourneyDates(scene, clause).of(at);
        draft.status = Status.PLANNED;
        VisitFrame.keep(book, draft);
    }

    private static Optional<Where> where(Scene scene, Clause clause, int at) {
        Places places = new Places(scene);
        Grammar grammar = Grammar.of(scene.language());
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean near = Math.abs(i - at) <= 6;
            if (near
                    && !places.at(i).isEmpty()
                    && grammar.isOfPlace(places.marker(i))
                    && !places.marker(i).equals("to")) {
                return Optional.of(places.at(i).getFirst());
            }
        }
        return Optional.empty();
    }
}
