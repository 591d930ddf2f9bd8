package org.entente.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** {@code /void} and {@code /.well-known/void}, the dataset and its figures in VoID; {@code /catalog}, the same as an entry in DCAT. */
public final class DescriptionServlet extends HttpServlet {
    private final transient DatasetGraph dataset;
    private final transient StatisticsReader statistics;
    private final transient Site site;

    public DescriptionServlet(DatasetGraph dataset, StatisticsReader statistics, Site site) {
        this.dataset = dataset;
        this.statistics = statistics;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean catalogue = request.getServletPath().equals("/catalog");
        String path = catalogue ? "catalog" : "void";
        response.setHeader("Vary", "Accept");
        Optional<Representation> wanted = Requests.wanted(request, Representation.TRIPLES);
        if (wanted.isEmpty()) {
            Refusals.notAcceptable(
                    response, Representation.TRIPLES, offer -> site.link(path + "?format=" + offer.ending()));
            return;
        }
        String root = site.address(request, "");
        List<Triple> facts = catalogue
                ? DatasetFacts.catalogued(root, site)
                : DatasetFacts.described(root, site, dataset, statistics.read());
        DocumentLinks.add(response, site.link(path), "canonical");
        Document.of(facts).send(response, wanted.get());
    }
}
