package org.entente.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.catalogue.EventFilter;
import org.entente.rdf.EventType;

/** Links to the events of a list in formats of other programs: networks and tables, narrowed as the list is. */
public final class Exports {
    private static final String TRADE = "trade.csv";
    private static final List<String> FILES =
            List.of("network.gexf", "network.graphml", "network.json", "events.csv", TRADE);

    private Exports() {}

    /** A file to fetch. */
    public record File(String name, String href) {}

    /** The network of a party and those it has events in common with, for the explorer of pages. */
    static String explorer(View view, String party) {
        return "/export/network.json?edges=weighted&limit=150&labels=%s&party=%s"
                .formatted(view.language().tag(), Address.encode(view.base() + party));
    }

    /**
     * The files for the events that all these parties or people take part in, narrowed as the list is; for the events of all when there are none.
     * There are no files for what exports have no filter for: the language of reports, and whether they disagree.
     */
    static List<File> of(View view, List<String> subjects) {
        EventFilter filter = Listing.filter(view.address());
        if (filter.language().isPresent() || filter.disputed()) {
            return List.of();
        }
        String query = String.join("&", parameters(view, subjects, filter));
        return FILES.stream()
                .filter(file -> !file.equals(TRADE)
                        || filter.type().map(EventType.TRADE_FIGURE::equals).orElse(true))
                .map(file -> new File(file, "/export/" + file + "?" + query))
                .toList();
    }

    private static List<String> parameters(View view, List<String> subjects, EventFilter filter) {
        List<String> parameters = new ArrayList<>();
        List<String> with = Stream.concat(subjects.stream(), filter.party().stream())
                .distinct()
                .toList();
        for (String subject : with) {
            String name = subject.startsWith("id/person/") ? "person" : "party";
            parameters.add(name + "=" + Address.encode(view.base() + subject));
        }
        if (with.size() > 1) {
            parameters.add("match=all");
        }
        filter.type().ifPresent(type -> parameters.add("type=" + type.word()));
        filter.year().ifPresent(year -> {
            parameters.add("from=" + year + "-01-01");
            parameters.add("to=" + year + "-12-31");
        });
        filter.status().ifPresent(status -> parameters.add("status=" + status.code()));
        parameters.add("labels=" + view.language().tag());
        return parameters;
    }
}
