package org.entente.serve;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.web.HttpSC;

/**
 * {@code /graphs}: the Graph Store Protocol. Everybody reads; users of the password file write named graphs. Fuseki's own
 * password file would lock readers out of the whole path, so the check is here, where the method is known.
 */
final class GraphsEndpoint extends GSP_RW {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Optional<Users> users;

    GraphsEndpoint(Optional<Users> users) {
        this.users = users;
    }

    @Override
    public void validate(HttpAction action) {
        Parameters.requireReadable(action);
        if (READING.contains(action.getRequestMethod())) {
            super.validate(action);
            return;
        }
        requireUser(action);
        requireSameOrigin(action);
        requireNamedGraph(action);
        super.validate(action);
    }

    private void requireUser(HttpAction action) {
        if (users.isEmpty()) {
            ServletOps.errorForbidden(
                    "This server only reads. Start it with --auth FILE to let users write; the file has a line \"user: password\" for each.");
        }
        Optional<String> authorization = Optional.ofNullable(action.getRequestHeader("Authorization"));
        if (users.flatMap(known -> known.authenticate(authorization)).isEmpty()) {
            action.setResponseHeader("WWW-Authenticate", "Basic realm=\"Entente\", charset=\"UTF-8\"");
            ServletOps.error(
                    HttpSC.UNAUTHORIZED_401, "Writing needs a user and a password of the server's --auth file.");
        }
    }

    /** A browser that remembers the password would send it for a form on any page of the web. */
    private static void requireSameOrigin(HttpAction action) {
        String origin = action.getRequestHeader("Origin");
        if (origin != null && !origin.equals("http://" + action.getRequestHeader("Host"))) {
            ServletOps.errorForbidden("Pages of another site (" + origin + ") cannot write here.");
        }
    }

    private static void requireNamedGraph(HttpAction action) {
        String graph = action.getRequestParameter("graph");
        if (graph == null) {
            ServletOps.errorBadRequest(
                    "Name the graph to write, as in /graphs?graph=IRI; the default graph is the union of all named graphs.");
        }
        if (!isAbsolute(graph) || graph.startsWith("urn:x-arq:")) {
            ServletOps.errorBadRequest("The graph must be named by an absolute IRI, not by \"" + graph + "\".");
        }
    }

    private static boolean isAbsolute(String iri) {
        try {
            return URI.create(iri).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** For readers the default graph is the union of the named graphs, as it is for queries. */
    @Override
    protected DatasetGraph decideDataset(HttpAction action) {
        DatasetGraph dataset = super.decideDataset(action);
        return isQuads(action) ? dataset : new UnionAsDefault(dataset);
    }

    private static final class UnionAsDefault extends DatasetGraphWrapper {
        UnionAsDefault(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public Graph getDefaultGraph() {
            return getUnionGraph();
        }
    }
}
