package org.entente.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.fact.ArticleFacts;
import org.entente.fact.FactsReader;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;

/** Reports with the events that they tell of. */
final class GoldReports {
    private static final String ARTICLE = """
            {"article": {"id": "https://news.example/%s", "language": "%s", "published": "%s"}, "facts": [%s]}""";

    private GoldReports() {}

    /**
     * A report and its event.
     *
     * @param event the name of the event
     * @param told the report
     */
    record Gold(String event, Told told) {}

    /** @param file the reports, a file beside this class */
    static List<Gold> read(String file) {
        FactsReader reader = new FactsReader(Gazetteer.bundled(), TextLookup.none());
        List<Gold> reports = new ArrayList<>();
        Map<String, Integer> facts = new HashMap<>();
        for (String line : lines(file)) {
            String[] columns = line.split("\t", -1);
            String article = ARTICLE.formatted(columns[3], columns[1], columns[2], columns[4]);
            ArticleFacts read = reader.parse(ByteBuffer.wrap(article.getBytes(StandardCharsets.UTF_8)));
            int position = facts.merge(columns[3], 1, Integer::sum);
            reports.add(new Gold(
                    columns[0], new Told(read.article(), position, read.facts().getFirst())));
        }
        return reports;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(GoldReports.class.getResourceAsStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
