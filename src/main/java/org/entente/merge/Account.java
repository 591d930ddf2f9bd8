package org.entente.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.fact.Actor;
import org.entente.fact.ActorInRole;
import org.entente.fact.Fact;
import org.entente.fact.FactType;
import org.entente.fact.Role;
import org.entente.text.Slug;

/**
 * A report made ready to be compared with others.
 *
 * @param told the report
 * @param key the identity that its event would have if nobody else told of it
 * @param when the days on which it can have happened
 * @param blocks where it is compared with others
 * @param signature equal for reports that say the same, but for the words
 * @param parties who takes part, sorted
 * @param sides who acts for each party; those who act for none are under the empty name
 */
record Account(
        Told told,
        EventKey key,
        Optional<Stretch> when,
        Blocks blocks,
        String signature,
        Set<String> parties,
        Map<String, Side> sides) {
    /**
     * Who acts for a party.
     *
     * @param people those with a name
     * @param offices the offices, of those with and without a name
     */
    record Side(List<Someone> people, Set<String> offices) {
        Side() {
            this(new ArrayList<>(), new TreeSet<>());
        }
    }

    static Account of(Told told) {
        Fact fact = told.fact();
        Optional<Stretch> when = Stretch.of(told);
        Map<String, Side> sides = new TreeMap<>();
        for (ActorInRole inRole : fact.actors()) {
            if (acts(fact, inRole.role())) {
                Actor actor = inRole.actor();
                Side side = sides.computeIfAbsent(actor.represents().orElse(""), party -> new Side());
                Someone.of(actor).ifPresent(side.people()::add);
                actor.office().map(Slug::of).ifPresent(side.offices()::add);
            }
        }
        Blocks blocks = Blocks.of(fact, when);
        return new Account(
                told,
                EventIdentity.of(told),
                when,
                blocks,
                Signature.of(told, when, blocks),
                new TreeSet<>(fact.partyCodes()),
                sides);
    }

    /** Hosts and signatories do not tell which visit or agreement is meant. */
    private static boolean acts(Fact fact, Role role) {
        return switch (role) {
            case HOST, SIGNATORY -> false;
            case PARTICIPANT -> fact.type() != FactType.GATHERING;
            default -> true;
        };
    }

    Fact fact() {
        return told.fact();
    }

    /** The days with which those of other reports have to meet, that both can be linked. */
    Optional<Stretch> reach() {
        return Postponement.reach(fact(), when);
    }

    List<Someone> people() {
        return sides.values().stream().flatMap(side -> side.people().stream()).toList();
    }

    /** How much it tells of who takes part. */
    int fullness() {
        return sides.values().stream()
                .mapToInt(side -> 2 * side.people().size() + side.offices().size())
                .sum();
    }

    boolean isOfOneArticleWith(Account other) {
        return told.article().id().equals(other.told.article().id());
    }

    /** Whether both belong to the same piece of work when events are made of reports: they say the same, fit, or would make one IRI. */
    boolean isLinkedTo(Account other) {
        return blocks.meet(other.blocks)
                && (signature.equals(other.signature)
                        || key.equals(other.key)
                        || Comparison.fit(this, other)
                        || Postponement.canJoin(this, other));
    }
}
