package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.gazetteer.Gazetteer;
import org.entente.text.Memo;

/** Forums and conferences that the gazetteer has as organisations: the Munich Security Conference, the World Economic Forum. */
final class NamedForums {
    private static final Pattern FORUM = Pattern.compile("Forum|Conference$|Security Conference");
    private static final Pattern BODY =
            Pattern.compile("Cooperation|Pacific|Exporting|Interparliamentary|Commission|Organi[sz]ation");
    private static final Memo<String, Optional<String>> LABELS = new Memo<>(1 << 10, code -> true, NamedForums::label);
    private static final String[] TELLING = {"attend", "take-place", "hold", "begin", "end", "host", "convene", "open"};

    private NamedForums() {}

    /** Those that a sentence tells of, with a place or a day. */
    static List<Draft> in(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < scene.units().size(); at++) {
            if (scene.units().get(at) instanceof ActorUnit actor
                    && !actor.adjective()
                    && actor.mention().isParty()) {
                String code = actor.mention().parties().getFirst();
                Optional<String> label = LABELS.of(code);
                if (label.isPresent()) {
                    draft(scene, at, code, label.get()).ifPresent(drafts::add);
                }
            }
        }
        return drafts;
    }

    /** The name of a forum; empty for all other states and organisations. */
    private static Optional<String> label(String code) {
        return Gazetteer.bundled()
                .organisation(code)
                .map(organisation -> organisation.labels().english())
                .filter(label ->
                        FORUM.matcher(label).find() && !BODY.matcher(label).find());
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
