package org.entente.browse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.entente.article.Language;

/** What the start page shows. */
public record StartPage(Texts texts, Overview overview, List<ExampleQuery> examples, String address) {

    /** The languages to switch to, each under its own name. */
    public List<Texts> otherLanguages() {
        return Stream.of(Language.ENGLISH, Language.RUSSIAN, Language.ARABIC)
                .filter(language -> language != texts.language())
                .map(Texts::in)
                .toList();
    }

    /** The types of event that there are any of, most frequent first. */
    public List<String> eventTypes() {
        return OverviewReader.eventTypes()
                .filter(type -> overview.events(type) > 0)
                .sorted((one, other) -> Long.compare(overview.events(other), overview.events(one)))
                .toList();
    }

    /** The share of the most frequent type that this type has, in percent. */
    public long share(String type) {
        long most = overview.events().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        return Math.max(1, Math.round(100.0 * overview.events(type) / most));
    }

    /** A link that runs a query and shows the rows as a table of plain text. */
    public String run(String sparql) {
        return "/sparql?query=" + encode(sparql) + "&format=text";
    }

    /** A link that shows all that is stated about a resource. */
    public String describe(String iri) {
        return run("SELECT ?property ?value { <" + iri + "> ?property ?value }");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
