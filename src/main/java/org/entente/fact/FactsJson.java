package org.entente.fact;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;

/** Records to JSON, key by key. */
final class FactsJson {
    private final JsonGenerator json;

    FactsJson(JsonGenerator json) {
        this.json = json;
    }

    void write(ArticleFacts facts) throws IOException {
        json.writeStartObject();
        json.writeFieldName("article");
        article(facts.article());
        json.writeArrayFieldStart("facts");
        for (Fact fact : facts.facts()) {
            fact(fact);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void article(Article article) throws IOException {
        json.writeStartObject();
        text("id", article.id());
        text("title", article.title());
        text("language", article.language().tag());
        text("published", article.published().map(Object::toString));
        text("publisher", article.publisher());
        text("credit", article.credit());
        json.writeEndObject();
    }

    void fact(Fact fact) throws IOException {
        json.writeStartObject();
        text("type", fact.type().code());
        situation(fact.details());
        switch (fact) {
            case Meeting meeting -> {
                actors("participants", meeting.participants());
                text("at", meeting.at());
            }
            case Call call -> actors("participants", call.participants());
            case Visit visit -> visit(visit);
            case Gathering gathering -> gathering(gathering);
            case Agreement agreement -> agreement(agreement);
            case TradeFigure figure -> tradeFigure(figure);
            case OfficeHolding office -> {
                actor("person", Optional.of(office.person()));
                flag("former", office.former());
            }
            case Relation relation -> relation(relation);
            case Accreditation accreditation -> accreditation(accreditation);
            case Mission mission -> mission(mission);
            case Membership membership -> membership(membership);
            case Statement statement -> {
                actor("speaker", Optional.of(statement.speaker()));
                actor("addressee", statement.addressee());
            }
        }
        source(fact.details());
        json.writeEndObject();
    }

    /** When, where and whether. */
    private void situation(Details details) throws IOException {
        if (details.status() != Status.HELD) {
            text("status", details.status().code());
        }
        date("date", details.date());
        text("place", details.place());
        text("country", details.country());
        if (!details.topics().isEmpty()) {
            json.writeArrayFieldStart("topics");
            for (String topic : details.topics()) {
                json.writeString(topic);
            }
            json.writeEndArray();
        }
    }

    /** How it is known. */
    private void source(Details details) throws IOException {
        if (details.evidence().isPresent()) {
            Evidence evidence = details.evidence().get();
            text("quote", evidence.quote());
            number("start", evidence.span().map(Span::start));
            number("end", evidence.span().map(Span::end));
        }
        if (details.confidence().isPresent()) {
            json.writeNumberField("confidence", details.confidence().get());
        }
        text("rule", details.rule());
    }

    private void visit(Visit visit) throws IOException {
        actors("visitors", visit.visitors());
        actor("host", visit.host());
        word("kind", visit.kind());
        flag("first", visit.first());
    }

    private void gathering(Gathering gathering) throws IOException {
        text("name", gathering.name());
        text("organisation", gathering.organisation());
        actors("participants", gathering.participants());
    }

    private void agreement(Agreement agreement) throws IOException {
        text("title", agreement.title());
        actors("parties", agreement.parties());
        word("kind", agreement.kind());
        number("count", agreement.count());
        word("stage", agreement.stage());
        text("by", agreement.by());
        actors("signatories", agreement.signatories());
        date("period", agreement.period());
    }

    private void tradeFigure(TradeFigure figure) throws IOException {
        actors("parties", figure.parties());
        text("flow", figure.flow().code());
        decimal("value", figure.value());
        text("currency", figure.currency());
        text("unit", figure.unit());
        date("period", figure.period());
        decimal("change", figure.change());
        flag("target", figure.target());
        flag("record", figure.record());
        word("approx", figure.approximation());
    }

    private void relation(Relation relation) throws IOException {
        actors("parties", relation.parties());
        word("change", relation.change());
        text("level", relation.level());
    }

    private void accreditation(Accreditation accreditation) throws IOException {
        actor("envoy", accreditation.envoy());
        text("from", accreditation.from());
        text("to", accreditation.to());
        text("change", accreditation.change().code());
        number("count", accreditation.count());
    }

    private void mission(Mission mission) throws IOException {
        text("from", mission.from());
        text("to", mission.to());
        text("change", mission.change().code());
        text("kind", mission.kind());
    }

    private void membership(Membership membership) throws IOException {
        text("member", membership.member());
        text("organisation", membership.organisation());
        text("change", membership.change().code());
    }

    private void actors(String key, List<Actor> actors) throws IOException {
        if (!actors.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (Actor actor : actors) {
                actor(actor);
            }
            json.writeEndArray();
        }
    }

    private void actor(String key, Optional<Actor> actor) throws IOException {
        if (actor.isPresent()) {
            json.writeFieldName(key);
            actor(actor.get());
        }
    }

    private void actor(Actor actor) throws IOException {
        json.writeStartObject();
        text("name", actor.name());
        text("person", actor.person());
        text("office", actor.office());
        text("for", actor.represents());
        json.writeEndObject();
    }

    private void text(String key, String text) throws IOException {
        json.writeStringField(key, text);
    }

    private void text(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(key, text.get());
        }
    }

    private void date(String key, Optional<PartialDate> date) throws IOException {
        text(key, date.map(PartialDate::text));
    }

    private void word(String key, Optional<? extends Coded> word) throws IOException {
        text(key, word.map(Coded::code));
    }

    private void number(String key, Optional<Integer> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(key, number.get());
        }
    }

    private void decimal(String key, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(key, number.get());
        }
    }

    private void flag(String key, boolean flag) throws IOException {
        if (flag) {
            json.writeBooleanField(key, true);
        }
    }
}
