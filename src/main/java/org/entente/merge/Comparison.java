package org.entente.merge;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.fact.Accreditation;
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
import org.entente.fact.Status;
import org.entente.fact.TradeFigure;
import org.entente.fact.Visit;
import org.entente.text.Slug;

/**
 * Compares two reports by the merging rule: they tell of one event when type, parties and time go together and nothing contradicts. It looks at
 * the two alone; whether they end in one event also depends on the others ({@link ReportClusters}).
 */
public final class Comparison {
    private static final int FEW_DAYS = 7;

    private final Account one;
    private final Account other;
    private final boolean whole;
    private final Set<Likeness> likenesses = EnumSet.noneOf(Likeness.class);
    private final Set<Difference> differences = EnumSet.noneOf(Difference.class);

    private Comparison(Account one, Account other, boolean whole) {
        this.one = one;
        this.other = other;
        this.whole = whole;
    }

    /** Compares two reports of one type in every respect. */
    public static Comparison of(Told one, Told other) {
        return of(Account.of(one), Account.of(other));
    }

    static Comparison of(Account one, Account other) {
        Comparison comparison = new Comparison(one, other, true);
        comparison.compare();
        return comparison;
    }

    /** Whether nothing but perhaps the days keeps two reports of one type apart, and they are at no two places. */
    static boolean isAlikeButForTime(Account one, Account other) {
        return ofAllButTime(one, other).isPresent();
    }

    /** As {@link #isAlikeButForTime}, and somebody is named by both, or it has one name. */
    static boolean isLikeButForTime(Account one, Account other) {
        return ofAllButTime(one, other)
                .filter(comparison -> comparison.likenesses.contains(Likeness.SAME_PERSON)
                        || comparison.likenesses.contains(Likeness.NAMES_ALIKE)
                        || comparison.likenesses.contains(Likeness.SAME_NAME))
                .isPresent();
    }

    private static Optional<Comparison> ofAllButTime(Account one, Account other) {
        Comparison comparison = new Comparison(one, other, false);
        comparison.ofTheirType();
        return Optional.of(comparison)
                .filter(made -> made.differences.isEmpty() && !made.placesDiffer() && !made.countriesDiffer());
    }

    /** Whether nothing keeps two reports of one type apart; looks no further than the first difference. */
    static boolean fit(Account one, Account other) {
        Comparison comparison = new Comparison(one, other, false);
        comparison.compare();
        return comparison.differences.isEmpty();
    }

    /** What keeps them apart; empty when they can tell of one event. */
    public Set<Difference> differences() {
        return differences.isEmpty() ? Set.of() : EnumSet.copyOf(differences);
    }

    /** What speaks for one event. */
    public Set<Likeness> likenesses() {
        return likenesses.isEmpty() ? Set.of() : EnumSet.copyOf(likenesses);
    }

    private void compare() {
        if (one.signature().equals(other.signature())) {
            add(Likeness.SAME_WORDING);
            return;
        }
        if (one.fact().type() != other.fact().type()) {
            add(Difference.KIND);
            return;
        }
        new TimeRule(this).compare();
        if (goesOn()) {
            ofTheirType();
        }
    }

    private void ofTheirType() {
        CastRule cast = new CastRule(this);
        switch (one.fact()) {
            case Meeting mine -> cast.compareParticipants();
            case Call mine -> cast.compareParticipants();
            case Visit mine -> visits(mine, as(Visit.class), cast);
            case Gathering mine -> new GatheringRule(this).compare(mine, as(Gathering.class));
            case Agreement mine -> new AgreementRule(this).compare(mine, as(Agreement.class));
            case TradeFigure mine -> new TradeRule(this).compare(mine, as(TradeFigure.class));
            case OfficeHolding mine -> offices(mine, as(OfficeHolding.class));
            case Relation mine -> relations(mine, as(Relation.class));
            case Accreditation mine -> accreditations(mine, as(Accreditation.class), cast);
            case Mission mine -> missions(mine, as(Mission.class));
            case Membership mine -> {
                Membership theirs = as(Membership.class);
                require(
                        mine.member().equals(theirs.member())
                                && mine.organisation().equals(theirs.organisation()),
                        Likeness.SAME_PARTIES,
                        Difference.PARTIES);
                require(mine.change() == theirs.change(), Likeness.SAME_CHANGE, Difference.CHANGE);
            }
            case Statement mine -> add(Difference.NOBODY_IN_COMMON);
        }
    }

