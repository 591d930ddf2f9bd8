package org.entente.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.eclipse.jetty.http.HttpException;

/** The parameters of a request's address and form. */
final class Parameters {
    private Parameters() {}

    /** Refuses broken percent-encoding and forms too long as the client's mistakes; Fuseki would call them its own. */
    static void requireReadable(HttpAction action) {
        try {
            action.getRequest().getParameterMap();
        } catch (HttpException.RuntimeException | HttpException.IllegalArgumentException unreadable) {
            ServletOps.errorBadRequest("The parameters of the request cannot be read: " + unreadable.getMessage());
        }
    }
}
