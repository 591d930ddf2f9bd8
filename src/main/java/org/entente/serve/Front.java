package org.entente.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.io.EofException;
import org.entente.store.DatasetVersion;

/**
 * The first to see every request: methods that a path does not know, headers for browsers, cross-origin reading,
 * validation of cached answers, and answers that broke off.
 */
final class Front extends HttpFilter {
    private static final List<String> READ = List.of("GET", "HEAD", "OPTIONS");
    private static final List<String> QUERY = List.of("GET", "HEAD", "POST", "OPTIONS");
    private static final List<String> WRITE = List.of("GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS");
    private static final String CONTENT_SECURITY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Files of libraries: another version of one has another name. */
    private static final String LIBRARIES = "/static/lib/";

    private final EntityTag tags;

    Front(DatasetVersion version) {
        this.tags = new EntityTag(version);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        addHeaders(response);
        List<String> allowed = allowedMethods(request.getRequestURI());
        if (request.getMethod().equals("OPTIONS")) {
            preflight(response, allowed);
        } else if (!allowed.contains(request.getMethod())) {
            refuse(response, allowed);
        } else if (isReading(request)) {
            read(request, response, chain);
        } else {
            chain.doFilter(request, new Answer(response, true));
            breakOffIfCut(request);
        }
    }

    private static void addHeaders(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                "Access-Control-Expose-Headers", "ETag, Link, Location, Vary, Entente-Limit, Entente-Complete");
    }

    private static List<String> allowedMethods(String path) {
        return switch (path) {
            case Server.QUERY_PATH -> QUERY;
            case Server.GRAPHS_PATH -> WRITE;
            default -> READ;
        };
    }

    /** Pages of other sites may read and query; a preflight never lets them write or send a password. */
    private static void preflight(HttpServletResponse response, List<String> allowed) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", String.join(", ", allowed));
        response.setHeader("Access-Control-Allow-Methods", String.join(", ", QUERY));
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    private static void refuse(HttpServletResponse response, List<String> allowed) throws IOException {
        response.setHeader("Allow", String.join(", ", allowed));
        response.setHeader("Connection", "close");
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write("405 Method Not Allowed\n".getBytes(StandardCharsets.UTF_8));
    }

    /** What answers depend on beside their address: data on its format, pages on the reader's language. */
    private static String varies(String path) {
        boolean page =
                !path.equals(Server.QUERY_PATH) && !path.equals(Server.GRAPHS_PATH) && !path.startsWith("/static/");
        return page ? "Accept, Accept-Language, Cookie" : "Accept";
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean library = request.getRequestURI().startsWith(LIBRARIES);
        Optional<String> tag = tags.of(request);
        response.setHeader("Cache-Control", library ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("Vary", varies(request.getRequestURI()));
        if (tag.isPresent() && EntityTag.isKnown(request, tag.get())) {
            response.setHeader("ETag", tag.get());
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        tag.ifPresent(value -> response.setHeader("ETag", value));
        chain.doFilter(new AsGet(request), new Answer(response, false));
        breakOffIfCut(request);
    }

    private static void breakOffIfCut(HttpServletRequest request) throws IOException {
        if (request.getAttribute(QueryEndpoint.CUT) != null) {
            throw new EofException("The time limit ended an answer under way");
        }
    }

    /** A HEAD request as the GET that it is short for; Jetty leaves the body out. */
    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
