package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.Status;
import org.entente.gazetteer.Gazetteer;

/** Summits, sessions of commissions and councils, forums: "the SCO summit in Samarkand", «заседание комиссии». */
final class GatheringFrame implements Frame {
    private static final String[] TELLING = {
        "attend", "chair", "convene", "hold", "take-place", "begin", "end", "host", "plan", "cancel", "postpone", "meet"
    };

    @Override
    public void read(Scene scene, FactBook book) {
        Optional<Draft> last = book.last(FactType.GATHERING);
        List<Draft> found = new ArrayList<>();
        for (GatheringPhrase phrase : GatheringPhrase.in(scene)) {
            Optional<Draft> draft = draft(phrase, book);
            draft.ifPresent(one -> found.add(book.add(one)));
            last.filter(one -> draft.isEmpty() && phrase.isBare() && scene.number() - one.sentence <= 3)
                    .ifPresent(one -> refine(one, phrase));
        }
        NamedForums.in(scene).forEach(draft -> found.add(book.add(draft)));
        Optional<Draft> told =
                found.isEmpty() ? last.filter(draft -> Attendance.isOf(scene, draft)) : Optional.of(found.getFirst());
        told.ifPresent(draft -> Attendance.add(scene, draft));
    }

    /** "The two-day session, which ended today": a day of the gathering that was told of. */
    private static void refine(Draft draft, GatheringPhrase phrase) {
        Clause clause = Clause.around(phrase.scene(), phrase.from(), phrase.to() - 1);
        boolean runs = phrase.scene()
                .hasTrigger(clause.from(), clause.to(), "begin", "end", "take-place", "hold", "attend", "chair");
        if (draft.date.isEmpty() && runs) {
            draft.date = new JourneyDates(phrase.scene(), clause).of(phrase.to() - 1);
        }
    }

    /** The visit that a gathering without a place of its own is part of. */
    private static Optional<Draft> visit(GatheringPhrase phrase, FactBook book) {
        return book.drafts().stream()
                .filter(draft -> draft.type == FactType.VISIT
                        && draft.status == Status.HELD
                        && phrase.scene().number() - draft.sentence <= 2)
                .reduce((first, second) -> second);
    }

    private static Optional<Draft> draft(GatheringPhrase phrase, FactBook book) {
        Scene scene = phrase.scene();
        int at = phrase.heads().getFirst();
        Clause clause = Clause.around(scene, phrase.from(), phrase.to() - 1);
        List<String> parties = parties(phrase);
        Optional<String> organisation = organisation(phrase, parties);
        boolean active =
                scene.hasTrigger(clause.from(), clause.to(), "chair", "hold", "take-place", "begin", "convene");
        Optional<Draft> visit =
                active && phrase.isCommission() && !phrase.isBare() ? visit(phrase, book) : Optional.empty();
        Optional<Where> where = where(phrase, clause).or(() -> visit.flatMap(draft -> draft.where));
        Optional<String> date = behind(phrase)
                .or(() -> new JourneyDates(scene, clause).of(phrase.to() - 1))
                .or(() -> visit.flatMap(draft -> draft.date));
        boolean identified = organisation.isPresent()
                || parties.size() >= 2
                || phrase.ordinal().isPresent()
                || !phrase.isBare();
        boolean general = phrase.isSession() && organisation.isEmpty() && parties.size() < 2 && !phrase.isCommission();
        boolean told = scene.hasTrigger(clause.from(), clause.to(), TELLING);
        if (!identified
                || general
                || !(where.isPresent()
                        || (date.isPresent() && told)
                        || (told && phrase.ordinal().isPresent()))) {
            Refusal unplaced = general ? Refusal.ANY_SESSION : Refusal.NO_PLACE_OR_DATE;
            return scene.refuse(at, identified ? unplaced : Refusal.NOT_NAMED);
        }
        return EventStatus.of(scene, clause, at, date)
                .map(status -> draft(phrase, clause, status, where, parties, organisation));
    }

    private static Draft draft(
            GatheringPhrase phrase,
            Clause clause,
            EventStatus status,
            Optional<Where> where,
            List<String> parties,
            Optional<String> organisation) {
        Scene scene = phrase.scene();
        Draft draft = new Draft(
                FactType.GATHERING,
                scene.number(),
                scene.units().get(clause.from()).from(),
                scene.units().get(clause.to() - 1).to(),
                "gathering.named");
        draft.status = status.status() == Status.PROPOSED ? Status.PLANNED : status.status();
        draft.date = status.date();
        draft.where = where;
        draft.at(phrase.heads().getFirst()).with(Draft.Key.NAME, GatheringName.of(phrase, parties, organisation));
        organisation.ifPresent(code -> draft.with(Draft.Key.ORGANISATION, code));
        phrase.ordinal().ifPresent(number -> draft.with(Draft.Key.ORDINAL, Integer.toString(number)));
        if (organisation.isEmpty() && parties.size() >= 2) {
            parties.stream()
                    .filter(party -> !party.startsWith("group/"))
                    .forEach(party -> draft.players.add(Player.whole(party)));
        }
        return draft;
    }

