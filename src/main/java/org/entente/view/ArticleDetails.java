package org.entente.view;

import java.util.List;
import java.util.Optional;

/**
 * An article with its reports, in the order of its text.
 *
 * @param text its whole text, when the dataset holds it
 */
public record ArticleDetails(ArticleSummary summary, Optional<String> text, List<ReportDetails> reports) {
    /** Copies the reports. */
    public ArticleDetails {
        reports = List.copyOf(reports);
    }
}
