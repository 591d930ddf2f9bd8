package org.entente.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.fact.Accreditation;
import org.entente.fact.Actor;
import org.entente.fact.Agreement;
import org.entente.fact.Call;
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

/** The named people of facts, and when two names are of one person. */
final class People {
    private static final int SHORTEST_ALIKE = 4;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 2;

    private People() {}

    /** Those of a fact's actors who are named; signatories and speakers are not compared. */
    static List<Actor> of(Fact fact) {
        Stream<Actor> actors = switch (fact) {
            case Meeting meeting -> meeting.participants().stream();
            case Call call -> call.participants().stream();
            case Visit visit -> Stream.concat(visit.visitors().stream(), visit.host().stream());
            case Gathering gathering -> gathering.participants().stream();
            case OfficeHolding office -> Stream.of(office.person());
            case Accreditation accreditation -> accreditation.envoy().stream();
            case Agreement agreement -> Stream.empty();
            case TradeFigure figure -> Stream.empty();
            case Relation relation -> Stream.empty();
            case Mission mission -> Stream.empty();
            case Membership membership -> Stream.empty();
            case Statement statement -> Stream.empty();
        };
        return named(actors);
    }

    /** Those actors who are named. */
    static List<Actor> named(List<Actor> actors) {
        return named(actors.stream());
    }

    /** Whether anyone of the one list is anyone of the other. */
    static boolean share(List<Actor> some, List<Actor> others) {
        return some.stream().anyMatch(isAmong(others));
    }

    /** Whether everyone of the one list is somebody of the other. */
    static boolean allAmong(List<Actor> some, List<Actor> others) {
        return some.stream().allMatch(isAmong(others));
    }

    /** Whether a name of the one actor, as written or well known, agrees with a name of the other. */
    static boolean agree(Actor one, Actor other) {
        return names(one).anyMatch(name -> names(other).anyMatch(theirs -> namesAgree(name, theirs)));
    }

    /**
     * Whether two names are of one person: the last words are alike, which allows for inflection and transliteration, or at least two
     * words of each are.
     */
    static boolean namesAgree(String one, String other) {
        List<String> words = Words.of(one);
        List<String> theirs = Words.of(other);
        if (words.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        if (alike(words.getLast(), theirs.getLast())) {
            return true;
        }
        long known = words.stream()
                .filter(word -> theirs.stream().anyMatch(their -> alike(word, their)))
                .count();
        return theirs.size() > 1 && known > 1;
    }

    private static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int stem = Math.max(SHORTEST_STEM, shorter - LONGEST_ENDING);
        return one.equals(other) || (shorter >= SHORTEST_ALIKE && one.regionMatches(0, other, 0, stem));
    }

    private static List<Actor> named(Stream<Actor> actors) {
        return actors.filter(actor -> names(actor).findAny().isPresent()).toList();
    }

    private static Predicate<Actor> isAmong(List<Actor> others) {
        return actor -> others.stream().anyMatch(other -> agree(actor, other));
    }

    private static Stream<String> names(Actor actor) {
        return Stream.of(actor.name(), actor.person()).flatMap(Optional::stream);
    }
}
