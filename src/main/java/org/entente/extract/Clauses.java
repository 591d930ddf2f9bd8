package org.entente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.extract.Unit.WordUnit;
import org.entente.fact.PartialDate;
import org.entente.fact.Status;
import org.entente.text.DateMention;

/** When and where an event of one clause is, and which words state it. */
final class Clauses {
    private static final int FAR = 26;
    private static final int LATELY = 4;

    private Clauses() {}

    /** The date of the event that a unit tells of: behind it, or before it, with no other event between. */
    static Optional<String> date(Scene scene, int at, int first, int last, Predicate<Integer> barred) {
        for (int i = at + 1; i < Math.min(scene.units().size(), last + FAR); i++) {
            if ((i > last && isBarrier(scene, i)) || barred.test(i)) {
                break;
            }
            if (scene.units().get(i) instanceof DateUnit date && isWhen(scene, i)) {
                return Optional.of(date.edtf());
            }
        }
        for (int i = at - 1; i >= Math.max(0, first - FAR) && !barred.test(i); i--) {
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
        boolean covers = at > 0
                && scene.units().get(at - 1) instanceof WordUnit word
                && date.edtf().length() != 10
                && AgreementWords.COVERS.contains(scene.tokens(), word.from())
                && !scene.folded(at - 1).equals("on");
        return !years && !covers && !AgreementWords.COVERS.contains(scene.tokens(), date.from());
    }

    /** Another event: a verb that is neither of the status nor of support. */
    static boolean isBarrier(Scene scene, int at) {
        return switch (scene.units().get(at)) {
            case TriggerUnit unit ->
                InstrumentScanner.isFinite(scene, unit)
                        && !unit.is(
                                "hold",
                                "take-place",
                                "plan",
                                "cancel",
                                "postpone",
                                "negation",
                                "pay",
                                "bilateral",
                                "condition");
            case WordUnit word -> scene.isBroken(at, at + 1);
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

    /** The day that the text around a unit tells of: lately past for what was held, ahead for what is planned. */
    static Optional<String> around(Scene scene, int at, Status status) {
        Document document = scene.story().document();
        Optional<LocalDate> published = document.published();
        if (published.isEmpty() || (status != Status.HELD && status != Status.PLANNED)) {
            return Optional.empty();
        }
        if (isThen(scene)) {
            return lastTold(scene, at);
        }
        if (scene.number() == 0) {
            return opening(document, published.get(), status);
        }
        int oldest = status == Status.HELD ? 0 : Math.max(0, scene.number() - LATELY);
        for (int number = scene.number(); number >= oldest; number--) {
            List<DateMention> dates = document.sentences().get(number).dates();
            for (int i = dates.size() - 1; i >= 0; i--) {
                boolean before = number < scene.number()
                        || dates.get(i).from() < scene.units().get(at).from();
                if (before
                        && isLikely(
                                PartialDate.parse(dates.get(i).edtf()),
                                dates.get(i).edtf(),
                                published.get(),
                                status)) {
                    return Optional.of(dates.get(i).edtf());
                }
            }
        }
        return Optional.empty();
    }

    private static final WordSet SINCE = WordSet.of("since", "from", "с", "со", "منذ", "ابتداء", "اعتبارا");

    /** Whether a date beside a unit tells since when it is so. */
    static boolean hasSince(Scene scene, int at) {
        for (int i = Math.max(0, at - 4); i < Math.min(scene.units().size(), at + 6); i++) {
            boolean marked = scene.units().get(i) instanceof DateUnit date
                    && (SINCE.contains(scene.tokens(), date.from())
                            || (i > 0
                                    && SINCE.contains(
                                            scene.tokens(),
                                            scene.units().get(i - 1).from())));
            if (marked) {
                return true;
            }
        }
        return false;
    }

    private static final WordSet THEN = WordSet.of("then", "тогда", "آنذاك", "حينها", "حينذاك", "وقتها");
    private static final WordSet SAME = WordSet.of("same", "тот", "этот", "ذاته", "نفسه", "ذات", "نفس");
    private static final WordSet DAY = WordSet.of("day", "день", "اليوم", "يوم");

    /** «тогда стороны подписали»: at the date that was told right before. */
    private static boolean isThen(Scene scene) {
        return scene.units().stream()
                .limit(6)
                .anyMatch(unit -> unit instanceof WordUnit word && THEN.contains(scene.tokens(), word.from()));
    }

    /** "The same day". */
    static boolean isSameDay(Scene scene) {
        for (int token = scene.sentence().from(); token + 1 < scene.sentence().to(); token++) {
            if ((SAME.contains(scene.tokens(), token) && DAY.contains(scene.tokens(), token + 1))
                    || (DAY.contains(scene.tokens(), token) && SAME.contains(scene.tokens(), token + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> lastTold(Scene scene, int at) {
        for (int number = scene.number(); number >= Math.max(0, scene.number() - 2); number--) {
            List<DateMention> dates =
                    scene.story().document().sentences().get(number).dates();
            for (int i = dates.size() - 1; i >= 0; i--) {
                if (number < scene.number()
                        || dates.get(i).from() < scene.units().get(at).from()) {
                    return Optional.of(dates.get(i).edtf());
                }
            }
        }
        return Optional.empty();
    }

    /** The first day that the text tells, for its headline. */
    private static Optional<String> opening(Document document, LocalDate published, Status status) {
        return document.sentences().stream()
                .skip(1)
                .limit(4)
                .flatMap(sentence -> sentence.dates().stream())
                .map(DateMention::edtf)
                .filter(edtf -> isLikely(PartialDate.parse(edtf), edtf, published, status))
                .findFirst();
    }

    private static boolean isLikely(PartialDate date, String edtf, LocalDate published, Status status) {
        boolean day = edtf.length() >= 10;
        return status == Status.HELD
                ? day
                        && !date.earliest().isAfter(published)
                        && date.latest().isAfter(published.minusDays(45))
                        && !date.latest().isAfter(published.plusDays(3))
                : edtf.length() >= 7
                        && !edtf.matches("\\d{4}/\\d{4}")
                        && !date.latest().isBefore(published)
                        && date.earliest().isBefore(published.plusDays(200));
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

    private static final Set<String> MARKS = Set.of(".", "!", "?", "؟", "\"", "»", "”");

    private static boolean isEnd(Scene scene, int at) {
        return scene.units().get(at) instanceof WordUnit word
                && (Grammar.of(scene.language()).isComma(scene.tokens(), word.from())
                        || Grammar.of(scene.language()).endsClause(scene.tokens(), word.from())
                        || MARKS.contains(scene.folded(at)));
    }
}
