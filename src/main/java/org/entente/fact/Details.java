package org.entente.fact;

import java.util.List;
import java.util.Optional;

/**
 * What facts of every type may tell.
 *
 * @param status whether it has happened
 * @param date when it happens
 * @param place the city, in English where it has a common English name
 * @param country ISO 3166-1 alpha-2 code of the state in which it happens
 * @param topics what it is about, as short English phrases; their order does not matter and is not kept
 * @param evidence the words that state it
 * @param confidence how sure the reader is, from 0 to 1
 * @param rule the name of the rule that found it
 */
public record Details(
        Status status,
        Optional<PartialDate> date,
        Optional<String> place,
        Optional<String> country,
        List<String> topics,
        Optional<Evidence> evidence,
        Optional<Double> confidence,
        Optional<String> rule) {
    private static final Details HELD = new Details(
            Status.HELD,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Checks the single parts. */
    public Details {
        Require.filled("place", place);
        Require.filled("country", country);
        Require.filled("rule", rule);
        topics = topics.isEmpty()
                ? List.of()
                : topics.stream().distinct().sorted().toList();
        topics.forEach(topic -> Require.filled("topics", topic));
        if (confidence.isPresent()) {
            double given = confidence.get();
            Require.that(given >= 0 && given <= 1, "`confidence` is " + given + "; allowed: numbers from 0 to 1");
        }
    }

    /** Of something that has happened, and of which nothing else is told. */
    public static Details held() {
        return HELD;
    }

    /** The same with another date, or with none. */
    public Details withDate(Optional<PartialDate> other) {
        return new Details(status, other, place, country, topics, evidence, confidence, rule);
    }
}
