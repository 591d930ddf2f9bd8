package org.entente.merge;

import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.fact.Accreditation;
import org.entente.fact.Agreement;
import org.entente.fact.Call;
import org.entente.fact.Details;
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

/** All of a report by which it is compared, as one text: reports with one signature need not be compared one by one. */
final class Signature {
    private Signature() {}

    static String of(Told told, Optional<Stretch> when, Blocks blocks) {
        Fact fact = told.fact();
        Details details = fact.details();
        if (blocks.places().isEmpty()) {
            return fact.type().code() + "|" + told.article().id() + "|" + told.position();
        }
        String time = details.date()
                .map(Object::toString)
                .orElseGet(() -> isBoundToItsArticle(fact, blocks)
                        ? when.map(Object::toString).orElse("")
                        : "");
        String actors = fact.actors().stream()
                .map(inRole -> inRole.role() + " " + inRole.actor())
                .sorted()
                .collect(Collectors.joining(";"));
        return fact.type().code() + "|" + time + "|" + details.status() + "|" + details.place() + "|"
                + details.country() + "|" + actors + "|" + rest(fact);
    }

    /** Whether the day of publication matters when the report tells no date. */
    private static boolean isBoundToItsArticle(Fact fact, Blocks blocks) {
        return !blocks.areTimeless()
                || (fact instanceof TradeFigure figure && figure.period().isEmpty());
    }

    private static String rest(Fact fact) {
        return switch (fact) {
            case Meeting meeting -> String.valueOf(meeting.at());
            case Call call -> "";
            case Visit visit -> "";
            case Gathering gathering -> gathering.name() + "|" + gathering.organisation();
            case Agreement agreement ->
                agreement.title() + "|" + agreement.kind() + "|" + agreement.count() + "|" + agreement.stage() + "|"
                        + agreement.by() + "|" + agreement.period();
            case TradeFigure figure ->
                figure.value() + "|" + figure.currency() + "|" + figure.unit() + "|" + figure.period() + "|"
                        + figure.change() + "|" + figure.target();
            case OfficeHolding holding -> "";
            case Relation relation -> relation.change() + "|" + relation.level();
            case Accreditation accreditation ->
                accreditation.from() + "|" + accreditation.to() + "|" + accreditation.change() + "|"
                        + accreditation.count();
            case Mission mission -> mission.from() + "|" + mission.to() + "|" + mission.change() + "|" + mission.kind();
            case Membership membership ->
                membership.member() + "|" + membership.organisation() + "|" + membership.change();
            case Statement statement -> "";
        };
    }
}
