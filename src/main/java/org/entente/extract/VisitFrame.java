package org.entente.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.Where;
import org.entente.fact.FactType;
import org.entente.fact.Status;

/** Visits: "flew to", "paid an official visit to", «прибыл с рабочим визитом», «يقوم بزيارة». */
final class VisitFrame implements Frame {
    private static final Pattern ENGLISH_FIRST = Pattern.compile(
            "\\b(?:first|first-ever|maiden)(?: \\p{L}+){0,3} (?:visit|trip|tour)|\\bfirst(?:-| )ever|the first (?:one )?by ",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern RUSSIAN_FIRST = Pattern.compile(
            "\\bперв\\p{L}+(?: \\p{L}+){0,3} (?:визит|поездк|турне)|\\bвпервые (?:посе|прибы|приеха|приле|побыва|в истории)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ARABIC_FIRST = Pattern.compile(
            "أول(?:ى)? (?:زيار|رحل|جول)|زيارت?\\p{L}* (?:\\p{L}+ )?الأولى|هي الأولى|الأولى من نوعها|لأول مرة",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NOT_FIRST = Pattern.compile(
            "\\b(?:in|for|since) (?:\\p{L}+ ){0,4}(?:years?|decades?|months?|\\d{4}|taking|assuming|election)|\\bсо? (?:\\d{4}|времен|момента)|\\bза (?:последн|\\p{L}+ |\\d+ )(?:\\p{L}+ )?(?:лет|год|месяц|десят)|\\bза \\d+|после (?:снят|вступ|избр)|منذ|(?:first|перв\\p{L}+) (?:leg|stop|этап|пункт|останов)|(?:محطة|المحطة) الأولى",
            Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public void read(Scene scene, FactBook book) {
        List<Player> before = List.of();
        Expected.read(scene, book);
        for (Journey journey : JourneyFinder.in(scene)) {
            if (journey.isWeak() && journey.verb() < 0) {
                scene.refuse(journey.first(), Refusal.WEAK_NOUN);
                continue;
            }
            Invitations invitations = new Invitations(scene);
            int invitation = invitations.before(journey);
            List<Player> visitors = invitation >= 0 && !isAccepted(scene, journey)
                    ? invited(book, journey, invitation)
                    : told(book, journey, before);
            before = visitors.isEmpty() ? before : visitors;
        }
        Companions.read(scene, book);
        accept(scene, book);
    }

    private static boolean isAccepted(Scene scene, Journey journey) {
        return scene.hasTrigger(Math.max(0, journey.first() - 12), journey.first(), "accept-invitation");
    }

    /** A journey that is told of; tells who makes it. */
    private static List<Player> told(FactBook book, Journey journey, List<Player> before) {
        Optional<Draft> last = book.last(FactType.VISIT);
        List<Player> visitors =
                Travellers.of(journey, last.map(draft -> draft.players).orElse(List.of()));
        if (visitors.isEmpty()) {
            visitors = journey.target() >= 0 ? before : List.of();
        }
        List<Where> destinations = journey.destinations();
        if (visitors.isEmpty()
                || (destinations.isEmpty()
                        && journey.noun() >= 0
                        && last.filter(draft -> isOf(journey, last.get().players))
                                .isPresent())) {
            last.filter(draft -> destinations.isEmpty() && journey.noun() >= 0)
                    .ifPresent(draft -> refine(draft, journey));
            if (visitors.isEmpty()
                    && journey.target() >= 0
                    && journey.noun() >= 0
                    && last.isPresent()
                    && isDefinite(journey)) {
                visitors = last.get().players;
            } else {
                journey.scene()
                        .refuse(journey.first(), visitors.isEmpty() ? Refusal.NO_TRAVELLER : Refusal.NO_DESTINATION);
                return visitors;
            }
        }
        boolean departure = true;
        for (Where where : where(journey, destinations, visitors)) {
            List<Player> guests =
                    visitors.stream().filter(player -> isFrom(player, where)).toList();
            add(book, journey, guests.isEmpty() ? meant(journey, where) : guests, where, departure);
            departure = false;
        }
        return visitors;
    }

    private static boolean isOf(Journey journey, List<Player> players) {
        List<Player> visitors = Travellers.of(journey);
        return visitors.isEmpty() || players.stream().anyMatch(visitors.getFirst()::isCompatible);
    }

    /** Whether a noun is "the visit", of which was told before. */
    private static boolean isDefinite(Journey journey) {
        return journey.verb() < 0;
    }

    /** The destinations, or the state that the text is of when they are left out. */
    private static List<Where> where(Journey journey, List<Where> destinations, List<Player> visitors) {
        Places places = new Places(journey.scene());
        boolean vague = journey.target() >= 0 && places.isVague(journey.target());
        if (!destinations.isEmpty() && !vague) {
            return destinations;
        }
        Optional<Where> state = places.vague(visitors.stream().findFirst().flatMap(Player::party));
        return vague || journey.isVisit()
                ? left(journey).or(() -> state).stream().toList()
                : List.of();
    }

    /** "Left Nouakchott at the end of a visit". */
    private static Optional<Where> left(Journey journey) {
        Scene scene = journey.scene();
        Places places = new Places(scene);
        for (int at = journey.clause().from(); at < journey.last(); at++) {
            if (scene.units().get(at) instanceof TriggerUnit trigger && trigger.is("leave")) {
                for (int i = at + 1; i < journey.last(); i++) {
                    if (!places.at(i).isEmpty()) {
                        return Optional.of(places.at(i).getFirst());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whom a pronoun means that cannot mean who was told of last: somebody of another state. */
    private static List<Player> meant(Journey journey, Where where) {
        Scene scene = journey.scene();
        boolean pronoun = scene.groups().stream()
                .filter(group -> group.last() < journey.first())
                .reduce((first, second) -> second)
                .filter(Group::reference)
                .isPresent();
        return pronoun
                ? scene.story().lastPair().stream()
                        .filter(player -> isFrom(player, where) && !player.isWhole())
                        .limit(1)
                        .toList()
                : List.of();
    }

    private static boolean isFrom(Player player, Where where) {
        return player.party().isPresent() && !player.party().equals(where.country());
    }

    private static void add(FactBook book, Journey journey, List<Player> visitors, Where where, boolean first) {
        Scene scene = journey.scene();
        Clause clause = journey.clause();
        Optional<String> date = new JourneyDates(scene, clause).of(journey.last());
        Optional<EventStatus> status = EventStatus.of(scene, clause, journey.first(), date)
                .map(one -> first ? one : new Tour(scene, clause).later(one));
        boolean dated = first || !journey.isDeparture();
        if (visitors.isEmpty() || status.isEmpty()) {
            scene.refuse(journey.first(), Refusal.AT_HOME);
            return;
        }
        Draft draft = draft(journey, visitors, where, "visit.told");
        draft.status = status.get().status() == Status.PROPOSED && new Invitations(scene).before(journey) < 0
                ? Status.HELD
                : status.get().status();
        draft.date =
                status.get().date().filter(day -> dated || JourneyDates.day(day).isEmpty());
        if (draft.status == Status.PLANNED) {
            book.drafts()
                    .removeIf(known -> known.type == FactType.VISIT
                            && known.status == Status.CANCELLED
                            && known.date.isEmpty()
                            && known.players.getFirst().isCompatible(visitors.getFirst())
                            && known.where.equals(draft.where)
                            && scene.hasTrigger(clause.from(), clause.to(), "postpone"));
        }
        new Invitations(scene).host(clause).filter(host -> !isFrom(host, where)).ifPresent(draft.others::add);
        keep(book, draft);
    }

    private static Draft draft(Journey journey, List<Player> visitors, Where where, String rule) {
        Scene scene = journey.scene();
        Draft draft = new Draft(
                FactType.VISIT,
                scene.number(),
                scene.units().get(start(journey, visitors)).from(),
                scene.units().get(journey.clause().to() - 1).to(),
                rule);
        draft.at(journey.first()).players.addAll(visitors);
        draft.where = Optional.of(where);
        journey.value("kind").ifPresent(kind -> draft.with(Draft.Key.KIND, kind));
        if (isFirst(scene)) {
            draft.with(Draft.Key.FIRST, "true");
        }
        return draft;
    }

    /** The clause, or the visitors when they are named before it. */
    private static int start(Journey journey, List<Player> visitors) {
        List<Group> groups = journey.scene().groups();
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            if (group.last() < journey.first() && !Collections.disjoint(group.players(), visitors)) {
                return Math.min(group.first(), journey.clause().from());
            }
        }
        return journey.clause().from();
    }

    private static boolean isFirst(Scene scene) {
        String text = scene.tokens()
                .text(scene.sentence().from(), scene.sentence().to())
                .toLowerCase(Locale.ROOT);
        boolean first = ((text.contains("first") || text.contains("maiden"))
                        && ENGLISH_FIRST.matcher(text).find())
                || (text.contains("перв") && RUSSIAN_FIRST.matcher(text).find())
                || (text.contains("أول") && ARABIC_FIRST.matcher(text).find());
        return first && !NOT_FIRST.matcher(text).find();
    }

    static void keep(FactBook book, Draft draft) {
        Draft kept = book.add(draft);
        if (kept != draft && kept.others.isEmpty()) {
            kept.others.addAll(draft.others);
        }
    }

    /** A journey that somebody is invited to make. */
    private static List<Player> invited(FactBook book, Journey journey, int invitation) {
        Scene scene = journey.scene();
        Invitations invitations = new Invitations(scene);
        boolean vague = journey.target() < 0 || new Places(scene).isVague(journey.target());
        List<Where> destinations = vague ? invitations.home(invitation).stream().toList() : journey.destinations();
        for (Where where : destinations.stream().limit(1).toList()) {
            List<Player> guests = invitations.guests(invitation, where);
            guests = guests.isEmpty()
                    ? scene.story()
                            .focus()
                            .filter(player -> isFrom(player, where))
                            .map(List::of)
                            .orElse(List.of())
                    : guests;
            if (!guests.isEmpty()) {
                Draft draft = draft(journey, guests, where, "visit.invited");
                draft.date = new JourneyDates(scene, journey.clause()).of(journey.last());
                draft.status = scene.hasTrigger(0, scene.units().size(), "cancel") ? Status.CANCELLED : Status.PROPOSED;
                invitations.inviter(invitation, where).ifPresent(draft.others::add);
                keep(book, draft);
                return guests;
            }
        }
        return List.of();
    }

    /** Makes a plan of the last invitation when it has been accepted. */
    private static void accept(Scene scene, FactBook book) {
        if (Invitations.isAccepted(scene)) {
            book.last(FactType.VISIT)
                    .filter(draft -> draft.status == Status.PROPOSED && scene.number() - draft.sentence <= 1)
                    .ifPresent(draft -> draft.status = Status.PLANNED);
        }
    }

    /** "The visit will last until 5 June" tells more of the visit that was told of last. */
    private static void refine(Draft draft, Journey journey) {
        JourneyDates dates = new JourneyDates(journey.scene(), journey.clause());
        Optional<LocalDate> end = dates.end();
        Optional<LocalDate> start = draft.date.flatMap(JourneyDates::day);
        if (end.isPresent() && start.isPresent() && end.get().isAfter(start.get())) {
            draft.date = Optional.of(start.get() + "/" + end.get());
        } else if (draft.date.isEmpty() && end.isEmpty()) {
            draft.date = dates.of(journey.last());
        }
        journey.value("kind").ifPresent(kind -> draft.values.putIfAbsent(Draft.Key.KIND, kind));
        if (isFirst(journey.scene())) {
            draft.with(Draft.Key.FIRST, "true");
        }
    }

    /** The visits that are told of now, for those who go along: those of one traveller at the end of the book. */
    static List<Draft> current(FactBook book) {
        List<Draft> found = new ArrayList<>();
        for (int i = book.drafts().size() - 1; i >= 0; i--) {
            Draft draft = book.drafts().get(i);
            boolean same = draft.type == FactType.VISIT
                    && (found.isEmpty() || found.getFirst().players.getFirst().isCompatible(draft.players.getFirst()));
            if (same && (draft.status == Status.HELD || draft.status == Status.PLANNED)) {
                found.add(draft);
            }
        }
        return found;
    }
}
