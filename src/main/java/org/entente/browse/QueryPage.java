package org.entente.browse;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.store.NamedQueries;
import org.entente.store.NamedQuery;
import org.entente.store.Parameter;

/**
 * What the SPARQL page shows.
 *
 * @param chosen the named query that the reader chose
 * @param values what the reader filled in for its parameters
 * @param sparql the text to begin with in the editor
 * @param outcome what came of running the chosen query; empty when it was not run
 */
public record QueryPage(
        View view, Optional<NamedQuery> chosen, Map<String, String> values, String sparql, Outcome outcome)
        implements Page {
    /** The names of the forms' fields that are no parameters of queries. */
    static final List<String> OWN_FIELDS = List.of("named", "query", "format");

    private static final List<NamedQuery> BUNDLED = NamedQueries.bundled();

    public QueryPage {
        values = Map.copyOf(values);
    }

    /** What came of running a query. */
    public sealed interface Outcome {
        /** Nothing was run. */
        record None() implements Outcome {}

        /** Rows, to show and to fetch. */
        record Rows(AnswerTable table) implements Outcome {}

        /** The query could not be run; the message, in English, says what to change. */
        record Problem(String message) implements Outcome {}

        /** It took too long. */
        record TooSlow() implements Outcome {}
    }

    /** All named queries. */
    public List<NamedQuery> named() {
        return BUNDLED;
    }

    /** The language of a query's title as this reader sees it. */
    public Language titleLanguage(NamedQuery query) {
        return query.titles().containsKey(view.language().tag()) ? view.language() : Language.ENGLISH;
    }

    public String title(NamedQuery query) {
        return query.title(titleLanguage(query).tag());
    }

    /** The value of a field: as filled in, else the default; the reader's language for languages. */
    public String value(Parameter parameter) {
        Optional<String> preset = parameter.type().text().equals("language")
                ? Optional.of(view.language().tag())
                : parameter.defaultValue();
        return values.getOrDefault(parameter.name(), preset.orElse(""));
    }

    /** The control for a parameter: {@code number}, {@code language} or {@code text}. */
    public static String control(Parameter parameter) {
        String type = parameter.type().text();
        if (type.startsWith("integer") || type.equals("year")) {
            return "number";
        }
        return type.equals("language") ? "language" : "text";
    }

    /** The link that chooses a query in this page's language. */
    public String link(NamedQuery query) {
        return "/query?named=" + query.name() + "&lang=" + view.language().tag();
    }

    @Override
    public String title() {
        return chosen.map(this::title).orElseGet(() -> view.text("query.title"));
    }

    @Override
    public String description() {
        return view.text("query.intro");
    }

    @Override
    public int status() {
        return switch (outcome) {
            case Outcome.None none -> HttpServletResponse.SC_OK;
            case Outcome.Rows rows -> HttpServletResponse.SC_OK;
            case Outcome.Problem problem -> HttpServletResponse.SC_BAD_REQUEST;
            case Outcome.TooSlow slow -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }

    /** The same answer in another format, straight from the endpoint. */
    public String download(String format) {
        return "/sparql?query=" + Address.encode(sparql) + "&format=" + format;
    }
}
