package org.entente.browse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.entente.article.Language;
import org.entente.store.NamedQueries;
import org.entente.store.NamedQuery;
import org.entente.store.Parameter;
import org.entente.store.QueryProblem;
import org.jspecify.annotations.Nullable;

/**
 * {@code /query}: an editor for SPARQL, and the named queries with their parameters as fields. {@code ?query=} is only shown, and run when the reader
 * says so; {@code ?named=} is run here when all that it needs is given.
 */
public final class QueryPageServlet extends HttpServlet {
    /** The hash is that of the one style sheet that YASGUI 4.5.0 puts into the page by itself. */
    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; "
            + "style-src 'self' 'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The language of the page is that of the answer, too, where a query gives names. */
    private static final String LANGUAGE = "lang";

    private final transient Pages pages;
    private final transient DatasetGraph dataset;
    private final transient Duration timeout;

    public QueryPageServlet(Pages pages, DatasetGraph dataset, Duration timeout) {
        this.pages = pages;
        this.dataset = dataset;
        this.timeout = timeout;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        pages.send(
                request,
                response,
                view -> view.address()
                        .parameter("named")
                        .map(name -> named(name, values(request), view))
                        .orElseGet(() -> editor(request.getParameter("query"), view)));
    }

    private static QueryPage editor(@Nullable String given, View view) {
        String sparql = given == null ? start(view.language()) : given;
        return new QueryPage(view, Optional.empty(), Map.of(), sparql, new QueryPage.Outcome.None());
    }

    /** A query to begin with. */
    private static String start(Language language) {
        return """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?event ?day ?label
            WHERE {
              ?event a dip:Meeting ; dip:earliest ?day ; rdfs:label ?label
              FILTER(LANG(?label) = "%s")
            }
            ORDER BY DESC(?day)
            LIMIT 20
            """.formatted(language.tag());
    }

    /** The parameters of the request that are for the query; an empty field counts as left out. */
    private static Map<String, String> values(HttpServletRequest request) {
        Map<String, String> values = new TreeMap<>();
        request.getParameterMap().forEach((name, given) -> {
            if (!QueryPage.OWN_FIELDS.contains(name) && !given[0].isBlank()) {
                values.put(name, given[0].strip());
            }
        });
        return values;
    }

    private QueryPage named(String name, Map<String, String> values, View view) {
        Optional<NamedQuery> chosen = NamedQueries.bundled(name);
        if (chosen.isEmpty()) {
            return new QueryPage(
                    view, chosen, Map.of(), "", new QueryPage.Outcome.Problem("There is no query of this name."));
        }
        NamedQuery query = chosen.get();
        if (query.parameters().stream().noneMatch(parameter -> parameter.name().equals(LANGUAGE))) {
            values.remove(LANGUAGE);
        }
        boolean untouched = values.keySet().stream().allMatch(LANGUAGE::equals);
        if (untouched && query.parameters().stream().anyMatch(Parameter::required)) {
            return new QueryPage(view, chosen, values, query.text(), new QueryPage.Outcome.None());
        }
        try {
            Query bound = query.bind(withLanguage(query, values, view.language()), view.base());
            return new QueryPage(view, chosen, values, bound.toString(), run(bound, view.base()));
        } catch (QueryProblem e) {
            String message = String.valueOf(e.getMessage());
            return new QueryPage(view, chosen, values, query.text(), new QueryPage.Outcome.Problem(message));
        }
    }

    private static Map<String, String> withLanguage(NamedQuery query, Map<String, String> values, Language language) {
        Map<String, String> complete = new TreeMap<>(values);
        query.parameters().stream()
                .filter(parameter -> parameter.type().text().equals("language"))
                .forEach(parameter -> complete.putIfAbsent(parameter.name(), language.tag()));
        return complete;
    }

    private QueryPage.Outcome run(Query bound, String base) {
        Query fresh = QueryFactory.create(bound.toString());
        if (!fresh.isSelectType()) {
            return new QueryPage.Outcome.None();
        }
        try {
            return Txn.calculateRead(dataset, () -> rows(fresh, base));
        } catch (QueryCancelledException e) {
            return new QueryPage.Outcome.TooSlow();
        } catch (QueryException e) {
            return new QueryPage.Outcome.Problem("The dataset could not answer: " + e.getMessage());
        }
    }

    private QueryPage.Outcome rows(Query query, String base) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return new QueryPage.Outcome.Rows(AnswerTable.of(execution.select(), base));
        }
    }
}
