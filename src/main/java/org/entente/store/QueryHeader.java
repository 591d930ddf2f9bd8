package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QuerySyntaxSubstituteScope;
import org.jspecify.annotations.Nullable;

/**
 * Reads the comment lines that a query file begins with: {@code # title: …}, {@code # title@ru: …}, {@code # description: …} and
 * {@code # parameter: …}. Other comments are left alone, unless their key looks like a mistyped one of these.
 */
final class QueryHeader {
    private static final Pattern ENTRY = Pattern.compile("#\\s*([A-Za-z]+)(?:@([A-Za-z-]+))?:\\s*(.*)");
    private static final String VALUE = "(\"[^\"]*\"|[^\\s\"]+)";
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z]\\w*)\\s+(\\S+)\\s+(?:required|default=" + VALUE
            + ")(?:\\s+example=" + VALUE + ")?\\s+\"([^\"]+)\"");
    private static final String GRAMMAR =
            "# parameter: NAME TYPE required|default=VALUE [example=VALUE] \"description\"";
    private static final List<String> KEYS = List.of("title", "description", "parameter");
    private static final String CHECK_BASE = "http://localhost/";

    private final String source;
    private final String text;
    private final Map<String, String> titles = new HashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private String description = "";

    QueryHeader(String source, String text) {
        this.source = source;
        this.text = text;
    }

    NamedQuery read(String name) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String comment = line.strip();
            if (!comment.isEmpty() && !comment.startsWith("#")) {
                break;
            }
            Matcher entry = ENTRY.matcher(comment);
            if (entry.matches()) {
                take(
                        entry.group(1),
                        Optional.ofNullable(entry.group(2)).orElse("en"),
                        entry.group(3).strip(),
                        number);
            }
        }
        checkBody();
        return new NamedQuery(name, titles, description, parameters, text);
    }

    private void take(String key, String language, String value, int line) {
        switch (key) {
            case "title" -> {
                if (titles.put(language, value) != null) {
                    throw problem(line, "a second title in %s; keep one".formatted(language));
                }
            }
            case "description" -> description = value;
            case "parameter" -> parameters.add(parameter(value, line));
            default -> {
                String suggestion = NearMiss.suggestion(key, KEYS);
                if (!suggestion.isEmpty()) {
                    throw problem(
                            line, "unknown key %s%s Keys are %s".formatted(key, suggestion, String.join(", ", KEYS)));
                }
            }
        }
    }

    private Parameter parameter(String value, int line) {
        Matcher matcher = PARAMETER.matcher(value);
        if (!matcher.matches()) {
            throw problem(line, "cannot read this parameter; write " + GRAMMAR);
        }
        String name = matcher.group(1);
        if (lines.putIfAbsent(name, line) != null) {
            throw problem(line, "a second parameter %s; keep one".formatted(name));
        }
        Parameter parameter = new Parameter(
                name,
                type(matcher.group(2), line),
                unquoted(matcher.group(3)),
                unquoted(matcher.group(4)),
                matcher.group(5));
        checkValue(parameter, parameter.defaultValue(), line);
        checkValue(parameter, parameter.example(), line);
        return parameter;
    }

    private ParameterType type(String word, int line) {
        try {
            return ParameterType.parse(word);
        } catch (IllegalArgumentException e) {
            throw problem(line, String.valueOf(e.getMessage()));
        }
    }

    private void checkValue(Parameter parameter, Optional<String> value, int line) {
        try {
            value.ifPresent(given -> parameter.node(given, CHECK_BASE));
        } catch (QueryProblem e) {
            throw problem(line, String.valueOf(e.getMessage()));
        }
    }

    private void checkBody() {
        Query query = parsed();
        String body = query.toString();
        for (Parameter parameter : parameters) {
            if (parameter.isLimit() ? !Limits.any(query) : !uses(body, parameter)) {
                throw problem(
                        lineOf(parameter),
                        "the query does not use %s; use it, or take the parameter out"
                                .formatted(parameter.isLimit() ? "LIMIT" : "?" + parameter.name()));
            }
            checkReplaceable(query, parameter);
        }
    }

    private static boolean uses(String body, Parameter parameter) {
        return Pattern.compile("[?$]" + parameter.name() + "\\b").matcher(body).find();
    }

    private void checkReplaceable(Query query, Parameter parameter) {
        try {
            QuerySyntaxSubstituteScope.scopeCheck(query, List.of(Var.alloc(parameter.name())));
        } catch (QueryScopeException e) {
            throw problem(
                    lineOf(parameter),
                    "?%s is a parameter, so the query cannot give it a value by AS or VALUES; rename one of them"
                            .formatted(parameter.name()));
        }
    }

    private Query parsed() {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw problem(e.getLine(), "%s (a SPARQL query is SELECT, ASK, CONSTRUCT or DESCRIBE)".formatted(reason));
        } catch (QueryException e) {
            throw new QueryProblem("%s: %s".formatted(source, e.getMessage()), e);
        }
    }

    private int lineOf(Parameter parameter) {
        return lines.getOrDefault(parameter.name(), 1);
    }

    private static Optional<String> unquoted(@Nullable String value) {
        return Optional.ofNullable(value)
                .map(given -> given.startsWith("\"") ? given.substring(1, given.length() - 1) : given);
    }

    private QueryProblem problem(int line, String message) {
        String place = line > 0 ? "%s, line %d".formatted(source, line) : source;
        return new QueryProblem(place + ": " + message);
    }
}
