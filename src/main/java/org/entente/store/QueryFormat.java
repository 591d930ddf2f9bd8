package org.entente.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The forms that a query's answer is written in. */
public enum QueryFormat {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML,
    TTL;

    /** The format of a name such as {@code csv}; a {@link QueryProblem} lists the names. */
    public static QueryFormat of(String name) {
        List<String> names = Arrays.stream(values()).map(QueryFormat::text).toList();
        int index = names.indexOf(name.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new QueryProblem("There is no format %s; the formats are %s"
                    .formatted(TerminalText.quoted(name), String.join(", ", names)));
        }
        return values()[index];
    }

    /** The format for people: a table of rows, Turtle of a graph. */
    public static QueryFormat usual(Query query) {
        return answersGraph(query) ? TTL : TABLE;
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    Lang language() {
        return switch (this) {
            case TABLE -> ResultSetLang.RS_Text;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TTL -> Lang.TURTLE;
        };
    }

    /** Rows have no Turtle form and graphs have only that. */
    void check(Query query) {
        if (answersGraph(query) && this != TTL) {
            throw new QueryProblem(
                    "The query answers a graph, which cannot be written as %s; ask for ttl".formatted(text()));
        }
        if (!answersGraph(query) && this == TTL) {
            throw new QueryProblem(
                    "The query answers rows, which cannot be written as ttl; ask for table, csv, tsv, json or xml");
        }
    }

    static boolean answersGraph(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }
}