    private void visits(Visit mine, Visit theirs, CastRule cast) {
        require(
                Blocks.destination(mine).equals(Blocks.destination(theirs)),
                Likeness.SAME_DESTINATION,
                Difference.DESTINATION);
        if (goesOn()) {
            cast.compareVisitors(mine, theirs);
        }
    }

    private void offices(OfficeHolding mine, OfficeHolding theirs) {
        require(
                mine.person().represents().equals(theirs.person().represents())
                        && mine.person()
                                .office()
                                .map(Slug::of)
                                .equals(theirs.person().office().map(Slug::of)),
                Likeness.SAME_OFFICE,
                Difference.OFFICE);
        if (goesOn()) {
            Someone holder = Someone.of(mine.person()).orElseThrow();
            Someone candidate = Someone.of(theirs.person()).orElseThrow();
            require(
                    holder.is(candidate),
                    holder.isKnownAs(candidate) ? Likeness.SAME_PERSON : Likeness.NAMES_ALIKE,
                    Difference.PERSONS);
        }
    }

    private void relations(Relation mine, Relation theirs) {
        require(one.parties().equals(other.parties()), Likeness.SAME_PARTIES, Difference.PARTIES);
        require(mine.change().equals(theirs.change()), Likeness.SAME_CHANGE, Difference.CHANGE);
        boolean bothLevels = mine.level().isPresent() && theirs.level().isPresent();
        boolean levelsOnly = mine.change().isEmpty();
        if (bothLevels || levelsOnly) {
            Title level = Title.of(mine.level().orElse(""));
            require(level.likeness(Title.of(theirs.level().orElse(""))) == 1, Likeness.SAME_NAME, Difference.LEVEL);
        }
    }

    private void accreditations(Accreditation mine, Accreditation theirs, CastRule cast) {
        require(
                mine.from().equals(theirs.from()) && mine.to().equals(theirs.to()),
                Likeness.SAME_PARTIES,
                Difference.PARTIES);
        require(mine.change() == theirs.change(), Likeness.SAME_CHANGE, Difference.CHANGE);
        if (mine.count().isPresent()
                && theirs.count().isPresent()
                && !mine.count().equals(theirs.count())) {
            add(Difference.COUNT);
        }
        if (goesOn()) {
            cast.comparePeople();
        }
    }

    private void missions(Mission mine, Mission theirs) {
        require(
                mine.from().equals(theirs.from()) && mine.to().equals(theirs.to()),
                Likeness.SAME_PARTIES,
                Difference.PARTIES);
        require(mine.change() == theirs.change(), Likeness.SAME_CHANGE, Difference.CHANGE);
        if (mine.kind().isPresent() && theirs.kind().isPresent() && !mine.kind().equals(theirs.kind())) {
            add(Difference.KIND);
        }
        if (placesDiffer()) {
            add(Difference.PLACE);
        }
    }

    boolean placesDiffer() {
        Optional<String> mine = one.fact().details().place();
        Optional<String> theirs = other.fact().details().place();
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
    }

    private boolean countriesDiffer() {
        Optional<String> mine = one.fact().details().country();
        Optional<String> theirs = other.fact().details().country();
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
    }

    boolean hasSamePlace() {
        Optional<String> mine = one.fact().details().place();
        return mine.isPresent() && mine.equals(other.fact().details().place());
    }

    /** Whether both are dated with the same day or the same few days. */
    boolean hasSameDays() {
        boolean few = one.when().filter(stretch -> stretch.length() < FEW_DAYS).isPresent();
        return few
                && one.when().equals(other.when())
                && one.fact().details().date().isPresent()
                && other.fact().details().date().isPresent();
    }

    boolean isPlanAndOutcome() {
        return (one.fact().details().status() == Status.HELD)
                != (other.fact().details().status() == Status.HELD);
    }

    Account one() {
        return one;
    }

    Account other() {
        return other;
    }

    private <F extends Fact> F as(Class<F> type) {
        return type.cast(other.fact());
    }

    void require(boolean alike, Likeness likeness, Difference difference) {
        if (alike) {
            add(likeness);
        } else {
            add(difference);
        }
    }

    void add(Likeness likeness) {
        likenesses.add(likeness);
    }

    void add(Difference difference) {
        differences.add(difference);
    }

    /** Whether there is a reason to compare on. */
    boolean goesOn() {
        return whole || differences.isEmpty();
    }
}
