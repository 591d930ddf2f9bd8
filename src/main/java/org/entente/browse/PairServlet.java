package org.entente.browse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /pair/state/KZ/organisation/eaeu}: what two parties have in common. */
public final class PairServlet extends HttpServlet {
    private final transient Pages pages;

    public PairServlet(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = String.valueOf(request.getPathInfo()).split("/", -1);
        pages.send(request, response, view -> page(view, parts));
    }

    private static Page page(View view, String[] parts) {
        if (parts.length != 5) {
            return new MessagePage(view, HttpServletResponse.SC_NOT_FOUND, "notFound");
        }
        String one = "id/" + parts[1] + "/" + parts[2];
        String other = "id/" + parts[3] + "/" + parts[4];
        boolean known = view.resources().exists(one) && view.resources().exists(other) && !one.equals(other);
        return known
                ? PairPage.of(view, one, other)
                : new MessagePage(view, HttpServletResponse.SC_NOT_FOUND, "notFound");
    }
}
