package org.entente.browse;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
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

    private final transient TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.entente.browse.pages");
    private final transient DatasetGraph dataset;
    private final transient Duration timeout;
    private final String base;

    public QueryPageServlet(DatasetGraph dataset, String base, Duration timeout) {
        this.dataset = dataset;
        this.base = base;
        this.timeout = timeout;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Texts.choose(
                Optional.ofNullable(request.getParameter("lang")),
                Optional.ofNullable(request.getHeader("Accept-Language")));
        Optional<String> name =
                Optional.ofNullable(request.getParameter("named")).filter(given -> !given.isEmpty());
        QueryPage page = name.isPresent()
                ? named(name.get(), values(request), Texts.in(language))
                : editor(request.getParameter("query"), Texts.in(language));
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render("query.jte", page, output);
        response.setStatus(status(page.outcome()));
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        response.setHeader("Vary", "Accept-Language");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private static QueryPage editor(@Nullable String given, Texts texts) {
        String sparql = given == null ? start(texts.language()) : given;
        return new QueryPage(texts, Optional.empty(), Map.of(), sparql, new QueryPage.Outcome.None());
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

    private QueryPage named(String name, Map<String, String> values, Texts texts) {
        Optional<NamedQuery> chosen = NamedQueries.bundled(name);
        if (chosen.isEmpty()) {
            return new QueryPage(
                    texts, chosen, Map.of(), "", new QueryPage.Outcome.Problem("There is no query of this name."));
        }
        NamedQuery query = chosen.get();
        boolean untouched = values.keySet().stream().allMatch("lang"::equals);
        if (untouched && query.parameters().stream().anyMatch(Parameter::required)) {
            return new QueryPage(texts, chosen, values, query.text(), new QueryPage.Outcome.None());
        }
        try {
            Query bound = query.bind(withLanguage(query, values, texts.language()), base);
            return new QueryPage(texts, chosen, values, bound.toString(), run(bound));
        } catch (QueryProblem e) {
            String message = String.valueOf(e.getMessage());
            return new QueryPage(texts, chosen, values, query.text(), new QueryPage.Outcome.Problem(message));
        }
    }

    private static Map<String, String> withLanguage(NamedQuery query, Map<String, String> values, Language language) {
        Map<String, String> complete = new TreeMap<>(values);
        query.parameters().stream()
                .filter(parameter -> parameter.type().text().equals("language"))
                .forEach(parameter -> complete.putIfAbsent(parameter.name(), language.tag()));
        return complete;
    }

    private QueryPage.Outcome run(Query bound) {
        Query fresh = QueryFactory.create(bound.toString());
        if (!fresh.isSelectType()) {
            return new QueryPage.Outcome.None();
        }
        try {
            return Txn.calculateRead(dataset, () -> rows(fresh));
        } catch (QueryCancelledException e) {
            return new QueryPage.Outcome.TooSlow();
        } catch (QueryException e) {
            return new QueryPage.Outcome.Problem("The dataset could not answer: " + e.getMessage());
        }
    }

    private QueryPage.Outcome rows(Query query) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return new QueryPage.Outcome.Rows(AnswerTable.of(execution.select(), base));
        }
    }

    private static int status(QueryPage.Outcome outcome) {
        return switch (outcome) {
            case QueryPage.Outcome.None none -> HttpServletResponse.SC_OK;
            case QueryPage.Outcome.Rows rows -> HttpServletResponse.SC_OK;
            case QueryPage.Outcome.Problem problem -> HttpServletResponse.SC_BAD_REQUEST;
            case QueryPage.Outcome.TooSlow slow -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }
}
