package org.entente.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.fact.Accreditation;
import org.entente.fact.Actor;
import org.entente.fact.Agreement;
import org.entente.fact.AgreementStage;
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

/**
 * The core measure, by type: whether a predicted fact tells of what the gold one tells of. It asks for type and parties, and for
 * what else makes two facts two. The order of the two arguments matters: what the gold leaves open is not asked.
 */
final class CoreAgreement {
    /** Words of names that say nothing. */
    private static final Set<String> FILLERS = Set.of("the", "of", "and", "for", "on", "in", "a");

    private static final int WORDS_IN_COMMON = 2;

    private CoreAgreement() {}

    /** Whether the predicted fact is the gold one at its core. */
    static boolean holds(Fact gold, Fact predicted) {
        return switch (gold) {
            case Meeting meeting ->
                predicted instanceof Meeting other && peopleMeet(meeting.participants(), other.participants());
            case Call call -> predicted instanceof Call other && peopleMeet(call.participants(), other.participants());
            case Visit visit -> predicted instanceof Visit other && holds(visit, other);
            case Gathering gathering -> predicted instanceof Gathering other && holds(gathering, other);
            case Agreement agreement -> predicted instanceof Agreement other && holds(agreement, other);
            case TradeFigure figure -> predicted instanceof TradeFigure other && Figures.agree(figure, other);
            case OfficeHolding office -> predicted instanceof OfficeHolding other && holds(office, other);
            case Relation relation ->
                predicted instanceof Relation other
                        && codes(relation.parties()).equals(codes(other.parties()))
                        && relation.change().equals(other.change());
            case Accreditation envoy ->
                predicted instanceof Accreditation other
                        && sameCode(envoy.from(), other.from())
                        && sameCode(envoy.to(), other.to())
                        && envoy.change() == other.change();
            case Mission mission ->
                predicted instanceof Mission other
                        && sameCode(mission.from(), other.from())
                        && sameCode(mission.to(), other.to())
                        && mission.change() == other.change();
            case Membership membership ->
                predicted instanceof Membership other
                        && sameCode(membership.member(), other.member())
                        && sameCode(membership.organisation(), other.organisation())
                        && membership.change() == other.change();
            case Statement statement ->
                predicted instanceof Statement other && People.agree(statement.speaker(), other.speaker());
        };
    }

    /** Meetings and calls: the same parties, and, where both name people, somebody in common. */
    private static boolean peopleMeet(List<Actor> gold, List<Actor> predicted) {
        if (!codes(gold).equals(codes(predicted))) {
            return false;
        }
        List<Actor> named = People.named(gold);
        List<Actor> theirs = People.named(predicted);
        return named.isEmpty() || theirs.isEmpty() || People.share(named, theirs);
    }

    private static boolean holds(Visit gold, Visit predicted) {
        if (!codes(gold.visitors()).equals(codes(predicted.visitors()))) {
            return false;
        }
        Optional<String> country = gold.details().country();
        Optional<String> other = predicted.details().country();
        if (country.isPresent() && other.isPresent()) {
            return sameCode(country.get(), other.get());
        }
        return gold.details().place().isPresent() && samePlace(gold, predicted);
    }

    private static boolean holds(Gathering gold, Gathering predicted) {
        boolean bothHeld =
                gold.organisation().isPresent() && predicted.organisation().isPresent();
        if (bothHeld
                && !sameCode(gold.organisation().get(), predicted.organisation().get())) {
            return false;
        }
        if (gold.details().place().isPresent() && predicted.details().place().isPresent()) {
            return samePlace(gold, predicted);
        }
        return bothHeld || namesOverlap(gold.name().orElse(""), predicted.name().orElse(""));
    }

    private static boolean namesOverlap(String gold, String predicted) {
        Set<String> common = new HashSet<>(Words.of(gold));
        common.retainAll(Words.of(predicted));
        common.removeAll(FILLERS);
        return common.size() >= WORDS_IN_COMMON;
    }

    private static boolean holds(Agreement gold, Agreement predicted) {
        return codes(gold.parties()).equals(codes(predicted.parties()))
                && stage(gold) == stage(predicted)
                && (gold.count().isEmpty()
                        || predicted.count().isEmpty()
                        || Figures.close(gold.count(), predicted.count()));
    }

    private static AgreementStage stage(Agreement agreement) {
        return agreement.stage().orElse(AgreementStage.SIGNED);
    }

    private static boolean holds(OfficeHolding gold, OfficeHolding predicted) {
        return People.agree(gold.person(), predicted.person())
                && codes(List.of(gold.person())).equals(codes(List.of(predicted.person())));
    }

    private static boolean samePlace(Fact gold, Fact predicted) {
        return Words.same(gold.details().place(), predicted.details().place());
    }

    private static boolean sameCode(String one, String other) {
        return upper(one).equals(upper(other));
    }

    private static Set<String> codes(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> actor.represents().stream())
                .map(CoreAgreement::upper)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
