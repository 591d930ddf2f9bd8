package org.entente.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.article.Language;
import org.entente.catalogue.Facets;
import org.entente.catalogue.Listed;
import org.entente.catalogue.Selection;
import org.entente.figure.EgoNetwork;
import org.entente.figure.Heading;
import org.entente.figure.Histogram;
import org.entente.figure.Label;
import org.entente.figure.Status;
import org.entente.figure.Timeline;
import org.entente.figure.WorldMap;
import org.entente.rdf.EventType;
import org.entente.view.Name;

/** The figures of pages, made of what the catalogue holds. A page has each at most once. */
final class Figures {
    private static final String STATE = "id/state/";

    /** More events than so many are not drawn one by one. */
    private static final int MOST_MARKS = 120;

    private final View view;

    Figures(View view) {
        this.view = view;
    }

    /** Events along time, with a lane for each type; of many events how many each year has. Empty when no event has a date. */
    Optional<Timeline> timeline(Selection events) {
        return events.size() <= MOST_MARKS ? marks(events) : tallies(events);
    }

    private Optional<Timeline> marks(Selection events) {
        List<Timeline.Event> marks = new ArrayList<>();
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (Listed event : events.page(0, MOST_MARKS)) {
            period(event).ifPresent(period -> {
                types.add(event.type());
                marks.add(new Timeline.Event(
                        view.href(event.path()),
                        label(view.name(event.path())),
                        event.type().localName(),
                        period,
                        Status.of(event.status().code()),
                        event.disputed(),
                        view.texts().days(event.earliest(), event.latest())));
            });
        }
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(Timeline.of(heading("timeline"), tracks(types), marks, this::yearOfType));
    }

    private Optional<Timeline> tallies(Selection events) {
        List<Timeline.Tally> tallies = new ArrayList<>();
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (EventType type : EventType.values()) {
            events.ofType(type).years().forEach((year, count) -> {
                types.add(type);
                Timeline.Period period = new Timeline.Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                tallies.add(new Timeline.Tally(type.localName(), period, count));
            });
        }
        return tallies.isEmpty()
                ? Optional.empty()
                : Optional.of(Timeline.ofTallies(heading("timeline"), tracks(types), tallies, this::yearOfType));
    }

    private static Optional<Timeline.Period> period(Listed event) {
        Optional<LocalDate> first = event.earliest().or(event::latest);
        Optional<LocalDate> last = event.latest().or(event::earliest);
        return first.flatMap(from -> last.filter(to -> !to.isBefore(from)).map(to -> new Timeline.Period(from, to)));
    }

    private List<Timeline.Track> tracks(Set<EventType> types) {
        return types.stream()
                .map(type -> new Timeline.Track(type.localName(), view.text("types." + type.localName())))
                .toList();
    }

    private String yearOfType(String type, LocalDate first, LocalDate last) {
        Map<String, String> choices = Map.of("type", type, "year", Integer.toString(first.getYear()));
        return view.address().with(first.getYear() == last.getYear() ? choices : Map.of("type", type)) + "#events";
    }

    /** How many events each year has. */
    Optional<Histogram> histogram(Facets facets) {
        TreeMap<Integer, Long> years = new TreeMap<>();
        facets.years().forEach((year, count) -> years.put(year, count.longValue()));
        return years.size() < 2
                ? Optional.empty()
                : Optional.of(Histogram.of(
                        heading("histogram"),
                        years,
                        year -> view.address().with("year", Integer.toString(year)) + "#events"));
    }

    /** A thing in the middle of those that it has most events in common with. */
    Optional<EgoNetwork> network(Name centre, List<PartyPage.Partner> around) {
        if (around.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(EgoNetwork.of(
                heading("network"),
                neighbour(centre, view.href(centre.path()), 0),
                around.stream()
                        .filter(partner -> !partner.href().isEmpty())
                        .map(partner -> neighbour(partner.name(), partner.href(), partner.events()))
                        .toList()));
    }

    private EgoNetwork.Neighbour neighbour(Name name, String href, int events) {
        String[] parts = name.path().split("/", -1);
        return new EgoNetwork.Neighbour(
                href,
                label(name),
                EgoNetwork.Kind.of(parts.length > 1 ? parts[1] : ""),
                events,
                events == 0 ? "" : view.texts().counted("events.counted", events));
    }

    /**
     * The states of some events on a map, shaded by how often they take part.
     *
     * @param subject the path of the state that the map is about, which has lines to the others
     */
    Optional<WorldMap> map(Optional<String> subject, Facets facets) {
        List<WorldMap.Area> areas = facets.parties().entrySet().stream()
                .filter(party ->
                        party.getKey().matches(STATE + "[A-Z]{2}") && !subject.equals(Optional.of(party.getKey())))
                .map(party -> area(subject, party.getKey(), party.getValue()))
                .toList();
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code = subject.map(path -> path.substring(STATE.length()));
        List<WorldMap.Tie> ties = code.stream()
                .flatMap(from ->
                        areas.stream().limit(EgoNetwork.MOST).map(area -> new WorldMap.Tie(from, area.code(), area)))
                .toList();
        return Optional.of(WorldMap.of(heading("map"), new WorldMap.Content(code, areas, List.of(), ties)));
    }

    private WorldMap.Area area(Optional<String> subject, String state, int events) {
        String href = subject.map(from -> view.pairHref(from, state)).orElseGet(() -> view.href(state));
        return new WorldMap.Area(
                state.substring(STATE.length()),
                href,
                label(view.name(state)),
                events,
                view.texts().counted("events.counted", events));
    }

    private Heading heading(String id) {
        return new Heading(id, view.language(), view.text("figure." + id), view.text("figure." + id + ".description"));
    }

    private Label label(Name name) {
        return new Label(
                view.cut(name.text(view.language())),
                name.language(view.language()).orElse(Language.ENGLISH));
    }
}
