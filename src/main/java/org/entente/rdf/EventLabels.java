package org.entente.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.Accreditation;
import org.entente.fact.Actor;
import org.entente.fact.ActorInRole;
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
import org.entente.gazetteer.Gazetteer;
import org.entente.merge.ActorKey;
import org.entente.merge.Event;
import org.entente.merge.Told;

/** Makes the label of an event in a language: what, who, where, when. */
final class EventLabels {
    private static final int LONGEST = 300;

    private final Gazetteer gazetteer;

    EventLabels(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    String of(Event event, Language language) {
        return new Label(event, language, Phrases.of(language)).text();
    }

    /** The label of one event in one language. */
    private final class Label {
        private final Event event;
        private final Language language;
        private final Phrases phrases;

        Label(Event event, Language language, Phrases phrases) {
            this.event = event;
            this.language = language;
            this.phrases = phrases;
        }

        String text() {
            String text = Stream.of(Optional.of(what()), when())
                    .flatMap(Optional::stream)
                    .reduce((one, other) -> one + phrases.comma() + other)
                    .orElseThrow();
            return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(LONGEST - 2, 1)) + "…";
        }

        private String what() {
            Fact fact = event.accepted();
            return switch (fact) {
                case Meeting meeting -> phrases.phrase("meeting", who(meeting.participants()));
                case Call call -> phrases.phrase("call", who(call.participants()));
                case Visit visit -> phrases.phrase("visit", who(visit.visitors()), where(fact));
                case Gathering gathering ->
                    phrases.phrase(
                            "gathering",
                            gathering.name().or(gathering::organisation).orElseGet(() -> where(fact)));
                case Agreement agreement -> agreement(agreement);
                case TradeFigure figure -> trade(figure);
                case OfficeHolding holding ->
                    phrases.phrase("tenure", name(holding.person()), office(holding.person()));
                case Relation relation ->
                    phrases.phrase(
                            relation.change()
                                    .map(change -> "relation." + change.code())
                                    .orElse("relation"),
                            who(relation.parties()),
                            relation.level().orElse(""));
                case Accreditation accreditation ->
                    phrases.phrase(
                            "accreditation." + accreditation.change().code(),
                            party(accreditation.from()),
                            party(accreditation.to()),
                            accreditation
                                    .envoy()
                                    .filter(envoy -> envoy.name().isPresent())
                                    .map(this::name)
                                    .orElse(""));
                case Mission mission ->
                    phrases.phrase(
                            "mission." + mission.change().code(),
                            party(mission.from()),
                            party(mission.to()),
                            place(fact).orElse(""));
                case Membership membership ->
                    phrases.phrase(
                            "membership." + membership.change().code(),
                            party(membership.member()),
                            party(membership.organisation()));
                case Statement statement -> phrases.phrase("statement", who(List.of(statement.speaker())));
            };
        }

        private String agreement(Agreement agreement) {
            String stage = "agreement."
                    + agreement.stage().orElse(AgreementStage.SIGNED).code();
            String title = agreement.title().orElseGet(() -> phrases.phrase("untitled"));
            return phrases.phrase(stage, title, who(agreement.parties()));
        }

        private String trade(TradeFigure figure) {
            String flow = "trade." + figure.flow().code();
            String amount = figure.value()
                    .map(value -> phrases.amount(value) + " "
                            + figure.currency().or(figure::unit).orElse(""))
                    .or(() -> figure.change().map(Label::percent))
                    .orElse("");
            return phrases.phrase(
                    flow, who(List.of(figure.reporter())), who(List.of(figure.partner())), amount.strip());
        }

        private static String percent(BigDecimal change) {
            return (change.signum() > 0 ? "+" : "") + change.toPlainString() + " %";
        }

        private Optional<String> when() {
            return switch (event.accepted()) {
                case TradeFigure figure ->
                    figure.period().or(() -> figure.details().date()).map(phrases::date);
                case OfficeHolding holding -> Optional.empty();
                default -> event.accepted().details().date().map(phrases::date);
            };
        }

        private String where(Fact fact) {
            return fact.details()
                    .country()
                    .map(this::party)
                    .or(() -> place(fact))
                    .orElse("");
        }

        private Optional<String> place(Fact fact) {
            return fact.details()
                    .place()
                    .map(place -> gazetteer
                            .place(place)
                            .map(known -> known.labels().label(language))
                            .orElse(place));
        }

        /** The first actors; a long list is cut and counted. */
        private String who(List<Actor> actors) {
            List<String> written =
                    new ArrayList<>(actors.stream().map(this::actor).distinct().toList());
            int most = 4;
            if (written.size() <= most) {
                return String.join(" – ", written);
            }
            return String.join(" – ", written.subList(0, most))
                    + phrases.phrase("more", String.valueOf(written.size() - most));
        }

        private String actor(Actor actor) {
            if (actor.isWhole()) {
                return actor.represents().map(this::party).orElse("");
            }
            String who = actor.name().isPresent() ? name(actor) : officeTitle(actor);
            return actor.represents()
                    .map(code -> who + " (" + party(code) + ")")
                    .orElse(who);
        }

        private String office(Actor actor) {
            return actor.represents()
                    .map(code -> officeTitle(actor) + " (" + party(code) + ")")
                    .orElseGet(() -> officeTitle(actor));
        }

        private String officeTitle(Actor actor) {
            return actor.office()
                    .map(title -> gazetteer
                            .officeKind(title)
                            .filter(kind -> kind.labels().english().equalsIgnoreCase(title))
                            .map(kind -> kind.labels().label(language))
                            .orElse(title))
                    .orElse("");
        }

        private String party(String code) {
            return gazetteer
                    .actor(code)
                    .map(entity -> entity.labels().label(language))
                    .orElse(code);
        }

        /** The person's name as an article of this language writes it, else the well-known one, else as any article writes it. */
        private String name(Actor actor) {
            String person = ActorKey.person(actor).orElseThrow();
            Map<Language, String> written = new LinkedHashMap<>();
            for (Told told : event.reports()) {
                for (ActorInRole inRole : told.fact().actors()) {
                    if (ActorKey.person(inRole.actor()).filter(person::equals).isPresent()) {
                        written.putIfAbsent(
                                told.article().language(), inRole.actor().name().orElseThrow());
                    }
                }
            }
            return Optional.ofNullable(written.get(language))
                    .or(actor::person)
                    .or(() -> Optional.ofNullable(written.get(Language.ENGLISH)))
                    .or(actor::name)
                    .orElseThrow();
        }
    }
}
