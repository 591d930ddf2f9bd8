package org.entente.merge;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.article.PublicationDate;
import org.entente.fact.Actor;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.PartialDate;
import org.entente.fact.Status;

/**
 * The rules by which the values of several reports become the accepted one.
 *
 * @param reports by date of publication, all of facts of one type
 */
record Accepting<F extends Fact>(List<Told> reports, List<F> facts) {
    static <F extends Fact> Accepting<F> of(Class<F> type, List<Told> reports) {
        return new Accepting<>(
                reports, reports.stream().map(told -> type.cast(told.fact())).toList());
    }

    F last() {
        return facts.getLast();
    }

    /** What the latest report that says anything says. */
    <T> Optional<T> latest(Function<F, Optional<T>> part) {
        return facts.reversed().stream()
                .flatMap(fact -> part.apply(fact).stream())
                .findFirst();
    }

    boolean any(Predicate<F> mark) {
        return facts.stream().anyMatch(mark);
    }

    boolean tells(Status status) {
        return facts.stream().anyMatch(fact -> fact.details().status() == status);
    }

    /** What most reports say; of equally frequent values the one told latest. */
    <T> Optional<T> mostTold(Function<F, Optional<T>> part) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values(part).forEach(value -> counts.merge(value, 1, Integer::sum));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return latest(fact -> part.apply(fact).filter(value -> Objects.equals(counts.get(value), most)));
    }

    <T> boolean differ(Function<F, Optional<T>> part) {
        return values(part).distinct().count() > 1;
    }

    boolean differInAmount(Function<F, Optional<BigDecimal>> part) {
        return TradeRule.differ(values(part).toList());
    }

    /**
     * All actors that any report names, each as the report that tells most of him names him. Two of one report are never the same, even when
     * nothing tells them apart. An office or a party without a name is left out when another report names who acts for it.
     */
    List<Actor> actors(Function<F, List<Actor>> part) {
        AcceptedCast cast = new AcceptedCast();
        facts.forEach(fact -> cast.add(part.apply(fact)));
        return cast.actors();
    }

    Details details() {
        Accepting<Fact> current = of(Fact.class, Postponement.current(reports));
        return new Details(
                status(),
                current.date(),
                current.mostTold(fact -> fact.details().place()),
                current.mostTold(fact -> fact.details().country()),
                topics(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Status status() {
        Optional<PublicationDate> published = reports.getLast().article().published();
        return reports.stream()
                .filter(told -> told.article()
                        .published()
                        .map(PublicationDate::day)
                        .equals(published.map(PublicationDate::day)))
                .map(told -> told.fact().details().status())
                .max(Comparator.comparing(Course::of))
                .orElseThrow();
    }

    private Optional<PartialDate> date() {
        List<PartialDate> dates =
                new ArrayList<>(values(fact -> fact.details().date()).toList());
        return dates.reversed().stream()
                .min(Comparator.comparingLong(date -> ChronoUnit.DAYS.between(date.earliest(), date.latest())));
    }

    private List<String> topics() {
        return facts.stream()
                .flatMap(fact -> fact.details().topics().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private <T> Stream<T> values(Function<F, Optional<T>> part) {
        return facts.stream().flatMap(fact -> part.apply(fact).stream());
    }
}
