package org.entente.store;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A SPARQL query with a name, a title by language, and typed parameters.
 *
 * <p>The parameters are variables of the query, and a value takes the variable's place in the syntax tree as one RDF term, in subqueries
 * and filters too, so no value can change the query. The integer parameter {@code limit} takes the place of the number after each LIMIT.
 */
public record NamedQuery(
        String name, Map<String, String> titles, String description, List<Parameter> parameters, String text) {
    public NamedQuery {
        titles = Map.copyOf(titles);
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a query with its header.
     *
     * @param source the file's name, which messages begin with
     * @throws QueryProblem naming the file, the line, what is wrong and what is allowed
     */
    public static NamedQuery parse(String name, String source, String text) {
        return new QueryHeader(source, text).read(name);
    }

    /** The title in a language, else in English, else the name. */
    public String title(String language) {
        return Optional.ofNullable(titles.get(language))
                .or(() -> Optional.ofNullable(titles.get("en")))
                .orElse(name);
    }

    /** The query with the values' terms in place of its parameters. */
    public Query bind(Map<String, String> values, String base) {
        checkBase(base);
        refuseUnknown(values);
        Map<String, String> complete = complete(values);
        Query query = QueryFactory.create(text);
        Map<Var, Node> terms = new HashMap<>();
        for (Parameter parameter : parameters) {
            String value = complete.getOrDefault(parameter.name(), "");
            Node term = term(parameter, value, base);
            if (parameter.isLimit()) {
                Limits.set(query, Long.parseLong(term.getLiteralLexicalForm()));
            } else {
                terms.put(Var.alloc(parameter.name()), term);
            }
        }
        return QueryTransformOps.replaceVars(query, terms);
    }

    private Node term(Parameter parameter, String value, String base) {
        try {
            return parameter.node(value, base);
        } catch (QueryProblem e) {
            throw new QueryProblem("Query " + name + ", " + e.getMessage(), e);
        }
    }

    private Map<String, String> complete(Map<String, String> values) {
        Map<String, String> complete = new LinkedHashMap<>(values);
        parameters.forEach(parameter ->
                parameter.defaultValue().ifPresent(value -> complete.putIfAbsent(parameter.name(), value)));
        List<String> missing = parameters.stream()
                .filter(parameter -> !complete.containsKey(parameter.name()))
                .map(parameter -> parameter.name() + "=… (" + parameter.description() + ")")
                .toList();
        if (!missing.isEmpty()) {
            throw new QueryProblem("Query %s needs %s".formatted(name, String.join(" and ", missing)));
        }
        return complete;
    }

    private void refuseUnknown(Map<String, String> values) {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        for (String given : new TreeSet<>(values.keySet())) {
            if (!known.contains(given)) {
                String has = known.isEmpty() ? "no parameters" : "the parameters " + String.join(", ", known);
                throw new QueryProblem("Query %s has no parameter %s%s It has %s"
                        .formatted(name, TerminalText.quoted(given), stop(NearMiss.suggestion(given, known)), has));
            }
        }
    }

    private static String stop(String suggestion) {
        return suggestion.isEmpty() ? "." : suggestion;
    }

    private static void checkBase(String base) {
        try {
            if (base.endsWith("/") && URI.create(base).isAbsolute()) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw new QueryProblem("The base %s is not an IRI".formatted(TerminalText.quoted(base)), e);
        }
        throw new QueryProblem(
                "The base %s has to be an absolute IRI that ends with a slash, such as http://localhost:3330/"
                        .formatted(TerminalText.quoted(base)));
    }
}
