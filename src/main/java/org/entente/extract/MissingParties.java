package org.entente.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;

/** Between whom an instrument is when its sentence tells only one side or none: those who met just before, else those whom the text is about. */
final class MissingParties {
    private static final int NEAR = 1;
    private static final int FAR = 3;
    private static final int SEVERAL = 4;
    private final Scene scene;
    private final FactBook book;

    MissingParties(Scene scene, FactBook book) {
        this.scene = scene;
        this.book = book;
    }

    /** The other side when only one is told. */
    Optional<String> other(String party) {
        return met(0, Optional.of(party))
                .or(() -> about(party))
                .or(() -> met(FAR, Optional.of(party)))
                .flatMap(pair ->
                        pair.stream().filter(code -> !code.equals(party)).findFirst())
                .or(() -> likely().stream().filter(code -> !code.equals(party)).findFirst())
                .or(() -> scene.story().otherThan(party));
    }

    /** Both sides when none is told. */
    List<String> pair() {
        return met(NEAR, Optional.empty())
                .or(() -> scene.story().onlyPair())
                .or(() -> met(FAR, Optional.empty()))
                .orElseGet(() -> likely().stream().limit(2).toList());
    }

    /** "The three countries": so many as met last or as the text is about; none when nothing tells or they are two. */
    List<String> sides(int count) {
        if (count == 2) {
            return List.of();
        }
        return book.drafts().stream()
                .map(MissingParties::sides)
                .filter(sides -> sides.size() == count)
                .reduce((one, other) -> other)
                .or(() -> Optional.of(scene.story().states()).filter(states -> states.size() == count))
                .orElse(List.of());
    }

    private Optional<List<String>> about(String party) {
        return scene.story().onlyPair().filter(pair -> pair.contains(party));
    }

    /** States before organisations, which are often only named. */
    private List<String> likely() {
        List<String> about = scene.story().about();
        List<String> states = about.stream().filter(code -> code.length() == 2).toList();
        return states.size() > 1 ? states : about;
    }

    /** The two sides of the event that was told last, at most so many sentences before. */
    private Optional<List<String>> met(int reach, Optional<String> party) {
        return book.drafts().stream()
                .filter(draft -> draft.sentence <= scene.number() && scene.number() - draft.sentence <= reach)
                .filter(draft -> sides(draft).size() == 2 || (party.isEmpty() && isOfSeveral(draft)))
                .map(MissingParties::sides)
                .filter(sides -> sides.stream().noneMatch(code -> code.contains("/")))
                .filter(sides -> party.filter(one -> !sides.contains(one)).isEmpty())
                .reduce((one, other) -> other);
    }

    private static boolean isOfSeveral(Draft draft) {
        return draft.type == FactType.MEETING
                && sides(draft).size() == draft.players.size()
                && draft.players.size() > 2
                && draft.players.size() <= SEVERAL;
    }

    private static List<String> sides(Draft draft) {
        Set<String> sides = new LinkedHashSet<>(draft.parties());
        if (draft.type == FactType.VISIT) {
            draft.where.flatMap(Where::country).ifPresent(sides::add);
            return List.copyOf(sides);
        }
        return switch (draft.type) {
            case MEETING, CALL, GATHERING, RELATION, AGREEMENT, VISIT -> List.copyOf(sides);
            case TRADE_FIGURE, OFFICE, ACCREDITATION, MISSION, MEMBERSHIP, STATEMENT -> List.of();
        };
    }
}
