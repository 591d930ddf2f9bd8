package org.entente.view;

import java.util.List;
import java.util.Optional;

/**
 * What one article says of one event.
 *
 * @param path the path of the article with the fragment of the report
 * @param event the event that it tells of; empty while events are being computed
 * @param quote the words that say it
 * @param start where they begin in the article's text, in code points
 * @param end where they end, exclusive
 * @param confidence from 0 to 1
 * @param values what this article gives
 */
public record ReportDetails(
        String path,
        ArticleSummary article,
        Optional<Name> event,
        Optional<Name> type,
        Optional<String> quote,
        Optional<Integer> start,
        Optional<Integer> end,
        Optional<Double> confidence,
        Optional<String> rule,
        List<Statement> values) {
    /** Copies the values. */
    public ReportDetails {
        values = List.copyOf(values);
    }

    /** The fragment of its IRI, as in {@code fact-3}. */
    public String fragment() {
        return path.substring(path.indexOf('#') + 1);
    }
}
