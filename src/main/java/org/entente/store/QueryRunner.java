package org.entente.store;

import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;

/** Asks a dataset here or a SPARQL endpoint elsewhere, and writes the answer; rows are written as they come. */
public final class QueryRunner {
    private final Supplier<QueryExecBuilder> target;
    private final Consumer<Runnable> transaction;
    private final String place;

    private QueryRunner(Supplier<QueryExecBuilder> target, Consumer<Runnable> transaction, String place) {
        this.target = target;
        this.transaction = transaction;
        this.place = place;
    }

    /** Asks a dataset in this process, in one read transaction per query. */
    public static QueryRunner on(DatasetGraph dataset) {
        return new QueryRunner(
                () -> QueryExec.dataset(dataset), work -> Txn.executeRead(dataset, work), "the local dataset");
    }

    /** Asks an endpoint such as {@code http://localhost:3330/sparql}. */
    public static QueryRunner at(String endpoint) {
        return new QueryRunner(() -> QueryExec.service(endpoint), Runnable::run, endpoint);
    }

    /** Reads a query that is given as text. */
    public static Query query(String text) {
        return NamedQuery.parse("query", "query", text).bind(Map.of(), "http://localhost/");
    }

    /**
     * Runs the query and writes its answer.
     *
     * @throws QueryProblem when the format does not fit the query, or the target refuses, fails or is away
     */
    public void run(Query query, QueryFormat format, OutputStream out) {
        format.check(query);
        try {
            transaction.accept(() -> write(query, format, out));
        } catch (QueryCancelledException e) {
            throw new QueryProblem(
                    "The query took too long at %s; narrow it or give a smaller limit".formatted(place), e);
        } catch (QueryExceptionHTTP e) {
            throw new QueryProblem(remote(e), e);
        } catch (HttpException e) {
            throw new QueryProblem("%s does not answer: %s".formatted(place, e.getMessage()), e);
        } catch (QueryException e) {
            throw new QueryProblem("The query failed at %s: %s".formatted(place, e.getMessage()), e);
        }
    }

    private void write(Query query, QueryFormat format, OutputStream out) {
        try (QueryExec execution = target.get().query(query).build()) {
            if (QueryFormat.answersGraph(query)) {
                Graph graph = query.isConstructType() ? execution.construct() : execution.describe();
                graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
                RDFWriter.source(graph).lang(format.language()).output(out);
            } else if (query.isAskType()) {
                writeBoolean(execution.ask(), format, out);
            } else {
                writeRows(execution.select(), query, format, out);
            }
        }
    }

    private static void writeBoolean(boolean answer, QueryFormat format, OutputStream out) {
        if (format == QueryFormat.TABLE) {
            TextTable.write(answer, out);
        } else {
            ResultsWriter.create().lang(format.language()).write(out, answer);
        }
    }

    private static void writeRows(RowSet rows, Query query, QueryFormat format, OutputStream out) {
        if (format == QueryFormat.TABLE) {
            new TextTable(query.getPrefixMapping()).write(rows, out);
        } else {
            ResultsWriter.create().lang(format.language()).write(out, rows);
        }
    }

    private String remote(QueryExceptionHTTP failure) {
        if (failure.getStatusCode() <= 0) {
            return "%s does not answer; is the server running, and the address right?".formatted(place);
        }
        return switch (failure.getStatusCode()) {
            case 503 -> "%s stopped the query, which took too long; narrow it or give a smaller limit".formatted(place);
            case 404 -> "%s is no SPARQL endpoint (404); the address usually ends with /sparql".formatted(place);
            case 401, 403 -> "%s does not let you in (%d)".formatted(place, failure.getStatusCode());
            default -> "%s does not answer the query: %s".formatted(place, TerminalText.visible(message(failure)));
        };
    }

    private static String message(QueryExceptionHTTP failure) {
        return String.valueOf(failure.getMessage()).strip();
    }
}