    /** The date right behind the name: "the summit in Sochi on 23 October", «саммит, который пройдёт в июле». */
    private static Optional<String> behind(GatheringPhrase phrase) {
        Scene scene = phrase.scene();
        for (int at = phrase.to();
                at < Math.min(scene.units().size(), phrase.to() + 9) && !Clause.isEnd(scene, at);
                at++) {
            if (scene.units().get(at) instanceof Unit.DateUnit date) {
                return new JourneyDates(scene, new Clause(phrase.from(), at + 1))
                        .of(at)
                        .or(() -> Optional.of(date.edtf()));
            }
        }
        return Optional.empty();
    }

    /** The parties of a joint commission, those that the text is about when it does not name them. */
    private static List<String> parties(GatheringPhrase phrase) {
        List<String> parties = phrase.parties();
        boolean several = parties.stream()
                        .filter(party -> Gazetteer.bundled().isOrganisation(party))
                        .count()
                == parties.size();
        if ((!parties.isEmpty() && (several || parties.size() > 1)) || !phrase.isCommission() || phrase.isBare()) {
            return parties;
        }
        List<String> pair = new ArrayList<>(parties);
        for (Player player : phrase.scene().story().lastPair()) {
            player.party()
                    .filter(code -> code.length() == 2 && !pair.contains(code) && pair.size() < 2)
                    .ifPresent(pair::add);
        }
        return pair.size() == 2 ? pair : parties;
    }

    private static Optional<String> organisation(GatheringPhrase phrase, List<String> parties) {
        for (int at : phrase.heads()) {
            String code = ((TriggerUnit) phrase.scene().units().get(at))
                    .of("gathering", "talks")
                    .orElseThrow()
                    .value("org");
            if (!code.isEmpty()) {
                return Optional.of(code);
            }
        }
        List<String> organisations = parties.stream()
                .filter(party -> party.length() > 2 && Gazetteer.bundled().isOrganisation(party))
                .toList();
        boolean states = parties.stream()
                .anyMatch(party -> (party.length() == 2 && !party.equals("EU")) || party.startsWith("group/"));
        boolean union = parties.contains("EU") && parties.size() == 1;
        Optional<String> one =
                union ? Optional.of("EU") : organisations.stream().findFirst();
        return states || (organisations.size() > 1 && !isName(organisations))
                ? Optional.empty()
                : one.map(GatheringFrame::whole);
    }

    private static boolean isName(List<String> organisations) {
        return organisations.contains("UN");
    }

    /** The body of an organisation is the organisation. */
    private static String whole(String code) {
        return code.startsWith("UN") && (code.equals("UNGA") || code.equals("UNSC")) ? "UN" : code;
    }

    /** The place behind the name of the gathering, or where the clause begins. */
    private static Optional<Where> where(GatheringPhrase phrase, Clause clause) {
        Scene scene = phrase.scene();
        Places places = new Places(scene);
        Grammar grammar = Grammar.of(scene.language());
        for (int at = phrase.from(); at < phrase.heads().getFirst(); at++) {
            Optional<Where> inside = places.at(at).stream()
                    .filter(where -> where.place().isPresent())
                    .findFirst();
            if (inside.isPresent()) {
                return inside;
            }
        }
        for (int at = phrase.to();
                at < Math.min(clause.to() + 4, scene.units().size()) && at - phrase.to() < 16;
                at++) {
            if (!places.at(at).isEmpty()
                    && ((grammar.isOfPlace(places.marker(at))
                                    && !places.marker(at).equals("to"))
                            || isHost(scene, at))) {
                return places.chain(at).stream().findFirst();
            }
        }
        for (int at = phrase.from() - 1; at >= clause.from() && phrase.from() - at < 12; at--) {
            int verb = scene.language() == Language.ARABIC ? Math.max(0, at - 3) : at;
            boolean hosts = scene.hasTrigger(verb, phrase.from(), "host")
                    && places.marker(at).isEmpty();
            if (!places.at(at).isEmpty() && (grammar.isOfPlace(places.marker(at)) || hosts)) {
                return places.chain(at).stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean isHost(Scene scene, int at) {
        int from = scene.language() == Language.ARABIC ? Math.max(0, at - 3) : at;
        return scene.hasTrigger(from, Math.min(at + 3, scene.units().size()), "host")
                && scene.marker(at).isEmpty();
    }
}
