package org.entente.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;

/** {@code /sparql}: SPARQL queries by GET and POST, and the service description for a bare GET. Updates do not exist here. */
final class QueryEndpoint extends SPARQL_QueryDataset {
    /** No query that a person writes comes near this. */
    static final int LONGEST_QUERY = 1 << 20;

    /** Set on a request whose answer was cut by the time limit after a part of it had been sent. */
    static final String CUT = QueryEndpoint.class.getName() + ".cut";

    private static final String TOO_LONG = "The query is longer than 1 MiB.";
    private static final String TOO_SLOW =
            "The query took longer than this server allows. Make it more selective or add a LIMIT.";

    /** How many further bytes of a query that is too long are taken. */
    private static final long MOST_DROPPED = 8L << 20;

    private final ServiceDescription description;

    QueryEndpoint(ServiceDescription description) {
        this.description = description;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            description.answer(action);
        } else {
            super.execGet(action);
        }
    }

    @Override
    public void validate(HttpAction action) {
        if (action.getRequestContentLengthLong() > LONGEST_QUERY) {
            refuseAsTooLong(action);
        }
        Parameters.requireReadable(action);
        refuseUpdates(action.getRequest());
        super.validate(action);
    }

    private static void refuseUpdates(HttpServletRequest request) {
        String contentType = request.getContentType();
        boolean update = contentType != null && contentType.startsWith("application/sparql-update");
        if (update
                || request.getParameter(HttpNames.paramUpdate) != null
                || request.getParameter(HttpNames.paramRequest) != null) {
            ServletOps.errorForbidden(
                    "SPARQL Update is not offered. To change the data, PUT, POST or DELETE /graphs?graph=IRI.");
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            byte[] body = action.getRequestInputStream().readNBytes(LONGEST_QUERY + 1);
            if (body.length > LONGEST_QUERY) {
                refuseAsTooLong(action);
            }
            execute(new String(body, StandardCharsets.UTF_8), action);
        } catch (IOException e) {
            ServletOps.errorBadRequest("The query could not be received: " + e.getMessage());
        }
    }

    /** A client that is still sending does not see the answer, so what it sends is read for a while, and dropped. */
    private static void refuseAsTooLong(HttpAction action) {
        try {
            action.getRequestInputStream().skip(MOST_DROPPED);
        } catch (IOException gone) {
            action.log.debug("The client stopped sending a long query", gone);
        }
        ServletOps.error(HttpSC.PAYLOAD_TOO_LARGE_413, TOO_LONG);
    }

    @Override
    protected void execute(String query, HttpAction action) {
        try {
            QueryRules.check(query);
        } catch (QueryRules.Refusal refusal) {
            ServletOps.errorBadRequest(refusal.getMessage());
        }
        try {
            super.execute(query, action);
        } catch (QueryCancelledException e) {
            ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, TOO_SLOW);
        }
    }

    /**
     * Sends rows while they are found. When the time runs out, Fuseki would write a remark into the JSON or CSV and end
     * it as if it were whole; here an answer of which nothing was sent becomes a 503, and one that is under way breaks
     * off so that the client sees a failed transfer.
     */
    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        if (!result.isRowSet()) {
            super.sendResults(action, result, prologue);
            return;
        }
        try {
            super.sendResults(action, new QueryExecResult(cutting(result.rowSet())), prologue);
        } catch (Cut cut) {
            if (!action.getResponse().isCommitted()) {
                action.getResponse().resetBuffer();
                ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, TOO_SLOW);
            }
            action.getRequest().setAttribute(CUT, true);
        }
    }

    private static RowSet cutting(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), new Iterator<Binding>() {
            @Override
            public boolean hasNext() {
                try {
                    return rows.hasNext();
                } catch (QueryCancelledException e) {
                    throw new Cut(e);
                }
            }

            @Override
            public Binding next() {
                try {
                    return rows.next();
                } catch (QueryCancelledException e) {
                    throw new Cut(e);
                }
            }
        });
    }

    /** The time limit, under a type that Fuseki does not catch while it writes rows. */
    private static final class Cut extends RuntimeException {
        Cut(QueryCancelledException cause) {
            super(cause);
        }
    }
}
