package org.entente.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.article.Language;
import org.entente.catalogue.EventFilter;
import org.entente.catalogue.Facets;
import org.entente.catalogue.Selection;
import org.entente.fact.Coded;
import org.entente.fact.Status;
import org.entente.rdf.EventType;

/**
 * A page of a list of events, with the choices that narrow it.
 *
 * @param exports the same events as files, of which there are none when no filter of exports says which events these are
 * @param size how many events are in the list, on all its pages
 * @param page the number of this page, from 1
 * @param pages how many pages there are, at least 1
 */
public record Listing(
        View view,
        List<View.Row> rows,
        List<Group> groups,
        List<Choice> chosen,
        List<Exports.File> exports,
        int size,
        int page,
        int pages) {
    private static final int MOST_CHOICES = 10;

    /** Copies the lists. */
    public Listing {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
        chosen = List.copyOf(chosen);
        exports = List.copyOf(exports);
    }

    /** Choices of one kind, under their title. */
    public record Group(String title, List<Choice> choices) {
        /** Copies the choices. */
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** A choice that can be made or undone by following its link. */
    public record Choice(String text, int count, String href) {}

    static Listing of(View view, Selection selection, Optional<List<String>> subjects, int size) {
        Address address = view.address();
        EventFilter filter = filter(address);
        Selection filtered = selection.filter(filter);
        Facets facets = filtered.facets();
        Map<String, Group> groups = groups(view, facets, filtered.size());
        List<Choice> chosen = new ArrayList<>();
        for (Chosen choice : chosen(view, filter)) {
            groups.remove(choice.parameter());
            chosen.add(new Choice(choice.text(), 0, address.with(choice.parameter(), "")));
        }
        int pages = Math.max(1, (filtered.size() + size - 1) / size);
        int page = Math.min(view.page(), pages);
        List<View.Row> rows =
                filtered.page((page - 1) * size, size).stream().map(view::row).toList();
        List<Exports.File> exports =
                subjects.map(parties -> Exports.of(view, parties)).orElse(List.of());
        return new Listing(view, rows, List.copyOf(groups.values()), chosen, exports, filtered.size(), page, pages);
    }

    /** The filter that an address asks for; what is no value of a parameter is as if it were not there. */
    static EventFilter filter(Address address) {
        return new EventFilter(
                address.parameter("type").flatMap(EventType::of),
                address.parameter("party").map(party -> "id/" + party),
                address.parameter("year")
                        .filter(year -> year.matches("[0-9]{4}"))
                        .map(Integer::valueOf),
                address.parameter("status").flatMap(code -> Coded.of(Status.class, code)),
                address.parameter("told").flatMap(Language::of),
                address.parameter("disputed").isPresent(),
                Optional.empty());
    }

    private record Chosen(String parameter, String text) {}

    private static List<Chosen> chosen(View view, EventFilter filter) {
        List<Chosen> chosen = new ArrayList<>();
        filter.type().ifPresent(type -> chosen.add(new Chosen("type", typeText(view, type))));
        filter.party().ifPresent(party -> chosen.add(new Chosen("party", partyText(view, party))));
        filter.year().ifPresent(year -> chosen.add(new Chosen("year", Integer.toString(year))));
        filter.status().ifPresent(status -> chosen.add(new Chosen("status", statusText(view, status))));
        filter.language().ifPresent(language -> chosen.add(new Chosen("told", languageText(view, language))));
        if (filter.disputed()) {
            chosen.add(new Chosen("disputed", view.text("disputed")));
        }
        return chosen;
    }

    private static Map<String, Group> groups(View view, Facets facets, int size) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Choices choices = new Choices(view.address(), groups, size);
        choices.add(
                "type", view.text("facet.type"), facets.types(), type -> typeText(view, type), EventType::localName);
        choices.add(
                "party",
                view.text("facet.party"),
                facets.parties(),
                party -> partyText(view, party),
                party -> party.startsWith("id/") ? party.substring(3) : "");
        choices.add(
                "year",
                view.text("facet.year"),
                facets.years(),
                year -> Integer.toString(year),
                year -> Integer.toString(year));
        choices.add(
                "status",
                view.text("facet.status"),
                facets.statuses(),
                status -> statusText(view, status),
                Status::code);
        choices.add(
                "told",
                view.text("facet.told"),
                facets.languages(),
                language -> languageText(view, language),
                Language::tag);
        if (facets.disputed() > 0 && facets.disputed() < size) {
            Choice disputed = new Choice(
                    view.text("disputed"), facets.disputed(), view.address().with("disputed", "yes"));
            groups.put("disputed", new Group(view.text("facet.disputed"), List.of(disputed)));
        }
        return groups;
    }

    private record Choices(Address address, Map<String, Group> groups, int size) {
        /** Adds a group, unless it would not narrow the list. */
        <T> void add(
                String parameter,
                String title,
                Map<T, Integer> counts,
                Function<T, String> text,
                Function<T, String> value) {
            List<Choice> choices = counts.entrySet().stream()
                    .filter(entry -> !value.apply(entry.getKey()).isEmpty() && entry.getValue() < size)
                    .limit(MOST_CHOICES)
                    .map(entry -> new Choice(
                            text.apply(entry.getKey()),
                            entry.getValue(),
                            address.with(parameter, value.apply(entry.getKey()))))
                    .toList();
            if (!choices.isEmpty()) {
                groups.put(parameter, new Group(title, choices));
            }
        }
    }

    private static String typeText(View view, EventType type) {
        return view.text("types." + type.localName());
    }

    private static String partyText(View view, String party) {
        return view.name(party).text(view.language());
    }

    private static String statusText(View view, Status status) {
        return view.concept("status", status.code()).text(view.language());
    }

    private static String languageText(View view, Language language) {
        return view.text("language." + language.tag());
    }
}
