package org.entente.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * {@code /data/{kind}/{slug}}: what the dataset states about a thing, in the format that the client likes best or that an ending such as
 * {@code .ttl} names.
 */
public final class DataServlet extends HttpServlet {
    private static final String UNKNOWN = "This dataset knows nothing under this name.";

    /** A statement that very many articles make is told as one of this many. */
    private static final int MOST_GRAPHS = 50;

    private final transient DatasetGraph dataset;
    private final transient ResourceLookup lookup;
    private final transient Site site;

    public DataServlet(DatasetGraph dataset, ResourceLookup lookup, Site site) {
        this.dataset = dataset;
        this.lookup = lookup;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.of(Requests.rest(request));
        response.setHeader("Vary", "Accept");
        switch (lookup.ofPath(asked.path)) {
            case ResourceLookup.Answer.Found found -> negotiate(request, response, found.name(), asked.ending);
            case ResourceLookup.Answer.Replaced replaced -> {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", site.link(replaced.name().data() + asked.suffix()));
            }
            case ResourceLookup.Answer.Unknown unknown -> Refusals.notFound(response, UNKNOWN);
        }
    }

    private void negotiate(
            HttpServletRequest request,
            HttpServletResponse response,
            ResourceName name,
            Optional<Representation> ending)
            throws IOException {
        Optional<Representation> wanted = ending.or(() -> Requests.wanted(request, Representation.DATA));
        OptionalInt page = page(request.getParameter("page"));
        if (wanted.isEmpty()) {
            List<Representation> documents = Representation.DATA.stream()
                    .filter(Representation::hasOwnDocument)
                    .toList();
            Refusals.notAcceptable(response, documents, offer -> name.data() + "." + offer.ending());
        } else if (page.isEmpty()) {
            Refusals.notFound(response, "A page is a number from 1.");
        } else {
            answer(request, response, new Wish(name, wanted.get(), page.getAsInt()));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Wish wish) throws IOException {
        Optional<Answer> answer = Txn.calculateRead(dataset, () -> read(request, wish));
        if (answer.isEmpty()) {
            Refusals.notFound(response, "There are fewer pages.");
            return;
        }
        DocumentLinks.add(response, site, wish.name);
        String document = site.link(wish.name.data());
        DocumentLinks.add(response, document, "canonical");
        if (wish.page > 1) {
            DocumentLinks.add(response, document + "?page=" + (wish.page - 1), "prev");
        }
        if (answer.get().more) {
            DocumentLinks.add(response, document + "?page=" + (wish.page + 1), "next");
        }
        response.setContentType(wish.representation.contentType());
        response.setContentLength(answer.get().bytes.length);
        response.getOutputStream().write(answer.get().bytes);
    }

    private Optional<Answer> read(HttpServletRequest request, Wish wish) {
        Node thing = NodeFactory.createURI(wish.name.iri(site.base()));
        IncomingLinks incoming = new IncomingReader(dataset, site.base()).read(thing, wish.page);
        if (wish.page > 1 && incoming.links().isEmpty()) {
            return Optional.empty();
        }
        Description description = Description.of(dataset, site.base(), wish.name, incoming, wish.page);
        List<Triple> about = DocumentFacts.of(
                site.address(request, wish.name.data()),
                site.address(request, ""),
                site,
                new DocumentFacts.Content(wish.name, description, incoming, wish.page));
        Document document = new Document(about, description.statements().toList(), this::graphs);
        return Optional.of(
                new Answer(document.bytes(wish.representation.format().orElseThrow()), incoming.more()));
    }

    private List<Node> graphs(Triple triple) {
        return Iter.toList(Iter.limit(
                Iter.map(
                        dataset.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()),
                        Quad::getGraph),
                MOST_GRAPHS));
    }

    private static OptionalInt page(@Nullable String number) {
        if (number == null) {
            return OptionalInt.of(1);
        }
        return number.matches("[1-9][0-9]{0,6}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    /** A path without its ending. */
    private record Asked(String path, Optional<Representation> ending) {
        static Asked of(String path) {
            int dot = path.lastIndexOf('.');
            Optional<Representation> ending = dot < 0
                    ? Optional.empty()
                    : Representation.DATA.stream()
                            .filter(known -> known.ending().equals(path.substring(dot + 1)))
                            .findFirst();
            return new Asked(ending.isEmpty() ? path : path.substring(0, dot), ending);
        }

        String suffix() {
            return ending.map(known -> "." + known.ending()).orElse("");
        }
    }

    private record Wish(ResourceName name, Representation representation, int page) {}

    private static final class Answer {
        private final byte[] bytes;
        private final boolean more;

        Answer(byte[] bytes, boolean more) {
            this.bytes = bytes;
            this.more = more;
        }
    }
}
