package org.entente.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.fact.Accreditation;
import org.entente.fact.Agreement;
import org.entente.fact.Call;
import org.entente.fact.Details;
import org.entente.fact.Fact;
import org.entente.fact.Gathering;
import org.entente.fact.Meeting;
import org.entente.fact.Membership;
import org.entente.fact.Mission;
import org.entente.fact.OfficeHolding;
import org.entente.fact.Relation;
import org.entente.fact.Statement;
import org.entente.fact.TradeFigure;
import org.entente.fact.Visit;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Place;
import org.entente.text.Slug;

/**
 * Where a report is compared with others: reports that share no block never tell of one event, so that each is compared with few.
 *
 * @param families by type and parties, such as {@code meeting kz ru}; mostly one
 * @param months the months in which it can have happened, or can have been put off from or to, as {@code 2023-04}; a single empty one for what is not told apart by time
 */
public record Blocks(List<String> families, List<String> months) {
    private static final int PARTIES_IN_PAIRS = 4;
    private static final List<String> TIMELESS = List.of("");

    /** The blocks of a report by its parties and time. */
    public static Blocks of(Told told) {
        return of(told.fact(), Stretch.of(told));
    }

    static Blocks of(Fact fact, Optional<Stretch> when) {
        List<String> months = isTimeless(fact)
                ? TIMELESS
                : Postponement.reach(fact, when)
                        .map(stretch ->
                                stretch.months().stream().map(Object::toString).toList())
                        .orElse(List.of());
        List<String> families = families(fact).stream()
                .map(family -> fact.type().code().toLowerCase(Locale.ROOT) + " " + family)
                .distinct()
                .toList();
        return new Blocks(families, months);
    }

    /** Offices, memberships, relations and figures are told apart by their own marks more than by the day on which they are told. */
    private static boolean isTimeless(Fact fact) {
        return fact instanceof OfficeHolding
                || fact instanceof Membership
                || fact instanceof Relation
                || fact instanceof TradeFigure;
    }

    private static List<String> families(Fact fact) {
        return switch (fact) {
            case Meeting meeting -> pairs(fact);
            case Call call -> pairs(fact);
            case Visit visit ->
                visit.visitors().stream()
                        .map(visitor -> slug(visitor.represents()) + " to " + destination(visit))
                        .distinct()
                        .toList();
            case Gathering gathering ->
                Stream.of(
                                gathering.organisation().map(Slug::of).stream(),
                                country(gathering.details()).map(code -> "in " + code).stream(),
                                gathering.name().map(Slug::of).stream())
                        .flatMap(names -> names)
                        .limit(2)
                        .toList();
            case Agreement agreement -> List.of(all(fact));
            case TradeFigure figure -> List.of(all(fact) + " " + figure.flow().code());
            case OfficeHolding holding ->
                List.of(slug(holding.person().represents()) + " "
                        + slug(holding.person().office()));
            case Relation relation -> List.of(all(fact));
            case Accreditation accreditation ->
                List.of(Slug.of(accreditation.from()) + " in " + Slug.of(accreditation.to()));
            case Mission mission -> List.of(Slug.of(mission.from()) + " in " + Slug.of(mission.to()));
            case Membership membership ->
                List.of(Slug.of(membership.member()) + " in " + Slug.of(membership.organisation()));
            case Statement statement -> List.of();
        };
    }

    /** Every two of the parties; of many parties only neighbours in the order of the alphabet, as in a ring. */
    private static List<String> pairs(Fact fact) {
        List<String> parties = parties(fact);
        if (parties.size() < 3) {
            return List.of(String.join(" ", parties));
        }
        List<String> pairs = new ArrayList<>();
        for (int one = 0; one < parties.size(); one++) {
            for (int other = one + 1; other < parties.size(); other++) {
                boolean neighbours = other == one + 1 || (one == 0 && other == parties.size() - 1);
                if (parties.size() <= PARTIES_IN_PAIRS || neighbours) {
                    pairs.add(parties.get(one) + " " + parties.get(other));
                }
            }
        }
        return pairs;
    }

    private static String all(Fact fact) {
        return String.join(" ", parties(fact));
    }

    private static List<String> parties(Fact fact) {
        return List.copyOf(
                new TreeSet<>(fact.partyCodes().stream().map(Slug::of).toList()));
    }

    private static String slug(Optional<String> name) {
        return name.map(Slug::of).orElse("-");
    }

    /** The state that a visit leads to, else the place. */
    static String destination(Visit visit) {
        return country(visit.details()).orElseGet(() -> slug(visit.details().place()));
    }

    private static Optional<String> country(Details details) {
        return details.country()
                .or(() -> details.place().flatMap(Gazetteer.bundled()::place).flatMap(Place::country))
                .map(Slug::of);
    }

    /** Whether a report belongs to several families, so that what is in one of them does not decide alone. */
    boolean isSpread() {
        return families.size() > 1 && !months.isEmpty();
    }

    boolean areTimeless() {
        return months.equals(TIMELESS);
    }

    boolean meet(Blocks other) {
        return !Collections.disjoint(months, other.months) && !Collections.disjoint(families, other.families);
    }

    /** Family and month together, each a place to look for what may be the same. */
    List<String> places() {
        return families.stream()
                .flatMap(family -> months.stream().map(month -> family + " " + month))
                .toList();
    }

    /** The names of the blocks by which the events that may be the same are found in a store: {@code meeting kz ru 2023}. */
    public List<String> names() {
        List<String> years = months.stream()
                .map(month -> month.isEmpty() ? "" : " " + month.substring(0, month.lastIndexOf('-')))
                .distinct()
                .toList();
        return families.stream()
                .flatMap(family -> years.stream().map(year -> family + year))
                .toList();
    }
}
