package org.entente.browse;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.linked.Document;
import org.entente.linked.Refusals;
import org.entente.linked.Representation;
import org.entente.linked.Requests;
import org.entente.linked.Site;

/**
 * {@code /ontology}: the vocabulary, for people or for programs, with an ending such as {@code .ttl} for one format; {@code /ontology/Meeting} leads to
 * the place of a term.
 */
public final class OntologyServlet extends HttpServlet {
    private static final String DIAGRAM = "/ontology/diagram.svg";
    private static final List<Representation> OFFERED = Stream.concat(
                    Representation.TRIPLES.stream(), Stream.of(Representation.HTML))
            .toList();

    private final transient TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.entente.browse.pages");
    private final transient OntologyReader ontology = new OntologyReader();
    private final transient Site site;

    public OntologyServlet(Site site) {
        this.site = site;
    }

    /** The paths that this answers at. */
    public static Stream<String> paths() {
        return Stream.concat(
                Stream.of("/ontology", "/ontology/*"),
                Representation.TRIPLES.stream().map(format -> "/ontology." + format.ending()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rest = request.getRequestURI().substring("/ontology".length());
        if (request.getRequestURI().equals(DIAGRAM)) {
            sendDiagram(response);
        } else if (rest.startsWith("/")) {
            lead(request, response, rest.substring(1));
        } else {
            Optional<Representation> wanted =
                    rest.startsWith(".") ? Representation.named(rest.substring(1)) : Requests.wanted(request, OFFERED);
            send(request, response, wanted);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Optional<Representation> wanted)
            throws IOException {
        if (wanted.isEmpty()) {
            response.setHeader("Vary", "Accept");
            Refusals.notAcceptable(response, OFFERED, offer -> site.link("ontology?format=" + offer.ending()));
        } else if (wanted.get() == Representation.HTML) {
            sendPage(response, language(request));
        } else {
            response.setHeader("Vary", "Accept");
            Document.of(ontology.statements().toList()).send(response, wanted.get());
        }
    }

    private void sendPage(HttpServletResponse response, Language language) throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        templates.render("ontology.jte", ontology.page(Texts.in(language)), page);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Language", language.tag());
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    /** A term has no document of its own: people are led to its place on the page, programs to the whole. */
    private void lead(HttpServletRequest request, HttpServletResponse response, String term) throws IOException {
        response.setHeader("Vary", "Accept");
        if (!ontology.has(term)) {
            Refusals.notFound(response, "The ontology has no such term.");
            return;
        }
        boolean people = Requests.wanted(request, OFFERED).equals(Optional.of(Representation.HTML));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", site.link("ontology" + (people ? "#" + term : "")));
    }

    private static void sendDiagram(HttpServletResponse response) throws IOException {
        try (InputStream file = OntologyServlet.class.getResourceAsStream(DIAGRAM)) {
            if (file == null) {
                throw new IOException("The program lacks its own file " + DIAGRAM);
            }
            response.setContentType("image/svg+xml");
            file.transferTo(response.getOutputStream());
        }
    }

    private static Language language(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        Optional<String> chosen = Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals("lang"))
                .map(Cookie::getValue)
                .findFirst();
        Optional<String> asked = Optional.ofNullable(request.getParameter("lang"));
        return Texts.choose(
                asked.filter(language -> Language.of(language).isPresent()).or(() -> chosen),
                Optional.ofNullable(request.getHeader("Accept-Language")));
    }
}
