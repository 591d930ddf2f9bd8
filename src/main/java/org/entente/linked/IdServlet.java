package org.entente.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /id/{kind}/{slug}}: a thing itself cannot be sent, so this tells where its page or its data is. */
public final class IdServlet extends HttpServlet {
    /** A client that takes anything gets data; browsers say that they like pages. */
    private static final List<Representation> OFFERED = List.of(Representation.values());

    private final transient ResourceLookup lookup;
    private final transient Site site;

    public IdServlet(ResourceLookup lookup, Site site) {
        this.lookup = lookup;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        switch (lookup.ofPath(Requests.rest(request))) {
            case ResourceLookup.Answer.Found found -> see(request, response, found.name());
            case ResourceLookup.Answer.Replaced replaced ->
                redirect(response, HttpServletResponse.SC_MOVED_PERMANENTLY, "id/" + replaced.name());
            case ResourceLookup.Answer.Unknown unknown ->
                Refusals.notFound(response, "This dataset knows nothing under this name.");
        }
    }

    private void see(HttpServletRequest request, HttpServletResponse response, ResourceName name) throws IOException {
        Optional<Representation> wanted = Requests.wanted(request, OFFERED);
        if (wanted.isEmpty()) {
            List<Representation> documents = new ArrayList<>(OFFERED);
            documents.removeIf(representation -> !representation.hasOwnDocument());
            Refusals.notAcceptable(response, documents, representation -> document(name, representation, true));
            return;
        }
        DocumentLinks.add(response, site, name);
        boolean named = request.getParameter("format") != null;
        redirect(response, HttpServletResponse.SC_SEE_OTHER, document(name, wanted.get(), named));
    }

    /** @param exact whether the format is named in the address, or left for the document to find out again */
    private static String document(ResourceName name, Representation representation, boolean exact) {
        if (representation == Representation.HTML) {
            return name.page();
        }
        return exact ? name.data() + "." + representation.ending() : name.data();
    }

    private void redirect(HttpServletResponse response, int status, String path) {
        response.setStatus(status);
        response.setHeader("Location", site.link(path));
    }
}
