package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.Status;

/** Gives events that have no date or place of their own those of the visit that they belong to, or of what was told right before. */
final class Inheritance {
    private static final int NEAR = 2;

    private final List<Draft> drafts;

    Inheritance(List<Draft> drafts) {
        this.drafts = drafts;
    }

    void run() {
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            if (draft.date.isEmpty() && inherits(draft)) {
                draft.date = dateFor(draft);
            }
            if (draft.where.isEmpty() && inherits(draft) && draft.type != FactType.CALL) {
                draft.where = whereFor(draft);
            }
        }
    }

    private static boolean inherits(Draft draft) {
        boolean signed = draft.value(Draft.Key.STAGE).orElse("signed").equals("signed");
        return switch (draft.type) {
            case MEETING, CALL -> true;
            case AGREEMENT -> signed;
            case VISIT, GATHERING, TRADE_FIGURE, OFFICE, RELATION, ACCREDITATION, MISSION, MEMBERSHIP, STATEMENT -> false;
        };
    }

    private Optional<String> dateFor(Draft draft) {
        return near(draft, FactType.MEETING)
                .flatMap(other -> other.date)
                .or(() -> visit(draft).flatMap(visit -> visit.date));
    }

    private Optional<Where> whereFor(Draft draft) {
        return visit(draft).flatMap(visit -> visit.where).or(() -> near(draft, FactType.MEETING).flatMap(other -> other.where));
    }

    /** The visit during which it may have happened: of one of the parties, to another. */
    private Optional<Draft> visit(Draft draft) {
        return drafts.stream()
                .filter(visit -> visit.type == FactType.VISIT && isOver(visit) == isOver(draft))
                .filter(visit -> visit.parties().stream().anyMatch(draft.parties()::contains))
                .filter(visit -> visit.where.flatMap(Where::country).filter(draft.parties()::contains).isPresent())
                .filter(visit -> draft.where.isEmpty()
                        || draft.where.get().country().equals(visit.where.flatMap(Where::country)))
                .min((one, other) -> Math.abs(one.sentence - draft.sentence) - Math.abs(other.sentence - draft.sentence));
    }

    private static boolean isOver(Draft draft) {
        return draft.status == Status.HELD;
    }

    /** An event told a sentence or two before, between some of the same. */
    private Optional<Draft> near(Draft draft, FactType type) {
        return drafts.stream()
                .filter(other -> other != draft && other.type == type && other.status == draft.status && other.date.isPresent())
                .filter(other -> draft.sentence >= other.sentence && draft.sentence - other.sentence <= NEAR)
                .filter(other -> other.parties().stream().anyMatch(draft.parties()::contains))
                .reduce((first, last) -> last);
    }
}
