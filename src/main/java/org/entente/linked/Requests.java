package org.entente.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/** What a request asks for. */
public final class Requests {
    private Requests() {}

    /**
     * The path after the servlet's own, as it was sent: nothing is decoded. A name of a thing has no percent signs, so a path with any names nothing.
     */
    static String rest(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.substring(Math.min(path.length(), request.getServletPath().length() + 1));
    }

    /** The representation that a request wants: by {@code ?format=}, else by its {@code Accept} header. */
    public static Optional<Representation> wanted(HttpServletRequest request, Collection<Representation> offered) {
        String format = request.getParameter("format");
        return format != null
                ? Representation.named(format).filter(offered::contains)
                : Negotiation.of(accept(request)).choose(offered);
    }

    private static Optional<String> accept(HttpServletRequest request) {
        String joined = String.join(",", Collections.list(request.getHeaders("Accept")));
        return joined.isBlank() ? Optional.empty() : Optional.of(joined);
    }
}
