package org.entente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.PartialDate;
import org.entente.fact.Status;

/** Gives events that have no date or place of their own those of the visit that they belong to, or of what was told right before. */
final class Inheritance {
    private static final int NEAR = 2;
    /** The length of a date that tells the day. */
    private static final int DAY = 10;

    /** So many days from the day of the text. */
    private static final int LATELY = 7;

    /** How many sentences, the headline among them, open a report. */
    private static final int OPENING = 3;

    private final List<Draft> drafts;
    private final Optional<LocalDate> published;

    Inheritance(List<Draft> drafts, Optional<LocalDate> published) {
        this.drafts = drafts;
        this.published = published;
    }

    void run() {
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            if (draft.date.isEmpty() && inherits(draft)) {
                dateFor(draft).ifPresent(found -> {
                    draft.date = Optional.of(found.value());
                    draft.dateOrigin = Optional.of(found.origin());
                });
            }
            if (draft.date.isEmpty() && draft.around.isPresent()) {
                draft.date = draft.around;
                draft.dateOrigin = Optional.of(new Origin(Origin.Kind.AROUND, draft.sentence));
            }
            if (draft.where.isEmpty() && inherits(draft) && draft.type != FactType.CALL) {
                whereFor(draft).ifPresent(found -> {
                    draft.where = Optional.of(found.value());
                    draft.placeOrigin = Optional.of(found.origin());
                });
            }
        }
    }

    private static boolean inherits(Draft draft) {
        boolean signed = draft.value(Draft.Key.STAGE).orElse("signed").equals("signed");
        return switch (draft.type) {
            case MEETING, CALL -> true;
            case AGREEMENT -> signed;
            case VISIT, GATHERING, TRADE_FIGURE, OFFICE, RELATION, ACCREDITATION, MISSION, MEMBERSHIP, STATEMENT ->
                false;
        };
    }

    /** What an event takes over, and from where. */
    private record Found<T>(T value, Origin origin) {
        static <T> Optional<Found<T>> of(Optional<T> value, Origin.Kind kind, int sentence) {
            return value.map(one -> new Found<>(one, new Origin(kind, sentence)));
        }
    }

    private Optional<Found<String>> dateFor(Draft draft) {
        return near(draft, FactType.MEETING)
                .or(() -> near(draft, FactType.CALL))
                .flatMap(other -> Found.of(other.date, Origin.Kind.MEETING, other.sentence))
                .or(() -> visit(draft).flatMap(visit -> Found.of(visit.date, Origin.Kind.VISIT, visit.sentence)))
                .or(() -> before(draft).flatMap(other -> Found.of(other.date, Origin.Kind.BEFORE, other.sentence)))
                .or(() -> isNews(draft)
                        ? Found.of(published.map(LocalDate::toString), Origin.Kind.REPORT, 0)
                        : Optional.empty());
    }

    private Optional<Found<Where>> whereFor(Draft draft) {
        return visit(draft)
                .flatMap(visit -> Found.of(visit.where, Origin.Kind.VISIT, visit.sentence))
                .or(() -> near(draft, FactType.MEETING)
                        .flatMap(other -> Found.of(other.where, Origin.Kind.MEETING, other.sentence)));
    }

    /** The visit during which it may have happened: of one of the parties, to another. */
    private Optional<Draft> visit(Draft draft) {
        List<String> parties = draft.parties();
        return drafts.stream()
                .filter(visit -> visit.type == FactType.VISIT && (isOver(visit) == isOver(draft) || isUnderWay(visit)))
                .filter(visit -> visit.parties().stream().anyMatch(parties::contains))
                .filter(visit -> visit.where
                        .flatMap(Where::country)
                        .filter(parties::contains)
                        .isPresent())
                .filter(visit -> draft.where.isEmpty()
                        || draft.where.get().country().equals(visit.where.flatMap(Where::country)))
                .min((one, other) ->
                        Math.abs(one.sentence - draft.sentence) - Math.abs(other.sentence - draft.sentence));
    }

    /** What the opening of a report tells as done has happened on the day of the report unless it says otherwise. */
    private static boolean isNews(Draft draft) {
        return draft.sentence <= OPENING && isOver(draft);
    }

    /** Whether a visit that has begun goes on after the text was written. */
    private boolean isUnderWay(Draft visit) {
        return isOver(visit)
                && published.isPresent()
                && visit.date
                        .filter(date -> PartialDate.parse(date).latest().isAfter(published.get()))
                        .isPresent();
    }

    /** The last event of the same status that was told before, with a day of its own near the day of the text. */
    private Optional<Draft> before(Draft draft) {
        return drafts.stream()
                .filter(other -> other != draft && other.status == draft.status && isOfTheDay(other))
                .filter(other -> other.sentence <= draft.sentence
                        && other.date.filter(date -> date.length() >= DAY).isPresent())
                .reduce((first, last) -> last);
    }

    /** Whether an event can give its day to what is told behind it. */
    private boolean isOfTheDay(Draft draft) {
        boolean lately = draft.date
                .map(PartialDate::parse)
                .filter(date -> published.isEmpty()
                        || (date.latest().isAfter(published.get().minusDays(LATELY))
                                && date.earliest().isBefore(published.get().plusDays(LATELY))))
                .isPresent();
        return lately
                && switch (draft.type) {
                    case MEETING, CALL, AGREEMENT, VISIT, GATHERING, ACCREDITATION -> true;
                    case TRADE_FIGURE, OFFICE, RELATION, MISSION, MEMBERSHIP, STATEMENT -> false;
                };
    }

    private static boolean isOver(Draft draft) {
        return draft.status == Status.HELD;
    }

    /** An event told a sentence or two before, between some of the same. */
    private Optional<Draft> near(Draft draft, FactType type) {
        List<String> parties = draft.parties();
        return drafts.stream()
                .filter(other ->
                        other != draft && other.type == type && other.status == draft.status && other.date.isPresent())
                .filter(other -> draft.sentence >= other.sentence && draft.sentence - other.sentence <= NEAR)
                .filter(other -> draft.sentence == other.sentence || isOfTheDay(other))
                .filter(other -> other.parties().stream().anyMatch(parties::contains))
                .reduce((first, last) -> last);
    }
}
