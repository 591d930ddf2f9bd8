package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.gazetteer.Gazetteer;

/** Forums and conferences that the gazetteer has as organisations: the Munich Security Conference, the World Economic Forum. */
final class NamedForums {
    private static final Pattern FORUM = Pattern.compile("Forum|Conference$|Security Conference");
    private static final Pattern BODY =
            Pattern.compile("Cooperation|Pacific|Exporting|Interparliamentary|Commission|Organi[sz]ation");
    private static final String[] TELLING = {"attend", "take-place", "hold", "begin", "end", "host", "convene", "open"};

    private NamedForums() {}

    /** Those that a sentence tells of, with a place or a day. */
    static List<Draft> in(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.units().size(); at++) {
            if (scene.units().get(at) instanceof ActorUnit actor
                    && !actor.adjective()
                    && actor.mention().isParty()) {
                int index = at;
                label(actor)
                        .flatMap(label ->
                                draft(scene, index, actor.mention().parties().getFirst(), label))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<String> label(ActorUnit actor) {
        return actor.mention().parties().stream()
                .limit(1)
                .flatMap(code -> Gazetteer.bundled().organisation(code).stream())
                .map(organisation -> organisation.labels().english())
                .filter(label ->
                        FORUM.matcher(label).find() && !BODY.matcher(label).find())
                .findFirst();
    }

    private static Optional<Draft> draft(Scene scene, int at, String code, String label) {
        Clause clause = Clause.around(scene, at, at);
        Optional<Where> where = where(scene, clause, at);
        Optional<String> date = new JourneyDates(scene, clause).of(at);
        boolean inPlace = where.isPresent() && !scene.marker(at).isEmpty();
        boolean told = scene.hasTrigger(clause.from(), clause.to(), TELLING) && (where.isPresent() || date.isPresent());
        if (!told && !inPlace) {
            return Optional.empty();
        }
        return EventStatus.of(scene, clause, at, date).map(status -> {
            Draft draft = new Draft(
                    FactType.GATHERING,
                    scene.number(),
                    scene.units().get(clause.from()).from(),
                    scene.units().get(clause.to() - 1).to(),
                    "gathering.forum");
            draft.status = status.status();
            draft.date = status.date();
            draft.where = where;
            return draft.at(at).with(Draft.Key.NAME, label).with(Draft.Key.ORGANISATION, code);
        });
    }

    private static Optional<Where> where(Scene scene, Clause clause, int at) {
        Places places = new Places(scene);
        for (int i = clause.from(); i < clause.to(); i++) {
            String marker = places.marker(i);
            if (Math.abs(i - at) <= 9
                    && !places.at(i).isEmpty()
                    && Grammar.of(scene.language()).isOfPlace(marker)
                    && !marker.equals("to")) {
                return places.chain(i).stream().findFirst();
            }
        }
        return Optional.empty();
    }
}
