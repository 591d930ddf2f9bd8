package org.entente.browse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The few files that pages need, read from the program's resources. Names that are not listed here do not exist. */
public final class StaticServlet extends HttpServlet {
    private static final Map<String, String> TYPES = Map.of(
            "/static/style.css", "text/css;charset=utf-8",
            "/static/icon.svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        String type = TYPES.get(path);
        if (type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream file = StaticServlet.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException("The program lacks its own file " + name);
            }
            response.setContentType(type);
            file.transferTo(response.getOutputStream());
        }
    }
}
