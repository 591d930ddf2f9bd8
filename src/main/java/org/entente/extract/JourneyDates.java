package org.entente.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.PartialDate;

/** When a journey is: the date of its clause, stretched by its duration or by the day that it ends on. */
final class JourneyDates {
    private static final WordSet UNTIL = WordSet.of("until", "till", "through", "по", "до", "حتى", "غاية", "لغاية");
    private static final WordSet TO = WordSet.of("to", "إلى", "الى");
    private static final WordSet SINCE = WordSet.of("since", "с", "منذ", "от");
    private static final String[] ENDS = {"leave", "end"};

    private final Scene scene;
    private final Clause clause;

    JourneyDates(Scene scene, Clause clause) {
        this.scene = scene;
        this.clause = clause;
    }

    /** The date of what is told around a unit, in EDTF. */
    Optional<String> of(int at) {
        Optional<String> date = nearest(at);
        Optional<LocalDate> last = until(at);
        if (last.isPresent()) {
            Optional<LocalDate> first = date.flatMap(JourneyDates::day).or(() -> scene.story().document().published());
            return first.filter(day -> !day.isAfter(last.get())).map(day -> interval(day, last.get())).or(() -> date);
        }
        OptionalInt days = Duration.of(passage(), scene.language());
        if (days.isEmpty() || date.isEmpty()) {
            return date;
        }
        return day(date.get()).map(day -> isEnd() ? Duration.to(day, days.getAsInt()) : Duration.from(day, days.getAsInt())).or(() -> date);
    }

    private static String interval(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    private String passage() {
        return scene.tokens().text(scene.units().get(clause.from()).from(), scene.units().get(clause.to() - 1).to());
    }

    private boolean isEnd() {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (scene.units().get(at) instanceof TriggerUnit trigger && trigger.is(ENDS) && !trigger.is("travel")) {
                return true;
            }
        }
        return false;
    }

    /** The date nearest to a unit, those behind it first. */
    private Optional<String> nearest(int at) {
        Optional<String> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        for (int i = clause.from(); i < clause.to(); i++) {
            int distance = i > at ? i - at : at - i + 2;
            if (scene.units().get(i) instanceof DateUnit date && !isAfter(UNTIL, i)
                    && !(isAfter(TO, i) && scene.hasTrigger(Math.max(0, i - 3), i, "continue"))
                    && !isSince(i, date) && distance < nearest) {
                nearest = distance;
                best = Optional.of(date.edtf());
            }
        }
        return best;
    }

    /** "Since 2015" is no date of what is told now. */
    private boolean isSince(int at, DateUnit date) {
        return isAfter(SINCE, at) && date.edtf().length() == 4;
    }

    /** The day that it lasts until. */
    private Optional<LocalDate> until(int at) {
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean until = isAfter(UNTIL, i) || isAfter(TO, i) && scene.hasTrigger(Math.max(0, i - 3), i, "continue");
            if (scene.units().get(i) instanceof DateUnit date && until && Math.abs(i - at) < 20) {
                return day(date.edtf());
            }
        }
        return Optional.empty();
    }

    private boolean isAfter(WordSet words, int at) {
        return at > 0 && words.contains(scene.tokens(), scene.units().get(at).from() - 1);
    }

    /** A date that is one day. */
    static Optional<LocalDate> day(String edtf) {
        PartialDate date = PartialDate.parse(edtf);
        return date.earliest().equals(date.latest()) ? Optional.of(date.earliest()) : Optional.empty();
    }

    /** The day that the clause says it ends on, for what is known to have begun. */
    Optional<LocalDate> end() {
        return until(clause.from());
    }

}
