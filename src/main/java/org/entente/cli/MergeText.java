package org.entente.cli;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.article.PublicationDate;
import org.entente.fact.Details;
import org.entente.fact.Evidence;
import org.entente.merge.Difference;
import org.entente.merge.Likeness;
import org.entente.merge.MergeExplanation.Apart;
import org.entente.merge.MergeExplanation.Joined;
import org.entente.merge.Told;
import org.entente.pipeline.MergeExplainer.Explained;
import org.entente.rdf.Names;

/**
 * Explains a merge in plain text.
 *
 * @param names the names of the dataset
 */
record MergeText(Names names) {
    String of(Explained explained) {
        StringBuilder text = new StringBuilder();
        text.append(explained.event().getURI()).append("\n\n");
        text.append(Reporting.count(explained.explanation().joined().size(), "report"))
                .append('\n');
        explained.explanation().joined().forEach(joined -> append(text, joined));
        text.append("\nkept apart, the nearest first\n");
        if (explained.explanation().apart().isEmpty()) {
            text.append("  nothing is near\n");
        }
        explained.explanation().apart().forEach(apart -> append(text, apart));
        return text.toString();
    }

    private static void append(StringBuilder text, Joined joined) {
        append(text, joined.told());
        text.append("    joined: ").append(likenesses(joined.likenesses())).append('\n');
    }

    private void append(StringBuilder text, Apart apart) {
        append(text, apart.told());
        text.append("    event: ").append(names.event(apart.event()).getURI()).append('\n');
        String why = apart.differences().stream().map(Difference::words).collect(Collectors.joining("; "));
        text.append("    apart: ").append(why).append('\n');
    }

    private static String likenesses(Set<Likeness> likenesses) {
        return likenesses.isEmpty()
                ? "it tells most, and the others are compared with it"
                : likenesses.stream().map(Likeness::words).collect(Collectors.joining("; "));
    }

    private static void append(StringBuilder text, Told told) {
        Details details = told.fact().details();
        text.append("  ")
                .append(told.article().id())
                .append(" #")
                .append(told.position())
                .append(", ")
                .append(told.article().language().tag());
        told.article()
                .published()
                .map(PublicationDate::text)
                .ifPresent(date -> text.append(", ").append(date));
        text.append(": ").append(details.status().code());
        details.date().ifPresent(date -> text.append(' ').append(date));
        details.evidence()
                .map(Evidence::quote)
                .ifPresent(quote -> text.append(" “").append(quote).append('”'));
        text.append('\n');
    }
}
