package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.fact.FactType;
import org.entente.fact.PartialDate;
import org.entente.fact.Status;

/** The facts of one text; a fact that is told again adds to the one that is there. */
final class FactBook {
    private static final Set<Draft.Key> TELL_APART = Set.of(
            Draft.Key.FLOW,
            Draft.Key.VALUE,
            Draft.Key.STAGE,
            Draft.Key.COUNT,
            Draft.Key.PERIOD,
            Draft.Key.ORDINAL,
            Draft.Key.ORGANISATION,
            Draft.Key.FROM,
            Draft.Key.TO);

    private final List<Draft> drafts = new ArrayList<>();
    private final Trace trace;

    FactBook(Trace trace) {
        this.trace = trace;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** The last fact of a type that is there. */
    Optional<Draft> last(FactType type) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).type == type) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /** Adds a fact, or what it says to the fact of the same event; tells the draft that now stands for it. */
    Draft add(Draft draft) {
        for (Draft known : drafts) {
            if (isSame(known, draft)) {
                trace.takes(draft, known);
                return known.type == draft.type ? merge(known, draft) : replace(known, draft);
            }
        }
        trace.takes(draft, draft);
        drafts.add(draft);
        return draft;
    }

    private static boolean isSame(Draft one, Draft other) {
        if (one.type != other.type && !isCall(one, other)) {
            return false;
        }
        if (one.type == FactType.GATHERING && other.type == FactType.GATHERING) {
            return isSameGathering(one, other);
        }
        if (one.type == FactType.AGREEMENT && other.type == FactType.AGREEMENT) {
            return agree(one.value(Draft.Key.INSTRUMENT), other.value(Draft.Key.INSTRUMENT))
                    && one.value(Draft.Key.STAGE).equals(other.value(Draft.Key.STAGE))
                    && agree(one.value(Draft.Key.BY), other.value(Draft.Key.BY));
        }
        boolean changes = one.type == FactType.RELATION
                || one.type == FactType.ACCREDITATION
                || one.type == FactType.MISSION
                || one.type == FactType.MEMBERSHIP;
        if (changes && !one.value(Draft.Key.CHANGE).equals(other.value(Draft.Key.CHANGE))) {
            return false;
        }
        if (one.type == FactType.RELATION
                && other.type == FactType.RELATION
                && one.value(Draft.Key.CHANGE).isPresent()) {
            return haveSameParties(one, other)
                    && areDatesCompatible(one.date, other.date)
                    && one.status != Status.CANCELLED
                    && other.status != Status.CANCELLED;
        }
        return haveSameParties(one, other)
                && arePeopleCompatible(one, other)
                && areDatesCompatible(one.date, other.date)
                && areStatusesCompatible(one, other)
                && arePlacesCompatible(one, other)
                && TELL_APART.stream().allMatch(key -> agree(one.value(key), other.value(key)));
    }

    /** A headline that only says "discussed" tells of the call below it. */
    private static boolean isCall(Draft one, Draft other) {
        return other.type == FactType.CALL
                && one.type == FactType.MEETING
                && one.sentence == 0
                && (one.rule.endsWith("discuss") || one.rule.endsWith("converse"));
    }

    /** Gatherings are told apart by organisation, number, place, day and the parties of a commission, not by who attends. */
    private static boolean isSameGathering(Draft one, Draft other) {
        boolean agree = agree(one.value(Draft.Key.ORGANISATION), other.value(Draft.Key.ORGANISATION))
                && agree(one.value(Draft.Key.ORDINAL), other.value(Draft.Key.ORDINAL))
                && areDatesCompatible(one.date, other.date)
                && agree(one.where.flatMap(where -> where.country()), other.where.flatMap(where -> where.country()))
                && agree(one.where.flatMap(where -> where.place()), other.where.flatMap(where -> where.place()));
        boolean both = one.value(Draft.Key.ORGANISATION).isPresent()
                && other.value(Draft.Key.ORGANISATION).isPresent();
        boolean day =
                one.date.isPresent() && other.date.isPresent() && one.where.isPresent() && other.where.isPresent();
        boolean parties = !one.parties().isEmpty() && one.parties().equals(other.parties());
        boolean city = one.where.flatMap(where -> where.place()).isPresent()
                && one.where.flatMap(where -> where.place()).equals(other.where.flatMap(where -> where.place()))
                && lastWord(one).equals(lastWord(other));
        return agree
                && (both || day || city || parties || one.value(Draft.Key.NAME).equals(other.value(Draft.Key.NAME)));
    }

    private static String lastWord(Draft draft) {
        String name = draft.value(Draft.Key.NAME).orElse("");
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean haveSameParties(Draft one, Draft other) {
        return one.parties().equals(other.parties());
    }

    private static boolean arePeopleCompatible(Draft one, Draft other) {
        return one.players.stream().allMatch(player -> other.players.stream().anyMatch(player::isCompatible))
                && other.players.stream()
                        .allMatch(player -> one.players.stream().anyMatch(player::isCompatible));
    }

    private static boolean areStatusesCompatible(Draft one, Draft other) {
        boolean over = one.status == Status.CANCELLED || other.status == Status.CANCELLED;
        return one.status == other.status
                || (!over
                        && (one.date.isEmpty() || other.date.isEmpty() || one.date.equals(other.date))
                        && one.status != Status.PROPOSED
                        && other.status != Status.PROPOSED
                        && one.sentence == 0);
    }

    private static boolean arePlacesCompatible(Draft one, Draft other) {
        if (one.where.isEmpty() || other.where.isEmpty()) {
            return one.type != FactType.VISIT;
        }
        return agree(one.where.get().country(), other.where.get().country())
                && (one.type == FactType.VISIT
                        || agree(one.where.get().place(), other.where.get().place()));
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Whether two dates in EDTF share a day; a missing one is compatible with any. */
    static boolean areDatesCompatible(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        PartialDate first = PartialDate.parse(one.get());
        PartialDate second = PartialDate.parse(other.get());
        return !first.latest().isBefore(second.earliest()) && !second.latest().isBefore(first.earliest());
    }

    private Draft replace(Draft known, Draft draft) {
        merge(draft, known);
        drafts.set(drafts.indexOf(known), draft);
        return draft;
    }

    private static Draft merge(Draft known, Draft more) {
        boolean fuller = more.weight() > known.weight();
        known.told++;
        if (fuller) {
            known.sentence = more.sentence;
            known.from = more.from;
            known.to = more.to;
            known.rule = more.rule;
        }
        for (Player player : more.players) {
            for (int i = 0; i < known.players.size(); i++) {
                if (known.players.get(i).isCompatible(player)) {
                    known.players.set(i, known.players.get(i).fuller(player));
                }
            }
        }
        if (known.type == FactType.GATHERING) {
            more.players.stream()
                    .filter(player -> known.players.stream().noneMatch(player::isCompatible))
                    .toList()
                    .forEach(known.players::add);
        }
        more.values.forEach(known.values::putIfAbsent);
        known.date = finer(known.date, more.date);
        known.around = known.around.or(() -> more.around);
        if (known.where.isEmpty() || (known.where.get().place().isEmpty() && more.where.isPresent())) {
            known.where = more.where.or(() -> known.where);
        }
        if (known.status != more.status) {
            known.status = known.type == FactType.RELATION && known.status == Status.HELD ? Status.HELD : more.status;
        }
        return known;
    }

    private static Optional<String> finer(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().length() >= other.get().length() ? one : other;
    }
}
