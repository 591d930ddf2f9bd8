package org.entente.browse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The few files that pages need, read from the program's resources and libraries. Names that are not listed do not exist. */
public final class StaticServlet extends HttpServlet {
    private static final Set<String> FILES = Set.of(
            "/static/style.css",
            "/static/figure.css",
            "/static/query.css",
            "/static/figure.js",
            "/static/network.js",
            "/static/query.js",
            "/static/icon.svg");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<InputStream> library = Libraries.open(path);
        if (library.isPresent()) {
            send(path, library.get(), response);
        } else if (FILES.contains(path)) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            InputStream file = StaticServlet.class.getResourceAsStream(name);
            if (file == null) {
                throw new IOException("The program lacks its own file " + name);
            }
            send(path, file, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(String path, InputStream file, HttpServletResponse response) throws IOException {
        response.setContentType(TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
        try (file) {
            file.transferTo(response.getOutputStream());
        }
    }
}
