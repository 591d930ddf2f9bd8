package org.entente.browse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.linked.DocumentLinks;
import org.entente.linked.ResourceLookup;
import org.entente.linked.Site;

/** {@code /page/…}: one thing for people. */
public final class PageServlet extends HttpServlet {
    private final transient Pages pages;
    private final transient ResourceLookup lookup;
    private final transient Site site;

    public PageServlet(Pages pages, ResourceLookup lookup, Site site) {
        this.pages = pages;
        this.lookup = lookup;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo()).substring(1);
        switch (lookup.ofPath(path)) {
            case ResourceLookup.Answer.Found found -> {
                DocumentLinks.add(response, site, found.name());
                pages.send(request, response, view -> page(view, "id/" + path));
            }
            case ResourceLookup.Answer.Replaced replaced -> {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", site.link(replaced.name().page()));
            }
            case ResourceLookup.Answer.Unknown unknown ->
                pages.send(
                        request, response, view -> new MessagePage(view, HttpServletResponse.SC_NOT_FOUND, "notFound"));
        }
    }

    private static Page page(View view, String path) {
        return view.catalogue()
                .event(path)
                .<Page>map(event -> EventPage.of(view, event))
                .orElseGet(() -> thing(view, path.split("/", -1)[1], path));
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
