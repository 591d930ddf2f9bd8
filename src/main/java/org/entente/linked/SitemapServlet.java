package org.entente.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** {@code /sitemap.xml}, its parts as {@code /sitemap.xml?part=N}, and {@code /robots.txt}, which tells where it is. */
public final class SitemapServlet extends HttpServlet {
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /sparql
            Disallow: /graphs
            Disallow: /$/
            Allow: /
            """;

    private final transient DatasetGraph dataset;
    private final transient StatisticsReader statistics;
    private final transient Site site;

    public SitemapServlet(DatasetGraph dataset, StatisticsReader statistics, Site site) {
        this.dataset = dataset;
        this.statistics = statistics;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String root = site.address(request, "");
        response.setHeader("Vary", null);
        if (request.getServletPath().equals("/robots.txt")) {
            send(response, "text/plain;charset=utf-8", ROBOTS + "Sitemap: " + root + "sitemap.xml\n");
            return;
        }
        int parts = Sitemap.parts(statistics.read());
        String part = request.getParameter("part");
        if (part == null) {
            send(response, "application/xml;charset=utf-8", Sitemap.index(parts, root));
        } else if (part.matches("[1-9][0-9]{0,5}") && Integer.parseInt(part) <= parts) {
            Sitemap sitemap = new Sitemap(dataset, site.base());
            String xml = Txn.calculateRead(dataset, () -> sitemap.part(Integer.parseInt(part), root));
            send(response, "application/xml;charset=utf-8", xml);
        } else {
            Refusals.notFound(response, "The sitemap has parts 1 to " + parts + ".");
        }
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
