package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the words beside an anchor say of the parties. */
final class ToldParties {
    final List<String> owner = new ArrayList<>();
    final List<String> partner = new ArrayList<>();
    boolean pair;
    boolean there;
    /** Whether it is told to be between them: «بينهما». */
    boolean among;
    /** Whether a party is told that is nobody known. */
    boolean stranger;

    void add(List<String> side, List<String> parties) {
        for (String party : parties) {
            if (!owner.contains(party) && !partner.contains(party)) {
                side.add(party);
            }
        }
    }

    boolean isEmpty() {
        return owner.isEmpty() && partner.isEmpty();
    }

    Optional<List<String>> both() {
        if (owner.size() == 2 && partner.isEmpty()) {
            return Optional.of(List.copyOf(owner));
        }
        return owner.size() == 1 && partner.size() == 1
                ? Optional.of(List.of(owner.getFirst(), partner.getFirst()))
                : Optional.empty();
    }
}
