package org.entente.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.fact.Actor;
import org.entente.text.Memo;
import org.entente.text.NameSkeleton;
import org.entente.text.Slug;

/**
 * A person whom a report names, to be compared with those of other reports, in whichever script.
 *
 * @param known the well-known name as a slug
 * @param spellings the name as written and the well-known one
 * @param party whom the person acts for
 * @param office the office as a slug
 */
record Someone(Optional<String> known, List<String> spellings, Optional<String> party, Optional<String> office) {
    private static final Memo<String, NameSkeleton> SKELETONS =
            new Memo<>(1 << 12, name -> name.length() <= 100, NameSkeleton::of);

    /** The person that an actor is; empty for offices and parties without a name. */
    static Optional<Someone> of(Actor actor) {
        if (actor.name().isEmpty() && actor.person().isEmpty()) {
            return Optional.empty();
        }
        List<String> spellings = Stream.of(actor.name(), actor.person())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return Optional.of(new Someone(
                actor.person().map(Slug::of),
                spellings,
                actor.represents(),
                actor.office().map(Slug::of)));
    }

    /** Whether both are well known and the same. */
    boolean isKnownAs(Someone other) {
        return known.isPresent() && known.equals(other.known);
    }

    /**
     * Whether both are one person: the well-known name is the same, else the names sound alike and nothing speaks against it. A bare family name is
     * enough when nobody else could be meant, which is so in reports of one event.
     */
    boolean is(Someone other) {
        if (isKnownAs(other)) {
            return true;
        }
        if (party.isPresent() && other.party.isPresent() && !party.equals(other.party)) {
            return false;
        }
        boolean bothKnown = known.isPresent() && other.known.isPresent();
        return spellings.stream()
                .anyMatch(mine -> other.spellings.stream().anyMatch(theirs -> soundAlike(mine, theirs, bothKnown)));
    }

    private static boolean soundAlike(String mine, String theirs, boolean bothKnown) {
        if (mine.equals(theirs)) {
            return true;
        }
        NameSkeleton one = SKELETONS.of(mine);
        NameSkeleton other = SKELETONS.of(theirs);
        if (one.sameName(other)) {
            return true;
        }
        return !bothKnown && (one.isSurnameOf(other) || other.isSurnameOf(one));
    }
}
