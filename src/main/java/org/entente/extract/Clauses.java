package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.extract.Unit.WordUnit;
import org.entente.fact.FactType;
import org.entente.fact.Status;

/** When and where an event of one clause is, and which words state it. */
final class Clauses {
    private static final int FAR = 26;

    private Clauses() {}

    /** The date of the event that a unit tells of: behind it, or before it, with no other event between. */
    static Optional<String> date(Scene scene, int at, int first, int last) {
        for (int i = at + 1; i < Math.min(scene.units().size(), last + FAR); i++) {
            if (i > last && isBarrier(scene, i)) {
                break;
            }
            if (scene.units().get(i) instanceof DateUnit date && isWhen(scene, i)) {
                return Optional.of(date.edtf());
            }
        }
        for (int i = at - 1; i >= Math.max(0, first - FAR); i--) {
            if (scene.units().get(i) instanceof DateUnit date && isWhen(scene, i)) {
                return Optional.of(date.edtf());
            }
            if (isBarrier(scene, i)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether a date tells when: not for how long or until when something runs. */
    private static boolean isWhen(Scene scene, int at) {
        DateUnit date = (DateUnit) scene.units().get(at);
        boolean years = date.edtf().length() == 9 && date.edtf().contains("/");
        boolean covers = at > 0 && scene.units().get(at - 1) instanceof WordUnit word && date.edtf().length() != 10
                && AgreementWords.COVERS.contains(scene.tokens(), word.from()) && !scene.folded(at - 1).equals("on");
        return !years && !covers && !AgreementWords.COVERS.contains(scene.tokens(), date.from());
    }

    /** Another event: a verb that is neither of the status nor of support. */
    static boolean isBarrier(Scene scene, int at) {
        return switch (scene.units().get(at)) {
            case TriggerUnit unit -> InstrumentScanner.isFinite(scene, unit)
                    && !unit.is("hold", "take-place", "plan", "cancel", "postpone", "negation", "pay", "bilateral", "condition");
            case WordUnit word -> Grammar.of(scene.language()).endsClause(scene.tokens(), word.from());
            default -> false;
        };
    }

    /** Where: the place nearest to an event in its clause. */
    static Optional<Where> place(Scene scene, int at, int first, int last) {
        for (int i = at + 1; i < Math.min(scene.units().size(), last + 12); i++) {
            if (i > last && isBarrier(scene, i)) {
                break;
            }
            Optional<Where> where = where(scene, i);
            if (where.isPresent()) {
                return where;
            }
        }
        for (int i = at - 1; i >= Math.max(0, first - 12) && !isBarrier(scene, i); i--) {
            Optional<Where> where = where(scene, i);
            if (where.isPresent()) {
                return where;
            }
        }
        return Optional.empty();
    }

    private static Optional<Where> where(Scene scene, int at) {
        Optional<Where> where = switch (scene.units().get(at)) {
            case PlaceUnit place -> Optional.of(place.where());
            case ActorUnit actor -> actor.where();
            default -> Optional.empty();
        };
        return where.filter(one -> Grammar.of(scene.language()).isOfPlace(scene.marker(at)));
    }

    /** The date of the event that is told around a sentence, for one with no date of its own. */
    static Optional<String> context(Scene scene, FactBook book) {
        List<Draft> drafts = book.drafts();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean event = draft.type == FactType.MEETING || draft.type == FactType.VISIT || draft.type == FactType.GATHERING || draft.type == FactType.AGREEMENT;
            if (event && draft.status == Status.HELD && draft.date.isPresent() && draft.date.get().length() >= 10 && draft.sentence >= scene.number() - 6) {
                return draft.date;
            }
        }
        return Optional.empty();
    }

    /** The words that state a fact: its units, and the actors and dates beside them up to the ends of the clause. */
    static void quote(Scene scene, Draft draft, int first, int last) {
        int from = first;
        while (from > 0 && first - from < 14 && !isEnd(scene, from - 1)) {
            from--;
        }
        int to = last;
        while (to + 1 < scene.units().size() && to - last < 14 && !isEnd(scene, to + 1)) {
            to++;
        }
        draft.from = scene.units().get(from).from();
        draft.to = scene.units().get(to).to();
    }

    private static boolean isEnd(Scene scene, int at) {
        return scene.units().get(at) instanceof WordUnit word
                && (Grammar.of(scene.language()).isComma(scene.tokens(), word.from()) || Grammar.of(scene.language()).endsClause(scene.tokens(), word.from()) || scene.folded(at).matches("[.!?؟\"»”]"));
    }
}
