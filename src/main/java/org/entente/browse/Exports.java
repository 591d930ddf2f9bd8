package org.entente.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links to the events of a list in formats of other programs: networks and tables, narrowed as the list is. */
public final class Exports {
    private static final List<String> FILES =
            List.of("network.gexf", "network.graphml", "network.json", "events.csv", "trade.csv");

    private Exports() {}

    /** A file to fetch. */
    public record File(String name, String href) {}

    /** The network of a party and those it has events in common with, for the explorer of pages. */
    static String explorer(View view, String party) {
        return "/export/network.json?edges=weighted&limit=150&labels=%s&party=%s"
                .formatted(view.language().tag(), Address.encode(view.base() + party));
    }

    /** The files for the events that all these parties or people take part in; of all events for none. */
    static List<File> of(View view, List<String> subjects, Optional<View.Row> first) {
        List<String> parameters = new ArrayList<>();
        for (String subject : subjects) {
            String name = subject.startsWith("id/person/") ? "person" : "party";
            parameters.add(name + "=" + Address.encode(view.base() + subject));
        }
        if (subjects.size() > 1) {
            parameters.add("match=all");
        }
        Address address = view.address();
        if (address.parameter("type").isPresent() && first.isPresent()) {
            parameters.add("type=" + first.get().event().path().split("/", -1)[1]);
        }
        Listing.filter(address).year().ifPresent(year -> {
            parameters.add("from=" + year + "-01-01");
            parameters.add("to=" + year + "-12-31");
        });
        Listing.filter(address).status().ifPresent(status -> parameters.add("status=" + status.code()));
        parameters.add("labels=" + view.language().tag());
        String query = String.join("&", parameters);
        return FILES.stream()
                .map(file -> new File(file, "/export/" + file + "?" + query))
                .toList();
    }
}
