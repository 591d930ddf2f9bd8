package org.entente.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.PartialDate;

/** When a journey is: the date of its clause, stretched by its duration or by the day that it ends on. */
final class JourneyDates {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
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
        Optional<String> date = isPlanned() ? nearest(at).map(this::ahead) : nearest(at);
        Optional<LocalDate> last = until(at);
        if (last.isPresent()) {
            Optional<LocalDate> first = date.flatMap(JourneyDates::day)
                    .or(() -> scene.story().document().published());
            return first.filter(day -> !day.isAfter(last.get()))
                    .map(day -> interval(day, last.get()))
                    .or(() -> date);
        }
        OptionalInt days = Duration.of(passage(), scene.language());
        if (days.isEmpty() || date.isEmpty()) {
            return date;
        }
        return day(date.get())
                .map(day -> isEnd() ? Duration.to(day, days.getAsInt()) : Duration.from(day, days.getAsInt()))
                .or(() -> date);
    }

    /** Whether a word of the clause says that all is still to come. */
    private boolean isPlanned() {
        boolean planned = false;
        for (int at = clause.from(); at < clause.to(); at++) {
            if (scene.units().get(at) instanceof TriggerUnit unit) {
                if (unit.is("cancel", "postpone")) {
                    return false;
                }
                planned |= unit.of("plan").filter(plan -> !plan.isWeak()).isPresent() || unit.is("accept-invitation");
            }
        }
        return planned;
    }

    /** A date that names no year and was taken for one of the past lies a year ahead. */
    private String ahead(String edtf) {
        Optional<LocalDate> published = scene.story().document().published();
        boolean named = scene.units().stream()
                .anyMatch(unit -> unit instanceof DateUnit date
                        && date.edtf().equals(edtf)
                        && YEAR.matcher(scene.tokens().text(date.from(), date.to()))
                                .find());
        if (published.isEmpty() || named || !PartialDate.parse(edtf).latest().isBefore(published.get())) {
            return edtf;
        }
        Matcher year = YEAR.matcher(edtf);
        String later = year.replaceAll(found -> Integer.toString(Integer.parseInt(found.group()) + 1));
        LocalDate first = PartialDate.parse(later).earliest();
        return edtf.length() > 4
                        && first.isAfter(published.get())
                        && first.isBefore(published.get().plusMonths(9))
                ? later
                : edtf;
    }

    private static String interval(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    private String passage() {
        return scene.tokens()
                .text(
                        scene.units().get(clause.from()).from(),
                        scene.units().get(clause.to() - 1).to());
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
            int distance = (i > at ? i - at : at - i + 2) + (hasComma(Math.min(i, at), Math.max(i, at)) ? 6 : 0);
            if (scene.units().get(i) instanceof DateUnit date
                    && !isAfter(UNTIL, i)
                    && !(isAfter(TO, i) && scene.hasTrigger(Math.max(0, i - 3), i, "continue"))
                    && !isSince(i, date)
                    && !isYears(date)
                    && distance < nearest) {
                nearest = distance;
                best = Optional.of(date.edtf());
            }
        }
        return best;
    }

    private boolean hasComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.units().get(at) instanceof Unit.WordUnit word
                    && Grammar.of(scene.language()).isComma(scene.tokens(), word.from())) {
                return true;
            }
        }
        return false;
    }

    /** "For 2023-2024" is the time that a plan is for. */
    private static boolean isYears(DateUnit date) {
        return date.edtf().length() == 9 && date.edtf().indexOf('/') == 4;
    }

    /** "Since 2015" is no date of what is told now. */
    private boolean isSince(int at, DateUnit date) {
        return isAfter(SINCE, at) && date.edtf().length() == 4;
    }

    /** The day that it lasts until. */
    private Optional<LocalDate> until(int at) {
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean until =
                    isAfter(UNTIL, i) || (isAfter(TO, i) && scene.hasTrigger(Math.max(0, i - 3), i, "continue"));
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
