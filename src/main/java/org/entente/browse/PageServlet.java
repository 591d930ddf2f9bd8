package org.entente.browse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /page/…}: one thing for people. */
public final class PageServlet extends HttpServlet {
    private final transient Site site;

    public PageServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = "id" + request.getPathInfo();
        site.send(request, response, view -> page(view, path));
    }

    private static Page page(View view, String path) {
        String[] parts = path.split("/", -1);
        if (parts.length != 3 || parts[2].isEmpty() || !view.resources().exists(path)) {
            return new MessagePage(view, HttpServletResponse.SC_NOT_FOUND, "notFound");
        }
        return view.catalogue()
                .event(path)
                .<Page>map(event -> EventPage.of(view, event))
                .orElseGet(() -> thing(view, parts[1], path));
    }

    private static Page thing(View view, String kind, String path) {
        return switch (kind) {
            case "state", "organisation", "group" -> PartyPage.of(view, path);
            case "person" -> PersonPage.of(view, path);
            case "office" -> OfficePage.of(view, path);
            case "place" -> PlacePage.of(view, path);
            case "agreement" -> AgreementPage.of(view, path);
            case "article" -> ArticlePage.of(view, path);
            default -> ThingPage.of(view, path);
        };
    }
}
